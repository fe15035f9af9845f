import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requiredIn } from "../blank-words.ts";
import { headerOf, wordIn } from "../row-values.ts";

/** 责任、措施、资金、时限、预案 (data.md D15). */
const FIVE = ["owner", "measures", "funds", "deadline", "plan"] as const;

/** A major hidden danger has all five: somebody in charge, measures, money, a deadline, a plan (R-L12). */
const law: LedgerLaw = (table) => {
  const required = requiredIn(table);
  return {
    row(row, tell) {
      if (wordIn(row, "severity") !== "重大") return;
      for (const key of FIVE)
        if (isBlankAt(row, key) && !required(row, key))
          tell({ row: row.row, key, args: { header: headerOf(table, key) }, value: row.values[key]?.shown ?? "" });
    },
  };
};
export default law;
