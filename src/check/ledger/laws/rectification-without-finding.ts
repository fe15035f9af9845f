import { baselineRows, elsewhere, nameOf, placeOf, type SetRow, text } from "../set-rows.ts";
import type { SetLaw } from "../ledger-law.ts";
import { rowMatcher } from "../matching.ts";
import { sidesByUnit } from "../sides.ts";

/**
 * Every row of a rectification ledger has its finding in the unit's problem ledger, this period's or the last one's (R-C01).
 * Findings from before the problem ledger begins were in an earlier one and are not looked for.
 */
const law: SetLaw = function* (set, around) {
  const before = rowMatcher(baselineRows(around)?.findings ?? []);
  for (const { problems, rectifications } of sidesByUnit(set, around)) {
    const match = rowMatcher(problems);
    const from = beginning(problems);
    for (const row of rectifications) {
      const found = text(row.row, "found_date");
      if ((found !== "" && found < from) || match(row) || before(row)) continue;
      yield {
        path: row.path,
        at: placeOf(row, row.id === "" ? "fact" : "finding_id"),
        args: { name: nameOf(row.row), by: row.id === "" ? "text" : "id", ...elsewhere(problems[0], row, null) },
        value: nameOf(row.row),
      };
    }
  }
};
export default law;

/** The first day the ledgers report on; where they do not say, that of their first finding. */
function beginning(problems: readonly SetRow[]): string {
  const days = problems.flatMap(({ period, row }) => period?.from ?? (text(row, "found_date") || []));
  return [...days, "9999"].sort()[0] ?? "";
}
