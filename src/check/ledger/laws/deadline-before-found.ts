import type { LedgerLaw } from "../ledger-law.ts";
import { earliest, latest } from "../row-values.ts";

/** A deadline is not before the day the problem was found (R-L01). A date of less than a day counts as the day that fits best. */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const after = latest(row, "deadline");
    const before = earliest(row, "found_date");
    if (after === null || before === null || after >= before) return;
    tell({
      row: row.row,
      key: "deadline",
      args: { deadline: after, found: before },
      value: row.values.deadline?.shown ?? after,
    });
  },
});
export default law;
