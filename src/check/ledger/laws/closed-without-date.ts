import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt } from "../blank-words.ts";
import { headerOf, isClosed } from "../row-values.ts";

/** What is closed has the day it was done and, where the ledger has the column, the day it was verified (R-L03). */
const law: LedgerLaw = (table) => {
  const keys = ["done_date", "verify_date"].filter((key) => table.columns[key]);
  return {
    row(row, tell) {
      if (!isClosed(row)) return;
      for (const key of keys)
        if (isBlankAt(row, key)) tell({ row: row.row, key, args: { header: headerOf(table, key) }, value: "" });
    },
  };
};
export default law;
