import type { LedgerLaw } from "../ledger-law.ts";
import { type LargeAmount, largeAmount } from "../large-amounts.ts";
import { wordIn } from "../row-values.ts";

/**
 * What reaches the threshold for large transactions, alone or added up over a customer's day in one direction, is reported
 * (R-B10). Thresholds are those in force on the day (data.md D2); nothing is said while the days for the report still run.
 */
const law: LedgerLaw = (_table, { asOf, isWorkday }) => {
  const sums = new Map<string, number>();
  const open: LargeAmount[] = [];
  return {
    row(row) {
      const one = largeAmount(row);
      if (one === null) return;
      const sum = (sums.get(one.group) ?? 0) + one.amount;
      sums.set(one.group, sum);
      const said = wordIn(row, "reported");
      if (said !== "是" && row.values.reported?.unreadable !== true) open.push(one);
    },
    end(_aside, tell) {
      for (const { row, group, limit, stated, cumulative, due } of open) {
        const reached = Math.max(stated, cumulative ? (sums.get(group) ?? 0) : 0);
        if (reached < limit) continue;
        const last = due(isWorkday);
        if (last >= asOf) continue;
        tell({ row, key: "reported", args: { amount: reached, limit, due: last } });
      }
    },
  };
};
export default law;
