import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, isBlankWord, requiredIn } from "../blank-words.ts";
import { wordIn } from "../row-values.ts";

/** A problem that names an earlier number is said to be found again (R-L11). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      const prior = wordIn(row, "repeat_of");
      const word = wordIn(row, "is_repeat");
      if (isBlankWord(prior) || word === "是") return;
      const blank = isBlankAt(row, "is_repeat");
      if (blank ? required(row, "is_repeat") : word !== "否") return;
      tell({ row: row.row, key: "is_repeat", args: { prior, word }, value: word });
    },
  };
};
export default law;
