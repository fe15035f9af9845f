import type { SameBy } from "../../../model/ledger-changes.ts";
import { comparableDigest } from "../comparable.ts";
import { day, groupBy, text, textKey } from "../set-rows.ts";
import { ALIKE, foldText, likeness } from "../text-likeness.ts";
import type { PeriodRow } from "./period-rows.ts";

export interface PeriodPair {
  readonly before: PeriodRow;
  readonly after: PeriodRow;
  readonly by: SameBy;
  readonly likeness: number | null;
}

export interface PairedRows {
  readonly pairs: readonly PeriodPair[];
  readonly gone: readonly PeriodRow[];
  readonly come: readonly PeriodRow[];
}

/** Rows of one unit and day that a row is held against, at most. */
const MOST = 50;

/**
 * Finds the rows of two periods that are one finding: by number; what is left by unit, day found and the same text; and then
 * by unit, risk point and a text at least 85 % alike, the likest first. Two findings found on different days are two.
 */
export function pairRows(before: readonly PeriodRow[], after: readonly PeriodRow[]): PairedRows {
  const left = { before: new Set(before), after: new Set(after) };
  const pairs: PeriodPair[] = [];
  const join = (one: PeriodRow, other: PeriodRow, by: SameBy, degree: number | null) => {
    left.before.delete(one);
    left.after.delete(other);
    pairs.push({ before: one, after: other, by, likeness: degree });
  };
  joinGroups(
    left,
    ({ side, id }) => (id === "" ? "" : `${side} ${id}`),
    (one, other) => join(one, other, "id", null),
  );
  joinGroups(
    left,
    (row) => (textKey(row) === "" ? "" : `${row.side} ${textKey(row)}`),
    (one, other) => join(one, other, "text", null),
  );
  for (const { one, other, degree } of likeRows(left))
    if (left.before.has(one) && left.after.has(other)) join(one, other, "similar", degree);
  return { pairs, gone: [...left.before], come: [...left.after] };
}

interface Left {
  readonly before: ReadonlySet<PeriodRow>;
  readonly after: ReadonlySet<PeriodRow>;
}

/** Joins rows of one key: first those of one measure and one text, for a finding may have several, then in their order. */
function joinGroups(
  { before, after }: Left,
  keyOf: (row: PeriodRow) => string,
  join: (one: PeriodRow, other: PeriodRow) => void,
): void {
  const others = groupBy(after, keyOf);
  for (const [key, rows] of groupBy(before, keyOf)) {
    const free = new Set(others.get(key) ?? []);
    const rest: PeriodRow[] = [];
    for (const row of rows) {
      const same = [...free].find((one) => measureOf(one) === measureOf(row) && one.unit === row.unit);
      if (same === undefined) rest.push(row);
      else {
        free.delete(same);
        join(row, same);
      }
    }
    for (const row of rest) {
      const [next] = free;
      if (next === undefined) break;
      free.delete(next);
      join(row, next);
    }
  }
}

const measureOf = ({ row }: PeriodRow): string => comparableDigest(text(row, "measures"));

function likeRows({ before, after }: Left) {
  const blockOf = ({ side, unit, row }: PeriodRow) => JSON.stringify([side, unit, day(row, "found_date")]);
  const others = groupBy(after, blockOf);
  const found: { readonly one: PeriodRow; readonly other: PeriodRow; readonly degree: number }[] = [];
  for (const one of before)
    for (const other of (others.get(blockOf(one)) ?? []).slice(0, MOST)) {
      if (one.point !== "" && other.point !== "" && one.point !== other.point) continue;
      const [fact, now] = [foldText(text(one.row, "fact")), foldText(text(other.row, "fact"))];
      if (fact === "" || now === "") continue;
      const degree = likeness(fact, now);
      if (degree >= ALIKE) found.push({ one, other, degree: Math.round(degree * 100) / 100 });
    }
  return found.sort((a, b) => b.degree - a.degree);
}
