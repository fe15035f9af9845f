import type { LedgerSet, SetAround } from "./ledger-law.ts";
import { groupBy, type SetRow, setRows } from "./set-rows.ts";

/** What one unit handed in on both sides. */
export interface Sides {
  readonly unit: string;
  readonly problems: readonly SetRow[];
  readonly rectifications: readonly SetRow[];
}

/** Units with a problem ledger and a rectification ledger in the set, by code. */
export function sidesByUnit(set: LedgerSet, around: SetAround): readonly Sides[] {
  const { findings } = setRows(set, around);
  const problems = groupBy(
    findings.filter(({ side }) => side === "problem"),
    ({ unit }) => unit,
  );
  const rectifications = groupBy(
    findings.filter(({ side }) => side === "rectification"),
    ({ unit }) => unit,
  );
  return [...problems]
    .map(([unit, rows]) => ({ unit, problems: rows, rectifications: rectifications.get(unit) ?? [] }))
    .filter(({ rectifications: found }) => found.length > 0)
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
}
