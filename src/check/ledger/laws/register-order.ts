import type { LedgerLaw } from "../ledger-law.ts";
import { earliest, latest } from "../row-values.ts";

/** A register is kept in the order of days (R-X04). */
const law: LedgerLaw = () => {
  let last: { readonly date: string; readonly row: number } | null = null;
  return {
    row(row, tell) {
      const from = earliest(row, "entry_date");
      const to = latest(row, "entry_date");
      if (from === null || to === null) return;
      if (last !== null && to < last.date)
        tell({ row: row.row, key: "entry_date", args: { date: to, before: last.date, first: last.row }, value: to });
      else last = { date: from, row: row.row };
    },
  };
};
export default law;
