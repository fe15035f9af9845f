import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { isCancelled } from "../row-values.ts";

/** What is cancelled without being merged into another finding was approved by somebody (R-L16). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      if (!isCancelled(row) || !isBlankAt(row, "approver") || required(row, "approver")) return;
      if (table.columns.merged_into && !isBlankAt(row, "merged_into")) return;
      tell({ row: row.row, key: "approver", value: row.values.approver?.shown ?? "" });
    },
  };
};
export default law;
