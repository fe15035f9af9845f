import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { numberIn } from "../row-values.ts";

/** Where money is concerned, at least one transaction is (R-L10). Transactions without money are fine. */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      const amount = numberIn(row, "amount");
      if (amount === null || amount <= 0) return;
      const count = numberIn(row, "count");
      const blank = isBlankAt(row, "count");
      if (blank ? required(row, "count") : count === null || count > 0) return;
      const shown = row.values.amount?.shown ?? "";
      tell({
        row: row.row,
        key: "count",
        args: { amount: shown, count: count ?? "" },
        value: row.values.count?.shown ?? "",
      });
    },
  };
};
export default law;
