import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { headerOf, isCancelled, isGrave } from "../row-values.ts";

/** A problem of the gravest level has its cause and its effect (R-L08). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      if (!isGrave(row) || isCancelled(row)) return;
      for (const key of ["cause", "effect"])
        if (isBlankAt(row, key) && !required(row, key))
          tell({ row: row.row, key, args: { header: headerOf(table, key) }, value: row.values[key]?.shown ?? "" });
    },
  };
};
export default law;
