import { MOST_TOLD } from "../model/diagnostics.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import type { AsideRow, LedgerListener, LedgerTable, Told } from "../model/ledger.ts";
import type { Cell, SheetOutline, SheetRow } from "../model/sheet.ts";
import { type Stated, statedIn } from "./head/stated.ts";
import { nameless } from "./header/columns.ts";
import type { FoundHeader } from "./header/find-header.ts";
import { isKnown, type Vocabulary } from "./header/profile-names.ts";
import { asideRole, type RowScene } from "./rows/aside-role.ts";
import { asideRow, roleAbove, rowText, sums } from "./rows/aside-rows.ts";
import { mergedCells } from "./rows/merged-cells.ts";
import { type CellAt, type KeyedColumn, rowReader } from "./rows/row-values.ts";
import { extraHeaders, keyedColumns, rowScene } from "./rows/table-columns.ts";
import { tellMerge, tellRows, unknownUnits } from "./rows/told-of-table.ts";
import { unitLines } from "./rows/unit-lines.ts";
import { wordsRead } from "./rows/words-read.ts";
import { saysNoFinding } from "./values/says-nothing.ts";

/** What the rows of one table are read with. */
export interface TableScene {
  readonly found: FoundHeader;
  readonly table: LedgerTable;
  readonly stated: Stated;
  /** The rows of the header, and those above it. */
  readonly head: readonly SheetRow[];
  readonly above: readonly SheetRow[];
  readonly outline: SheetOutline;
  readonly vocabulary: Vocabulary;
  readonly epoch: 1900 | 1904;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null;
}

/** What a table came to. */
export interface TableEnd {
  readonly rows: number;
  /** The row that declares a zero report; null where none does. */
  readonly zeroReport: number | null;
  /** Titles at the end, which belong to the table that follows. */
  readonly titles: readonly SheetRow[];
  /** With what the lines below the table state. */
  readonly table: LedgerTable;
  /** The unit of money that only a line below the table states; null where none does. */
  readonly unitBelow: string | null;
}

export interface TableReading {
  /** False: the row is the header of another table. */
  take(row: SheetRow): boolean;
  /** `followed`: another table comes after it, and titles at the end are that one's. */
  end(followed: boolean): TableEnd;
}

interface Pending {
  readonly row: SheetRow;
  readonly role: AsideRow["role"];
  readonly values: AsideRow["values"];
}

const SUMS: readonly AsideRow["role"][] = ["total", "subtotal", "group"];
const ZERO = /^[("“]?(?:零报告|零报送)[)"”]?[。.]?$/u;
const NOTHING = /^[\s\p{Cf}]*$/u;

/** Reads the rows below a header: each is handed on as a row or set aside; problems are told. */
export function readTable(scene: TableScene, listener: LedgerListener): TableReading {
  const { found, table, outline, head } = scene;
  const tell = limited(listener);
  const keyed = keyedColumns(found, table, scene.stated, scene);
  const merged = mergedCells(outline.merges);
  const shape = rowScene(found, keyed, head, merged.beginningAt);
  const live = { ...shape, started: false, noted: false, covered: false };
  const read = rowReader(keyed);
  const keys = new Map(keyed.map((one) => [one.column, one.key]));
  const headers = extraHeaders(found);
  const beside = new Set(found.beside.map((one) => one.column));
  const aside: AsideRow[] = scene.above.map((row) => asideRow(row, roleAbove(row)));
  const signatures: SheetRow[] = [];
  const hidden: number[] = [];
  const after: number[] = [];
  const headless = new Map<number, number>();
  const words = wordsRead();
  const units = unitLines(keyed);
  const unitless = unknownUnits(found, table.profile, scene.stated);
  const widths: { count: number; first: Told["at"] | null } = { count: 0, first: null };
  let pending: Pending[] = [];
  let rows = 0;
  let zeroReport: number | null = null;
  let [noted, ended, numbered] = [false, false, shape.seq !== null];

  const settle = (inside: boolean): void => {
    for (const { row, role, values } of pending) {
      if (inside && (role === "total" || role === "subtotal"))
        tell({ code: "total-inside", at: table.place(row.number, null), args: { text: rowText(row).slice(0, 40) } });
      aside.push(asideRow(row, role, values));
    }
    if (pending.length > 0) pending = [];
  };
  const putAside = (row: SheetRow, role: AsideRow["role"]): void => {
    noted ||= role === "note";
    ended ||= role === "total" || role === "signature";
    if (role === "signature" && signatures.length < 10) signatures.push(row);
    units.see(row, role);
    if (role === "title" || role === "group") spreadDown(row);
    pending.push({ row, role, values: SUMS.includes(role) ? sums(row, keyed) : {} });
  };
  /** What stands beside the title of a group and is merged down holds for its rows. */
  const spreadDown = (row: SheetRow): void => {
    const down = merged
      .beginningAt(row.number)
      .filter(
        ({ left, right, bottom }) => left === right && bottom > row.number && left !== shape.seq && keys.has(left),
      );
    for (const merge of down) tellMerge(merge, table, keys, tell);
    merged.spread(down, row);
  };
  const takeRow = (row: SheetRow): void => {
    settle(true);
    [ended, noted] = [false, false];
    const merges = merged.beginningAt(row.number);
    for (const merge of merges) tellMerge(merge, table, keys, tell);
    merged.spread(merges, row);
    const result = read(row, cellsOf(row, merged), (key, { code, args }, shown) => {
      if (code === "amount-unit-missing" && unitless.has(key)) return;
      if (words.isNews(code, key, shown)) tell({ code, at: table.place(row.number, key), args, value: shown });
    });
    for (const key in result.values) {
      const value = result.values[key];
      if (!value || value.steps.length === 0) continue;
      if (value.steps.includes("synonym")) words.see(row.number, key, value);
      if (!value.steps.includes("width")) continue;
      widths.first ??= table.place(row.number, key);
      widths.count += 1;
    }
    const extra: Record<string, string> = {};
    for (const cell of row.cells) {
      if (keys.has(cell.column) || beside.has(cell.column) || NOTHING.test(cell.raw)) continue;
      const header = headers.get(cell.column) ?? nameless(cell.column);
      if (!headers.has(cell.column) && !headless.has(cell.column)) headless.set(cell.column, row.number);
      extra[header] = cell.raw;
    }
    if (row.hidden) hidden.push(row.number);
    numbered &&= row.cells.some((cell) => cell.column === shape.seq);
    rows += 1;
    listener.row({ row: row.number, hidden: row.hidden, ...result, extra }, table);
  };

  return {
    take(row) {
      if (row.cells.every((cell) => beside.has(cell.column) || isNothing(cell))) return true;
      const covered = merged.reaches(row.number);
      const role = asideRole(filledOf(row), Object.assign(live, { started: rows > 0, noted, covered }));
      if (role === "header-again" && rows > 0 && begins(pending, scene)) return false;
      if (role !== null) putAside(row, role);
      else if (row.cells.some((cell) => cell.raw.length < 12 && ZERO.test(cell.raw.trim()))) {
        zeroReport ??= row.number;
        if (saysFinding(row, shape)) takeRow(row);
        else {
          settle(false);
          aside.push(asideRow(row, "note"));
        }
      } else if (startsTable(row, scene.vocabulary)) return false;
      else if (ended && numbered && rows > 0 && strays(row, shape, keyed)) {
        after.push(row.number);
        pending.push({ row, role: "note", values: {} });
      } else takeRow(row);
      return true;
    },
    end(followed) {
      const titles = followed ? trailingTitles(pending, scene) : [];
      pending = pending.slice(0, pending.length - titles.length);
      const unitBelow = units.below(pending[0]?.row.number ?? Number.POSITIVE_INFINITY);
      settle(false);
      const below = statedIn(signatures);
      const whole: LedgerTable = {
        ...table,
        filler: table.filler ?? below.filler,
        personInCharge: table.personInCharge ?? below.personInCharge,
      };
      units
        .differing(
          (key) => table.place(null, key),
          (key) => table.columns[key]?.header ?? key,
        )
        .forEach(tell);
      words.tell(table, tell);
      if (widths.first) tell({ code: "text-normalised", at: widths.first, args: { count: widths.count } });
      // The row that declares a zero report is told by itself.
      const others = aside.filter((one) => one.row !== zeroReport);
      tellRows({ aside: others, hidden, headless, after }, table, tell);
      listener.end(whole, aside);
      return { rows, zeroReport, titles, table: whole, unitBelow };
    },
  };
}

/** Whether a row with the words 零报告 says a finding all the same: they are no reason to drop it, it contradicts them. */
function saysFinding({ cells }: SheetRow, { fact }: Pick<RowScene, "fact">): boolean {
  const text = cells.find((cell) => cell.column === fact)?.raw.trim() ?? "";
  return text !== "" && !ZERO.test(text) && !saysNoFinding(text);
}

/** A row without the cells in which only blanks stand. */
const filledOf = (row: SheetRow): SheetRow =>
  row.cells.some(isNothing) ? { ...row, cells: row.cells.filter((cell) => !isNothing(cell)) } : row;

// Nearly all cells begin with a letter, a digit or a character of Chinese: none of those is looked at further.
const isNothing = ({ formula, kind, raw }: Cell): boolean => {
  const begins = raw.charCodeAt(0);
  if ((begins > 32 && begins < 127) || (begins >= 0x4e00 && begins <= 0x9fff)) return false;
  return formula === null && kind === "text" && NOTHING.test(raw);
};

/** The cell at a column: the row's own, else that of a merge from above. */
function cellsOf(row: SheetRow, merged: ReturnType<typeof mergedCells>): CellAt {
  const { cells } = row;
  const reached = merged.reaches(row.number);
  // Columns are asked for in any order; rows are short and mostly without gaps.
  return (column) => {
    let cell = cells[column - (cells[0]?.column ?? 1)];
    if (cell?.column !== column) cell = cells.find((one) => one.column === column);
    if (cell && !isNothing(cell)) return { cell, merged: false };
    const above = reached ? merged.at(row.number, column) : undefined;
    return above ? { cell: above, merged: true } : null;
  };
}

/** Whether a row is a header of whatever profile: several names, and hardly anything else. */
function startsTable(row: SheetRow, vocabulary: Vocabulary): boolean {
  const [first] = row.cells;
  // A row that begins with its number is data: so are nearly all.
  if (row.cells.length < 3 || first?.kind === "number" || /^\d+$/.test(first?.raw ?? "")) return false;
  let [known, seen] = [0, 0];
  for (const cell of row.cells) {
    seen += 1;
    if (cell.kind === "text" && cell.raw.length <= 40 && isKnown(vocabulary, cell.raw)) known += 1;
    // Data rows are told after a few cells.
    if (seen === 4 && known < 2) return false;
  }
  return known >= 3 && known * 2 >= seen;
}

/** After the total of a numbered table: a line without number and without most of what a row must have. */
function strays(row: SheetRow, { seq }: Pick<RowScene, "seq">, keyed: readonly KeyedColumn[]): boolean {
  if (row.cells.some((cell) => cell.column === seq)) return false;
  const required = keyed.filter((one) => one.definition.required);
  const filled = required.filter((one) => row.cells.some((cell) => cell.column === one.column));
  return filled.length * 2 < required.length;
}

/**
 * Whether the header stands there again for a table of its own: after a total, or under lines that say something else than
 * those of this table. After a page break, with the same title or none, the table goes on.
 */
function begins(pending: readonly Pending[], scene: TableScene): boolean {
  const known = new Set(scene.above.map((row) => bare(rowText(row))));
  return pending.some(
    ({ row, role }) =>
      role === "total" ||
      statesOther(row, scene) ||
      (role === "title" && !known.has(bare(rowText(row))) && !/续|^第?\d*页/u.test(bare(rowText(row)))),
  );
}

const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, "");

/** Whether a line states another unit, period or unit of money than those above the table. */
function statesOther(row: SheetRow, { stated }: TableScene): boolean {
  const { unit, period, money } = statedIn([row]);
  return (
    (unit !== null && unit !== stated.unit) ||
    (money !== null && money !== stated.money) ||
    (period !== null && (period.from !== stated.period?.from || period.to !== stated.period.to))
  );
}

function trailingTitles(pending: readonly Pending[], scene: TableScene): readonly SheetRow[] {
  let from = pending.length;
  while (from > 0 && ["title", "note", "signature"].includes(pending[from - 1]?.role ?? "")) from -= 1;
  // Signatures end a table; what comes behind the last one is the next table's.
  const own = pending
    .slice(from)
    .map(({ row, role }) => role === "signature" && !statesOther(row, scene))
    .lastIndexOf(true);
  return pending.slice(from + own + 1).map((one) => one.row);
}

function limited(listener: LedgerListener): (problem: Told) => void {
  const told = new Map<string, number>();
  return (problem) => {
    const count = (told.get(problem.code) ?? 0) + 1;
    told.set(problem.code, count);
    if (count <= MOST_TOLD) listener.tell(problem);
  };
}
