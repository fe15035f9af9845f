import type { SetLaw } from "../ledger-law.ts";
import { rowMatcher } from "../matching.ts";
import { sidesByUnit } from "../sides.ts";
import { elsewhere, nameOf, placeOf, text } from "../set-rows.ts";

/**
 * Every finding of a problem ledger has a row in the unit's rectification ledger, unless it was cancelled (R-C01). Judged for
 * units that handed in both; who handed in only one is 漏报.
 */
const law: SetLaw = function* (set, around) {
  for (const { problems, rectifications } of sidesByUnit(set, around)) {
    const match = rowMatcher(rectifications);
    for (const row of problems) {
      if (text(row.row, "status") === "已撤销" || row.row.state === "已撤销" || match(row)) continue;
      yield {
        path: row.path,
        at: placeOf(row, row.id === "" ? "fact" : "finding_id"),
        args: { name: nameOf(row.row), by: row.id === "" ? "text" : "id", ...elsewhere(rectifications[0], row, null) },
        value: nameOf(row.row),
      };
    }
  }
};
export default law;
