import { textOf } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { libraryPoints, pointKey } from "../library-points.ts";

/** A finding belongs to a risk point in force, not to a retired one (R-B01). */
const law: LedgerLaw = (table, { libraries }) => {
  const points = libraryPoints(libraries);
  const key = pointKey(table.profile.key);
  return {
    row(row, tell) {
      const id = textOf(row, key);
      if (id !== "" && points.isRetired(id)) tell({ row: row.row, key, args: { id }, value: id });
    },
  };
};
export default law;
