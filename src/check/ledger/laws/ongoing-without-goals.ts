import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { isCancelled, isOngoing } from "../row-values.ts";

/** What is put right in the long run (持续整改) has goals for its stages (R-L07). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      if (!isOngoing(row) || isCancelled(row) || !isBlankAt(row, "phase_goals") || required(row, "phase_goals")) return;
      tell({ row: row.row, key: "phase_goals", value: row.values.phase_goals?.shown ?? "" });
    },
  };
};
export default law;
