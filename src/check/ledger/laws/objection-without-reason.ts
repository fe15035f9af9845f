import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { isCancelled, isObjection, wordIn } from "../row-values.ts";

/** Who objects to the facts or refuses to sign says why; it stands in the remarks (R-L13). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      if (isCancelled(row)) return;
      if (!isObjection(row) || !isBlankAt(row, "note") || required(row, "note")) return;
      tell({
        row: row.row,
        key: "note",
        args: { status: wordIn(row, "confirm_status") },
        value: row.values.note?.shown ?? "",
      });
    },
  };
};
export default law;
