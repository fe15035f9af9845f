import { moveBetween, statesOf } from "../../../field/transitions.ts";
import { pairsAcrossPeriods } from "../finding-pairs.ts";
import type { SetLaw } from "../ledger-law.ts";
import { nameOf, placeOf, relatedTo, type SetRow, text } from "../set-rows.ts";

/**
 * From last period's status to this one's a way leads along the state machine (R-C06, field/transitions.ts). Out of 已销号
 * only a rebound leads: it is on record where the status or the look-back says 反弹, or the note does.
 */
const law: SetLaw = function* (set, around) {
  for (const { row, before, by } of pairsAcrossPeriods(set, around)) {
    const [from, to] = [wordOf(before), wordOf(row)];
    const move = moveBetween(statesOf(before.row.state, from), statesOf(row.row.state, to));
    if (move === "possible" || (move === "rebound" && saysRebound(row))) continue;
    const args = { name: nameOf(row.row), before: before.row.state ?? from, now: row.row.state ?? to, move, by };
    const related = [relatedTo(before, "status", "last")];
    yield { path: row.path, at: placeOf(row, "status"), args, value: args.now, related };
  }
};
export default law;

const wordOf = ({ row }: SetRow): string => text(row, "status");
/** Whether a rebound is on record. */
export const saysRebound = ({ row }: Pick<SetRow, "row">): boolean =>
  row.state === "反弹" || ["recheck_result", "note", "verify_result"].some((key) => /反弹/.test(text(row, key)));
