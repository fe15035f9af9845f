import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { isCancelled, isOngoing } from "../row-values.ts";

/** Somebody approved that a matter is put right in the long run (R-L07). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      if (!isOngoing(row) || isCancelled(row) || !isBlankAt(row, "approver") || required(row, "approver")) return;
      tell({ row: row.row, key: "approver", value: row.values.approver?.shown ?? "" });
    },
  };
};
export default law;
