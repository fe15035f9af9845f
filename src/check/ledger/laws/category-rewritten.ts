import { textOf } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isExplained, libraryPoints, pointKey } from "../library-points.ts";
import { comparable } from "../comparable.ts";

/** A row's category is its risk point's, unless the note says why not (R-B02). 操作 is 操作风险. */
const law: LedgerLaw = (table, { libraries }) => {
  const points = libraryPoints(libraries);
  const key = pointKey(table.profile.key);
  return {
    row(row, tell) {
      const [category, point] = [textOf(row, "category"), points.find(textOf(row, key))?.point];
      if (category === "" || !point || isExplained(row) || plain(category) === plain(point.category)) return;
      tell({
        row: row.row,
        key: "category",
        args: { point: point.id, stated: category, expected: point.category },
        value: category,
      });
    },
  };
};
export default law;

const plain = (category: string): string => comparable(category).replace(/风险$/, "");
