import { statesOf } from "../../../field/transitions.ts";
import { isFilled, textOf } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";

/**
 * A finding that was issued (已下发 and later) stands on a confirmed fact: the list of confirmed facts and that of findings
 * agree (R-C09). A ledger that fills the column nowhere keeps its confirmations elsewhere, and is not judged.
 */
const law: LedgerLaw = () => {
  const blank: number[] = [];
  let filled = 0;
  return {
    row(row) {
      if (isFilled(row, "confirm_status")) filled += 1;
      else if (isIssued(row.state, textOf(row, "status"))) blank.push(row.row);
    },
    end(_, tell) {
      if (filled === 0) return;
      const issued = filled + blank.length;
      for (const row of blank) tell({ row, key: "confirm_status", args: { issued, confirmed: filled } });
    },
  };
};
export default law;

const isIssued = (state: string | null, word: string): boolean => {
  const states = statesOf(state, word);
  return states.length > 0 && states.every((one) => !["待确认", "已确认", "已撤销"].includes(one));
};
