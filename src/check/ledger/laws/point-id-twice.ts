import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankWord } from "../blank-words.ts";
import { wordIn } from "../row-values.ts";

/** A risk point's number stands once in a ledger of risk points (R-F02). */
const law: LedgerLaw = () => {
  const first = new Map<string, number>();
  return {
    row(row, tell) {
      const id = wordIn(row, "point_id");
      if (isBlankWord(id)) return;
      const before = first.get(id.toUpperCase());
      if (before === undefined) first.set(id.toUpperCase(), row.row);
      else tell({ row: row.row, key: "point_id", args: { id, first: before }, value: id });
    },
  };
};
export default law;
