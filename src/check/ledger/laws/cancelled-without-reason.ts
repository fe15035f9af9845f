import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { isCancelled } from "../row-values.ts";

/** What is cancelled says why: the finding it was merged into, or a reason of its own (R-L16). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  const keys = ["cancel_reason", "merged_into"].filter((key) => table.columns[key]);
  const [first] = keys;
  if (first === undefined) return { lacking: ["cancel_reason", "merged_into"] };
  const reasons = table.columns.cancel_reason ? keys : [...keys, ...["note"].filter((key) => table.columns[key])];
  return {
    row(row, tell) {
      if (!isCancelled(row) || !reasons.every((key) => isBlankAt(row, key)) || required(row, first)) return;
      tell({ row: row.row, key: first, value: row.values[first]?.shown ?? "" });
    },
  };
};
export default law;
