import type { LedgerSet, SetAround } from "./ledger-law.ts";
import { type MatchedBy, rowMatcher } from "./matching.ts";
import { type SetRow, baselineRows, setRows } from "./set-rows.ts";
import { sidesByUnit } from "./sides.ts";

/** One finding in two ledgers: `before` is the one that `row` is held against. */
export interface FindingPair {
  readonly row: SetRow;
  readonly before: SetRow;
  readonly by: MatchedBy;
  /** Other rows under the same number beside `row`: one finding may have several measures. */
  readonly siblings: readonly SetRow[];
}

/** Rows under one number that are looked at; nobody states so many measures. */
const MOST = 50;

/** Findings of problem ledgers beside their rectification rows. */
export function pairsAcrossSides(set: LedgerSet, around: SetAround): readonly FindingPair[] {
  return sidesByUnit(set, around).flatMap(({ problems, rectifications }) => {
    const match = rowMatcher(rectifications);
    return problems.flatMap((before) => {
      const found = match(before);
      const [row, ...siblings] = found?.rows.slice(0, MOST) ?? [];
      return found && row ? [{ row, before, by: found.by, siblings }] : [];
    });
  });
}

/** Findings of this period beside the same in the last one's ledgers of the same side and unit. */
export function pairsAcrossPeriods(set: LedgerSet, around: SetAround): readonly FindingPair[] {
  const last = baselineRows(around)?.findings ?? [];
  const matchers = {
    problem: rowMatcher(last.filter(({ side }) => side === "problem")),
    rectification: rowMatcher(last.filter(({ side }) => side === "rectification")),
  };
  return setRows(set, around).findings.flatMap((row) => {
    const found = row.side && matchers[row.side](row);
    const before = found?.rows.slice(0, MOST).find((one) => one.unit === row.unit);
    return found && before ? [{ row, before, by: found.by, siblings: [] }] : [];
  });
}
