import type { LedgerLaw } from "../ledger-law.ts";
import { earliest, headerOf } from "../row-values.ts";

/** Dates of what has happened; deadlines are not among them. */
const HAPPENED = [
  "found_date",
  "done_date",
  "verify_date",
  "recheck_date",
  "entry_date",
  "report_date",
  "assessed",
] as const;

/** What has happened did not happen after the as-of date (R-L02). */
const law: LedgerLaw = (table, { asOf }) => {
  const keys = HAPPENED.filter((key) => table.columns[key]);
  return {
    row(row, tell) {
      for (const key of keys) {
        const date = earliest(row, key);
        if (date !== null && date > asOf)
          tell({
            row: row.row,
            key,
            args: { header: headerOf(table, key), date, asOf },
            value: row.values[key]?.shown ?? date,
          });
      }
    },
  };
};
export default law;
