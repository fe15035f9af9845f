import type { LedgerLaw } from "../ledger-law.ts";
import { earliest, headerOf } from "../row-values.ts";

/** Nothing was done or verified after the day the ledger came in (R-L02). */
const law: LedgerLaw = (table, { received, asOf }) => {
  const keys = ["done_date", "verify_date"].filter((key) => table.columns[key]);
  return {
    row(row, tell) {
      for (const key of keys) {
        const date = earliest(row, key);
        // What lies beyond the as-of date is told as that.
        if (received === null || date === null || date <= received || date > asOf) continue;
        tell({ row: row.row, key, args: { header: headerOf(table, key), date, received }, value: date });
      }
    },
  };
};
export default law;
