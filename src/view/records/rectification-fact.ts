import type { LookBack, RectificationFact } from "../../field/rectification-kpi.ts";
import { dateOf, decimalOf, type RecordRow, textOf } from "./record-table.ts";

/** A row of a rectification ledger as the KPIs see it. */
export function rectificationFact(row: RecordRow): RectificationFact {
  const looked = lookBackOf(textOf(row, "recheck_result"));
  return {
    status: textOf(row, "status"),
    found: dateOf(row, "found_date"),
    deadline: dateOf(row, "deadline"),
    extended: dateOf(row, "extended_deadline"),
    done: dateOf(row, "done_date"),
    verified: dateOf(row, "verify_date"),
    amount: decimalOf(row, "amount"),
    amountDue: decimalOf(row, "amount_due"),
    amountFixed: decimalOf(row, "amount_fixed"),
    repeat: textOf(row, "is_repeat") === "是" || textOf(row, "repeat_of") !== null,
    ...(looked ? { lookBacks: [looked] } : {}),
  };
}

/** A ledger's 回头看 column has the last result and no day. */
function lookBackOf(word: string | null): LookBack | null {
  return word === "有效" || word === "部分有效" || word === "反弹" ? { on: null, result: word } : null;
}
