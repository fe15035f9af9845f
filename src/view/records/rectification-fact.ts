import type { RectificationFact } from "../../field/rectification-kpi.ts";
import { dateOf, decimalOf, type RecordRow, textOf } from "./record-table.ts";

/** A row of a rectification ledger as the KPIs see it. */
export const rectificationFact = (row: RecordRow): RectificationFact => ({
  status: textOf(row, "status"),
  found: dateOf(row, "found_date"),
  deadline: dateOf(row, "deadline"),
  extended: dateOf(row, "extended_deadline"),
  done: dateOf(row, "done_date"),
  verified: dateOf(row, "verify_date"),
  amount: decimalOf(row, "amount"),
  amountFixed: decimalOf(row, "amount_fixed"),
  repeat: textOf(row, "is_repeat") === "是" || textOf(row, "repeat_of") !== null,
});
