import { addWorkdays, type IsWorkday } from "../../field/calendar.ts";
import { amlRegime, type Movement } from "../../field/aml-thresholds.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { LedgerRow } from "../../model/ledger.ts";
import { earliest, numberIn, wordIn } from "./row-values.ts";

/** Columns without which nobody can say what threshold applies. */
export const AMOUNT_COLUMNS = [
  "entry_date",
  "customer",
  "customer_type",
  "direction",
  "cash_or_transfer",
  "cross_border",
  "currency",
  "amount",
] as const;

/** What is kept of a row of the register. */
export interface LargeAmount {
  readonly row: number;
  readonly day: PlainDate;
  readonly amount: number;
  /** What counts as one: customer, day, direction, kind of movement, currency. */
  readonly group: string;
  readonly limit: number;
  /** The larger of what the row itself states as amount and as the day's total. */
  readonly stated: number;
  readonly cumulative: boolean;
  /** Last day for the report. */
  readonly due: (isWorkday: IsWorkday) => PlainDate;
}

/** A row as the thresholds see it; null where a needed value is missing, the day is before any threshold or the currency has none. */
export function largeAmount(row: Pick<LedgerRow, "row" | "values">): LargeAmount | null {
  const day = earliest(row, "entry_date");
  const amount = numberIn(row, "amount");
  const regime = day === null ? null : amlRegime(day);
  const movement = movementOf(row);
  if (day === null || amount === null || regime === null || movement === null) return null;
  const { cny, usd } = regime.limits[movement];
  const currency = wordIn(row, "currency");
  const limit = /^(?:人民币|CNY|RMB)?$/iu.test(currency) ? cny : /^(?:美元|USD)$/iu.test(currency) ? usd : null;
  if (limit === null) return null;
  const customer = `${wordIn(row, "customer")}#${wordIn(row, "id_number")}`;
  return {
    row: row.row,
    day,
    amount,
    group: [customer, day, wordIn(row, "direction"), movement, currency].join("|"),
    limit,
    stated: Math.max(amount, numberIn(row, "day_total") ?? 0),
    cumulative: regime.cumulative,
    due: (isWorkday) => addWorkdays(day, regime.workdays, isWorkday),
  };
}

function movementOf(row: Pick<LedgerRow, "values">): Movement | null {
  const way = wordIn(row, "cash_or_transfer");
  if (way.includes("现金")) return "cash";
  const type = wordIn(row, "customer_type");
  if (way === "" || type === "") return null;
  if (/非自然人|单位|对公|法人|企业|机构/u.test(type)) return "unit";
  if (!/自然人|个人|对私/u.test(type)) return null;
  return wordIn(row, "cross_border").includes("跨境") ? "person-abroad" : "person-home";
}
