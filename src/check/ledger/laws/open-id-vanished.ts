import { isOpenState } from "../../../field/transitions.ts";
import { digestPlace } from "../digest-place.ts";
import type { SetLaw } from "../ledger-law.ts";
import { rowMatcher } from "../matching.ts";
import { baselineRows, groupBy, nameOf, relatedTo, type SetRow, setRows, text } from "../set-rows.ts";

/**
 * What was open last period is in this period's ledger, closed or not: nothing vanishes (R-C04). Judged for units that handed
 * in a ledger of the same side; a problem ledger lists new findings only, so it counts where last period has no other.
 */
const law: SetLaw = function* (set, around) {
  const last = groupBy(baselineRows(around)?.findings ?? [], ({ unit }) => unit);
  const now = setRows(set, around).findings;
  const present = rowMatcher(now);
  const byUnit = groupBy(now, ({ unit }) => unit);
  for (const [unit, rows] of last) {
    const side = rows.some((row) => row.side === "rectification") ? "rectification" : "problem";
    const ledger = byUnit.get(unit)?.find((row) => row.side === side);
    if (!ledger) continue;
    const told = new Set<string>();
    for (const row of rows) {
      if (row.side !== side || !isOpenRow(row) || present(row)) continue;
      const name = nameOf(row.row);
      if (told.has(name)) continue;
      told.add(name);
      const args = { name, before: row.path, by: row.id === "" ? "text" : "id" };
      const at = digestPlace(ledger.table, null, null);
      yield { path: ledger.path, at, args, value: name, related: [relatedTo(row, "finding_id", "last")] };
    }
  }
};
export default law;

const isOpenRow = ({ row }: SetRow): boolean => isOpenState(row.state, text(row, "status"));
