import { divideHalfUp, percent } from "../../model/decimal.ts";
import type { Money, PlainDate } from "../../model/generated/documents.ts";
import { sumMoney } from "../../model/money.ts";
import { addDays } from "../../model/plain-date.ts";
import {
  dateOf,
  decimalOf,
  type RecordContext,
  type RecordHead,
  recordHead,
  type RecordTable,
  textOf,
  textsOf,
} from "./record-table.ts";

/** Loans are dunned so many days before they are due (data.md D10). */
const DUNNING_DAYS = 30;

export interface CauseSum {
  readonly cause: string;
  readonly loans: number;
  readonly loss: Money;
  readonly gov: Money;
  readonly bank: Money;
  readonly gov_rate: string;
}

/** 风险补偿测算与催还提示 (S26, S27). Sums in 元; rates from the sums, never averaged. */
export interface CompensationSummaryView {
  readonly document: "compensation-summary";
  readonly head: RecordHead;
  readonly loans: number;
  readonly lent: Money;
  readonly average: Money | null;
  readonly causes: readonly CauseSum[];
  readonly total: CauseSum;
  readonly subsidy: Money;
  /** Not lost, not dunned, and within the time in which that is due. */
  readonly to_dun: readonly {
    readonly borrower: string | null;
    readonly due: PlainDate;
    readonly from: PlainDate;
    readonly amount: Money | null;
    readonly overdue: boolean;
  }[];
}

export function compensationSummaryView(
  table: RecordTable,
  { timing, organisation }: RecordContext,
): CompensationSummaryView {
  const { rows } = table;
  const lost = rows.filter((row) => Number(decimalOf(row, "loss_amount") ?? 0) > 0);
  const summed = (cause: string, of: typeof rows): CauseSum => {
    const sum = (key: string) => sumMoney(of.map((row) => decimalOf(row, key)));
    const [loss, gov, bank] = [sum("loss_amount"), sum("gov_amount"), sum("bank_amount")];
    return { cause, loans: of.length, loss, gov, bank, gov_rate: percent(gov, loss) };
  };
  const lent = sumMoney(rows.map((row) => decimalOf(row, "loan_amount")));
  return {
    document: "compensation-summary",
    head: recordHead(table, timing, organisation),
    loans: rows.length,
    lent,
    average: divideHalfUp(lent, rows.length, 2),
    causes: textsOf(lost, "loss_cause").map((cause) =>
      summed(
        cause,
        lost.filter((row) => textOf(row, "loss_cause") === cause),
      ),
    ),
    total: summed("", lost),
    subsidy: sumMoney(rows.map((row) => decimalOf(row, "subsidy"))),
    to_dun: rows
      .filter((row) => !lost.includes(row) && dateOf(row, "dun_date") === null)
      .flatMap((row) => {
        const due = dateOf(row, "due_date");
        const from = due && addDays(due, -DUNNING_DAYS);
        return due && from && from <= timing.asOf
          ? [
              {
                borrower: textOf(row, "borrower"),
                due,
                from,
                amount: decimalOf(row, "loan_amount"),
                overdue: due < timing.asOf,
              },
            ]
          : [];
      })
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
  };
}
