import { isUscc, usccCheckCharacter } from "../../../field/check-digits.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankWord } from "../blank-words.ts";
import { wordIn } from "../row-values.ts";

/** A unified social credit code has 18 characters, the last one computed from the others (R-F11, GB 32100). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const code = wordIn(row, "uscc").trim().toUpperCase();
    if (isBlankWord(code) || code.includes("*") || isUscc(code)) return;
    const check = code.length === 18 ? usccCheckCharacter(code) : null;
    tell({ row: row.row, key: "uscc", args: { code, length: code.length, check: check ?? "" }, value: code });
  },
});
export default law;
