import type { LedgerLaw } from "../ledger-law.ts";
import { isCancelled, isClosed, latest } from "../row-values.ts";

const LEAST_ROWS = 3;

/** Not everything is closed on the day the inspection's opinion is issued (R-X10): of three rows or more at least one is still open. */
const law: LedgerLaw = (_table, { campaign, received, asOf }) => {
  const issued = campaign?.issued;
  if (issued === undefined) return {};
  let rows = 0;
  let closed = 0;
  let last = "";
  return {
    row(row) {
      if (isCancelled(row)) return;
      rows += 1;
      if (!isClosed(row)) return;
      closed += 1;
      const date = latest(row, "verify_date") ?? latest(row, "done_date") ?? "9999-12-31";
      if (date > last) last = date;
    },
    end(_aside, tell) {
      if (rows < LEAST_ROWS || closed < rows || ((received ?? asOf) > issued && last > issued)) return;
      tell({ row: null, key: "status", args: { n: rows, issued } });
    },
  };
};
export default law;
