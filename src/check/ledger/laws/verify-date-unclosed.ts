import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankWord } from "../blank-words.ts";
import { isClosed, latest, wordIn } from "../row-values.ts";

/** Only what is closed has a day of verification; what was sent back or came up again keeps the one it had (R-L04). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const date = latest(row, "verify_date");
    const status = wordIn(row, "status");
    if (date === null || isBlankWord(status) || isClosed(row)) return;
    if (row.state === "退回" || row.state === "反弹") return;
    tell({ row: row.row, key: "verify_date", args: { date, status: row.state ?? status }, value: date });
  },
});
export default law;
