import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankWord } from "../blank-words.ts";
import { wordIn } from "../row-values.ts";

/** The finding that another was merged into is in the ledger, and is another one (R-L16). */
const law: LedgerLaw = () => {
  const ids = new Set<string>();
  const merged: { readonly row: number; readonly own: string; readonly into: string }[] = [];
  return {
    row(row) {
      const own = wordIn(row, "finding_id").toUpperCase();
      if (!isBlankWord(own)) ids.add(own);
      const into = wordIn(row, "merged_into");
      if (!isBlankWord(into)) merged.push({ row: row.row, own, into });
    },
    end(_aside, tell) {
      for (const { row, own, into } of merged) {
        const self = into.toUpperCase() === own;
        if (self || !ids.has(into.toUpperCase()))
          tell({ row, key: "merged_into", args: { id: into, sort: self ? "self" : "missing" }, value: into });
      }
    },
  };
};
export default law;
