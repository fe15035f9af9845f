import { percent } from "../../../model/decimal.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isCancelled, isOngoing } from "../row-values.ts";

const SHARE = 0.5;
const LEAST_ROWS = 5;

/** 持续整改 is the exception: not more than half of the problems of a ledger with five or more (R-L07). */
const law: LedgerLaw = (table) => {
  let rows = 0;
  let ongoing = 0;
  return {
    row(row) {
      if (isCancelled(row)) return;
      rows += 1;
      if (isOngoing(row)) ongoing += 1;
    },
    end(_aside, tell) {
      if (rows < LEAST_ROWS || ongoing <= rows * SHARE) return;
      const key = table.columns.rect_type ? "rect_type" : "status";
      tell({ row: null, key, args: { n: ongoing, of: rows, percent: percent(ongoing, rows), most: "50%" } });
    },
  };
};
export default law;
