import { daysBetween } from "../../../model/plain-date.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt } from "../blank-words.ts";
import { isCancelled, isDone, latest, wordIn } from "../row-values.ts";

/**
 * What is past its deadline and not done is listed (R-L09), unless an extension runs: a doubt to be answered, never a reason to
 * send the ledger back. The deadline's own day is not past it. An extension counts as approved unless the ledger has a column
 * for who approved it and that is blank.
 */
const law: LedgerLaw = (table, { asOf }) => ({
  row(row, tell) {
    const deadline = latest(row, "deadline");
    if (deadline === null || deadline >= asOf || isDone(row) || isCancelled(row) || wordIn(row, "status") === "")
      return;
    const extended = latest(row, "extended_deadline");
    const approved = table.columns.extension_approver === undefined || !isBlankAt(row, "extension_approver");
    if (extended !== null && extended >= asOf && approved) return;
    const args = { deadline, asOf, days: daysBetween(deadline, asOf), extended: extended ?? "" };
    tell({ row: row.row, key: "deadline", args, value: deadline });
  },
});
export default law;
