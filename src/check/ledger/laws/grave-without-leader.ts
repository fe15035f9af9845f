import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { isStaffWord } from "../people-words.ts";
import { textOf } from "../../../model/ledger.ts";
import { isCancelled, isGrave } from "../row-values.ts";

/** A problem of the gravest level has a leader in charge, 分管领导 or above, not a teller (R-L08). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      if (!isGrave(row) || isCancelled(row)) return;
      const leader = textOf(row, "leader");
      const blank = isBlankAt(row, "leader");
      if (blank ? required(row, "leader") : !isStaffWord(leader)) return;
      tell({ row: row.row, key: "leader", args: { leader: blank ? "" : leader }, value: leader });
    },
  };
};
export default law;
