import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { isCancelled, isObjection, wordIn } from "../row-values.ts";

/** Where the facts are objected to, there is evidence for them (R-L13). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      if (isCancelled(row)) return;
      if (!isObjection(row) || required(row, "evidence")) return;
      if (!isBlankAt(row, "evidence") && !/^[0０]/u.test(wordIn(row, "evidence"))) return;
      tell({
        row: row.row,
        key: "evidence",
        args: { status: wordIn(row, "confirm_status") },
        value: row.values.evidence?.shown ?? "",
      });
    },
  };
};
export default law;
