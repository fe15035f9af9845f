import { textOf } from "../../../model/ledger.ts";
import { comparable } from "../comparable.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isExplained, libraryPoints, listOf, pointKey } from "../library-points.ts";

/** A row's business lines are among its risk point's, unless the note says why not (R-B02). */
const law: LedgerLaw = (table, { libraries }) => {
  const points = libraryPoints(libraries);
  const key = pointKey(table.profile.key);
  return {
    row(row, tell) {
      const point = points.find(textOf(row, key))?.point;
      if (!point || isExplained(row)) return;
      const known = new Set(point.line.map(comparable));
      const other = listOf(row, "line").find((one) => !known.has(comparable(one)));
      if (other === undefined) return;
      const args = { point: point.id, stated: other, expected: point.line.join("、") };
      tell({ row: row.row, key: "line", args, value: textOf(row, "line") });
    },
  };
};
export default law;
