import type { LedgerLaw } from "../ledger-law.ts";
import { earliest, latest } from "../row-values.ts";

/** Nothing is verified before it was done (R-L01). A date of less than a day counts as the day that fits best. */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const after = latest(row, "verify_date");
    const before = earliest(row, "done_date");
    if (after === null || before === null || after >= before) return;
    tell({
      row: row.row,
      key: "verify_date",
      args: { verified: after, done: before },
      value: row.values.verify_date?.shown ?? after,
    });
  },
});
export default law;
