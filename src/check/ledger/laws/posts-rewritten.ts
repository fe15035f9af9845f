import { textOf } from "../../../model/ledger.ts";
import { comparable } from "../comparable.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isExplained, libraryPoints, listOf, pointKey } from "../library-points.ts";

/** A row's responsible posts are among its risk point's, unless the note says why not (R-B02). */
const law: LedgerLaw = (table, { libraries }) => {
  const points = libraryPoints(libraries);
  const key = pointKey(table.profile.key);
  return {
    row(row, tell) {
      const point = points.find(textOf(row, key))?.point;
      if (!point || isExplained(row)) return;
      const known = new Set([...point.posts, ...point.controls.flatMap(({ post }) => post ?? [])].map(comparable));
      const other = listOf(row, "posts").find((one) => !known.has(comparable(one)));
      if (other === undefined) return;
      const args = { point: point.id, stated: other, expected: point.posts.join("、") };
      tell({ row: row.row, key: "posts", args, value: textOf(row, "posts") });
    },
  };
};
export default law;
