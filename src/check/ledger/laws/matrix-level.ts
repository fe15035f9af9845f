import { matrixLevel } from "../../../field/level-schemes.ts";
import { textOf } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isExplained } from "../library-points.ts";

/** An L4 level in a ledger of risk points is that of likelihood × impact, unless the note says why not (R-B04, domain.md §2.9). */
const law: LedgerLaw = (table) => ({
  row(row, tell) {
    if ((table.schemes.severity ?? "L4") !== "L4" || isExplained(row)) return;
    const level = textOf(row, "severity");
    const [likelihood, impact] = [row.values.likelihood?.value, row.values.impact?.value];
    if (level === "" || typeof likelihood !== "number" || typeof impact !== "number") return;
    const expected = matrixLevel(likelihood, impact);
    if (expected === null || expected === level) return;
    const args = { level, expected, likelihood, impact, score: likelihood * impact };
    tell({ row: row.row, key: "severity", args, value: level });
  },
});
export default law;
