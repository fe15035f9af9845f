import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { textOf } from "../../../model/ledger.ts";
import { isCancelled, isGrave, wordIn } from "../row-values.ts";

const NO_REASON = /^(?:未|不|无需|免于|免予|暂未|尚未)问责[。.]?$/u;

/** For the gravest problems and those found again it stands who was held accountable, or why nobody was (R-L14). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      const repeat = wordIn(row, "is_repeat") === "是";
      if ((!isGrave(row) && !repeat) || isCancelled(row)) return;
      const text = textOf(row, "accountability").trim();
      const blank = isBlankAt(row, "accountability");
      if (blank ? required(row, "accountability") : !NO_REASON.test(text)) return;
      tell({ row: row.row, key: "accountability", args: { sort: isGrave(row) ? "grave" : "repeat" }, value: text });
    },
  };
};
export default law;
