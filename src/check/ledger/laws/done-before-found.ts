import type { LedgerLaw } from "../ledger-law.ts";
import { earliest, latest } from "../row-values.ts";

/** A problem is not put right before it was found (R-L01). A date of less than a day counts as the day that fits best. */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const after = latest(row, "done_date");
    const before = earliest(row, "found_date");
    if (after === null || before === null || after >= before) return;
    tell({
      row: row.row,
      key: "done_date",
      args: { fixed: after, found: before },
      value: row.values.done_date?.shown ?? after,
    });
  },
});
export default law;
