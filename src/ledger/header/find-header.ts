import type { LedgerProfile } from "../../model/generated/documents.ts";
import type { Merge, SheetRow } from "../../model/sheet.ts";
import { isStatement } from "../head/stated.ts";
import { headColumns } from "./columns.ts";
import { isKnown, type Vocabulary } from "./profile-names.ts";
import { type HeadReading, readHead } from "./score.ts";
import { type HeadWindow, headWindow } from "./window.ts";

/** A header that was found among rows. */
export interface FoundHeader extends HeadReading {
  /** Places of its first and last row among the rows it was looked for in. */
  readonly from: number;
  readonly to: number;
  /** Keys of profiles that it fits just as well. */
  readonly ties: readonly string[];
  /** Key of a column of money → the column that states the unit of each of its rows, where there is one. */
  readonly unitColumns?: ReadonlyMap<string, number>;
}

/** What speaks for a profile besides the header: its name in the sheet's name or a title, or the form's own statement. */
export interface Hints {
  readonly stated: string | null;
  readonly sheet: string;
}

const DEEPEST = 3;
/** Two profiles whose scores differ by less are both possible. */
const MARGIN = 0.3;

/**
 * Finds the first header in `rows` that is one of a known profile; null where there is none. Profiles that are read by name
 * take part where the sheet or a title names them, else only where no other fits well and one of them does.
 */
export function findHeader(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  vocabulary: Vocabulary,
  hints: Hints,
): FoundHeader | null {
  const { byName = [], extended } = vocabulary;
  if (!extended) return search(rows, merges, vocabulary, hints);
  const titles = rows.flatMap(({ cells }) => (cells.length <= TITLE_CELLS ? cells.map(({ raw }) => raw) : []));
  const named = byName.filter((one) => hintFor(one, titles, hints) > 0);
  const found = search(rows, merges, named.length > 0 ? extended(named) : vocabulary, hints);
  if (found?.strong) return found;
  const other = search(rows, merges, extended(byName, "alone"), hints);
  return other?.strong ? other : found;
}

/** A row that is a title has no more cells than this: the title itself, a unit, a number. */
const TITLE_CELLS = 4;

function search(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  vocabulary: Vocabulary,
  hints: Hints,
): FoundHeader | null {
  const window = headWindow(rows, merges);
  const found: FoundHeader[] = [];
  let enough = rows.length;
  for (let from = 0; from < rows.length; from++) {
    for (let depth = 1; depth <= DEEPEST && from + depth <= rows.length; depth++) {
      const own = rows.slice(from, from + depth);
      if (!own.some((row) => namesSeveral(row, vocabulary)) || !adjoining(own)) continue;
      if (own.some((row, level) => level < depth - 1 && isNoGroup(row, merges))) continue;
      if (depth > 1 && own.some(isRecord)) continue;
      const best = bestProfile(own, rows.slice(0, from), window, vocabulary, hints);
      if (!best) continue;
      found.push({ ...best, from, to: from + depth - 1 });
      // What overlaps with a strong one may be the better reading of it; what stands further down is data.
      if (best.strong) enough = Math.min(enough, from + 2 * DEEPEST);
    }
    if (from < enough) continue;
    const first = chosen(found, window);
    if (first?.strong) return first;
    enough = rows.length;
  }
  return chosen(found, window);
}

/** The first strong reading, else the best one, in its best form. */
function chosen(all: readonly FoundHeader[], window: HeadWindow): FoundHeader | null {
  // Cells of a header may reach down beside its last row: what is there belongs to it.
  const found = all.filter(
    (one) => !all.some((other) => other.from === one.from && other.to > one.to && reachesDown(one, other, window)),
  );
  const lean = found.filter((one) => !found.some((other) => isLeaner(other, one)));
  const strong = lean.filter((one) => one.strong);
  const [first] = strong.length > 0 ? strong : [...lean].sort((a, b) => b.score - a.score);
  if (!first) return null;
  // The same header seen from its group row and from its last row: the better reading of the two.
  const same = lean.filter((one) => one.from <= first.to && one.to >= first.from);
  return same.reduce((best, one) => (one.score > best.score ? one : best), first);
}

/** Whether most of a header's cells are merged with those of the last row of a deeper one. */
function reachesDown(one: FoundHeader, deeper: FoundHeader, { rows, start }: HeadWindow): boolean {
  const [last, below] = [rows[one.to], rows[deeper.to]];
  if (!last || !below) return false;
  const named = [...one.mapped.values(), ...one.unknown];
  const down = named.filter(({ column }) => {
    const from = start(below, column);
    return from !== null && from <= last.number;
  });
  return down.length * 2 > named.length;
}

/** Whether a row holds two names at least that some profile knows. */
function namesSeveral(row: SheetRow, vocabulary: Vocabulary): boolean {
  let known = 0;
  for (const cell of row.cells) {
    if (cell.kind === "text" && isKnown(vocabulary, cell.raw)) known += 1;
    if (known === 2) return true;
  }
  return false;
}

/** A row with many numbers and dates is data, no level of a header. */
function isRecord({ cells }: SheetRow): boolean {
  const numbers = cells.filter((cell) => cell.kind !== "text").length;
  return numbers >= 3 && numbers * 5 >= cells.length;
}

/** The same reading from fewer of the same rows: what stands above or below a header is no part of it unless it adds something. */
const isLeaner = (one: FoundHeader, than: FoundHeader): boolean =>
  one !== than &&
  one.from >= than.from &&
  one.to <= than.to &&
  one.to - one.from < than.to - than.from &&
  one.score >= than.score - 0.01;

const adjoining = (rows: readonly SheetRow[]): boolean =>
  rows.every((row, at) => at === 0 || row.number - (rows[at - 1]?.number ?? 0) <= 2);

/** A title is no group row (one text, over everything or over one column), nor is a line that states unit or period. */
const isNoGroup = (row: SheetRow, merges: readonly Merge[]): boolean =>
  (row.cells.length === 1 && !merges.some((merge) => merge.top <= row.number && merge.bottom > row.number)) ||
  row.cells.some((cell) => cell.kind === "text" && cell.raw.length <= 200 && isStatement(cell.raw));

function bestProfile(
  own: readonly SheetRow[],
  above: readonly SheetRow[],
  window: HeadWindow,
  vocabulary: Vocabulary,
  hints: Hints,
): Omit<FoundHeader, "from" | "to"> | null {
  const titles = above.flatMap((row) => row.cells.map((cell) => cell.raw));
  const readings = acceptable(own, window, vocabulary)
    .map((reading) => ({ ...reading, score: reading.score + hintFor(reading.names.profile, titles, hints) }))
    .sort((a, b) => b.score - a.score);
  const [best, ...rest] = readings;
  if (!best) return null;
  const ties = rest.filter((one) => best.score - one.score < MARGIN).map((one) => one.names.profile.key);
  return { ...best, ties };
}

/** Rows read as the header of each profile that they could be one of. Headers repeat from file to file: they are remembered. */
function acceptable(own: readonly SheetRow[], window: HeadWindow, vocabulary: Vocabulary): readonly HeadReading[] {
  const read = () =>
    vocabulary.profiles
      .map((names) => readHead(headColumns(window, own, names), names))
      .filter((reading) => reading.acceptable);
  if (window.merged) return read();
  const key = JSON.stringify(own.map((row) => row.cells.map((cell) => [cell.column, cell.raw])));
  if (key.length > LONGEST) return read();
  const known = remembered.get(vocabulary) ?? new Map<string, readonly HeadReading[]>();
  if (!remembered.has(vocabulary)) remembered.set(vocabulary, known);
  const before = known.get(key);
  if (before) return before;
  const readings = read();
  if (known.size >= MOST) known.clear();
  known.set(key, readings);
  return readings;
}

const [MOST, LONGEST] = [200, 4_000];
const remembered = new WeakMap<Vocabulary, Map<string, readonly HeadReading[]>>();

/** A ledger called 问题台账 is one, even where its columns are also those of a rectification ledger that lacks some. */
const NAMED = 3;

function hintFor(profile: LedgerProfile, titles: readonly string[], hints: Hints): number {
  if (hints.stated === profile.key) return 5;
  const compact = (text: string) => text.replace(/\s/gu, "");
  if (compact(hints.sheet) === compact(profile.sheet)) return NAMED;
  return titles.some((title) => compact(title).includes(compact(profile.title))) ? NAMED : 0;
}
