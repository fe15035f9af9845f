import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { wordIn } from "../row-values.ts";

/** A problem said to be found again names the number it had the first time (R-L11). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      if (wordIn(row, "is_repeat") !== "是" || !isBlankAt(row, "repeat_of") || required(row, "repeat_of")) return;
      tell({ row: row.row, key: "repeat_of", value: row.values.repeat_of?.shown ?? "" });
    },
  };
};
export default law;
