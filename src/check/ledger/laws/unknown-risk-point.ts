import { textOf } from "../../../model/ledger.ts";
import { nearest } from "../../../model/nearest.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { libraryPoints, pointKey } from "../library-points.ts";

/**
 * The risk point of a finding is one of the libraries', by number or by name (R-B01); in a risk-points ledger a number of a
 * library's own series. Words that are no number, and numbers of nobody's series there, are proposals and have their own code.
 */
const law: LedgerLaw = (table, { libraries }) => {
  const points = libraryPoints(libraries);
  const key = pointKey(table.profile.key);
  return {
    row(row, tell) {
      const id = textOf(row, key);
      if (id === "" || !isNumber(id) || points.find(id) || points.isRetired(id)) return;
      if (key === "point_id" && !points.claimed(id)) return;
      const args = {
        id,
        near: nearest(id, points.ids) ?? "",
        libraries: libraries.map((library) => library.key).join("、"),
      };
      tell({ row: row.row, key, args, value: id });
    },
  };
};
export default law;

const isNumber = (text: string): boolean =>
  /^[A-Z]{2,6}[-－—]?\d{1,4}$/.test(text.normalize("NFKC").trim().toUpperCase());
