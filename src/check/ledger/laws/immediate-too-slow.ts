import { daysBetween } from "../../../model/plain-date.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { earliest, isCancelled, latest, wordIn } from "../row-values.ts";

const DAYS = 7;

/** What is put right at once (立行立改) has a deadline within seven days of being found (R-L06). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    if (wordIn(row, "rect_type") !== "立行立改" || isCancelled(row)) return;
    const found = latest(row, "found_date");
    const deadline = earliest(row, "deadline");
    if (found === null || deadline === null) return;
    const days = daysBetween(found, deadline);
    if (days > DAYS)
      tell({ row: row.row, key: "deadline", args: { days, most: DAYS, found, deadline }, value: deadline });
  },
});
export default law;
