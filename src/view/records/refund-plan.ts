import { refunds } from "../../field/refund.ts";
import { addDecimals, compareDecimals, subtractDecimals } from "../../model/decimal.ts";
import type { Money } from "../../model/generated/documents.ts";
import { sumMoney } from "../../model/money.ts";
import { percent } from "../../model/decimal.ts";
import {
  decimalOf,
  type RecordContext,
  type RecordHead,
  recordHead,
  type RecordTable,
  textOf,
  textsOf,
} from "./record-table.ts";

export interface RefundRow {
  readonly claim_no: string;
  readonly creditor: string | null;
  readonly claimed: Money;
  readonly confirmed: Money;
  readonly refund: Money;
  /** What was paid already and what stands open of the refund; null where the ledger says nothing. */
  readonly paid: Money | null;
  readonly open: Money;
}

/** 清退兑付方案 (S24, data.md D7). 元; `rate` is the same for all but for whole 分. */
export interface RefundPlanView {
  readonly document: "refund-plan";
  readonly head: RecordHead;
  readonly cases: readonly string[];
  readonly pool: Money;
  readonly claims: number;
  readonly refused: readonly {
    readonly claim_no: string;
    readonly creditor: string | null;
    readonly reason: string | null;
  }[];
  readonly claimed: Money;
  /** What was claimed by those whose claims are confirmed, wholly or in part. */
  readonly accepted: Money;
  readonly confirmed: Money;
  readonly refunded: Money;
  /** What was paid of it already, and what stands open. */
  readonly paid: Money;
  readonly open: Money;
  /** Of the pool, after all: above zero only where the claims are less. */
  readonly left: Money;
  readonly short: Money;
  readonly rate: string;
  readonly rows: readonly RefundRow[];
}

/** `pool`: what there is to share out, 元. */
export function refundPlanView(
  table: RecordTable,
  { timing, organisation, pool }: RecordContext & { readonly pool: Money },
): RefundPlanView {
  const claims = table.rows.map((row) => ({
    claim_no: textOf(row, "claim_no") ?? String(row._row),
    creditor: textOf(row, "creditor"),
    claimed: decimalOf(row, "claim_amount") ?? "0.00",
    confirmed: decimalOf(row, "confirmed_amount") ?? "0.00",
    refused: textOf(row, "verdict") === "不予确认",
    reason: textOf(row, "reject_reason"),
    paid: decimalOf(row, "refunded_amount"),
  }));
  const accepted = claims.filter((one) => !one.refused && compareDecimals(one.confirmed, 0) > 0);
  const shares = refunds(
    pool,
    accepted.map((one) => ({ id: one.claim_no, amount: one.confirmed })),
  );
  const rows = accepted.map(({ claim_no, creditor, claimed, confirmed, paid }, at) => {
    const refund = shares[at]?.refund ?? "0.00";
    return {
      claim_no,
      creditor,
      claimed,
      confirmed,
      refund,
      paid,
      open: sumMoney([subtractDecimals(refund, paid ?? "0")]),
    };
  });
  const confirmed = sumMoney(rows.map((one) => one.confirmed));
  const refunded = sumMoney(rows.map((one) => one.refund));
  return {
    document: "refund-plan",
    head: recordHead(table, timing, organisation),
    cases: textsOf(table.rows, "case_no"),
    pool: sumMoney([pool]),
    claims: claims.length,
    refused: claims
      .filter((one) => !accepted.includes(one))
      .map(({ claim_no, creditor, reason }) => ({ claim_no, creditor, reason })),
    claimed: sumMoney(claims.map((one) => one.claimed)),
    accepted: sumMoney(rows.map((one) => one.claimed)),
    confirmed,
    refunded,
    paid: sumMoney(rows.map((one) => one.paid)),
    open: sumMoney(rows.map((one) => one.open)),
    left: sumMoney([subtractDecimals(pool, refunded)]),
    short: sumMoney([addDecimals(confirmed, `-${refunded}`)]),
    rate: percent(refunded, confirmed),
    rows,
  };
}
