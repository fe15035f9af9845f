import { textOf } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { libraryPoints, pointKey } from "../library-points.ts";

/** A risk point that no library has, given in words or under a number of the unit's own, is a candidate for the library (R-B09). */
const law: LedgerLaw = (table, { libraries }) => {
  const points = libraryPoints(libraries);
  const key = pointKey(table.profile.key);
  const told = new Set<string>();
  return {
    row(row, tell) {
      const text = textOf(row, key);
      const named = /^[A-Z]{2,6}[-－—]?\d{1,4}$/.test(text.normalize("NFKC").trim().toUpperCase());
      if (text === "" || told.has(text) || points.find(text) || points.isRetired(text)) return;
      if (named && (key === "risk_point" || points.claimed(text))) return;
      told.add(text);
      tell({ row: row.row, key, args: { point: text }, value: text });
    },
  };
};
export default law;
