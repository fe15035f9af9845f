import { streakTo } from "../../field/streak.ts";
import { compareDecimals, subtractDecimals } from "../../model/decimal.ts";
import type { Money } from "../../model/generated/documents.ts";
import { sumMoney } from "../../model/money.ts";
import {
  decimalOf,
  type RecordContext,
  type RecordHead,
  recordHead,
  type RecordRow,
  type RecordTable,
  textOf,
  textsOf,
} from "./record-table.ts";

/** Months in a row from which an alert is due (data.md D9). */
export const TRIGGERS = { loss: 3, arrears: 2 } as const;

export interface CompanyShown {
  readonly company: string;
  /** Months in a row up to the month of the report. */
  readonly loss: number;
  readonly arrears: number;
  readonly triggered: readonly (keyof typeof TRIGGERS)[];
  readonly overdue: Money | null;
  /** Against the month before; null where one of them is missing. */
  readonly overdue_change: Money | null;
  readonly lawsuits: string | null;
  readonly frozen: boolean;
  readonly bad_press: string | null;
  readonly alert: string | null;
  /** An alert is due by the triggers, and none was given. */
  readonly missing_alert: boolean;
  readonly action: string | null;
}

/** 企业金融风险监测月报 (S25): the latest month of the ledger, companies with an alert first. */
export interface IndicatorAlertsView {
  readonly document: "indicator-alerts";
  readonly head: RecordHead;
  readonly month: string;
  readonly months: readonly string[];
  readonly companies: readonly CompanyShown[];
  /** In the ledger, without a row for the month. */
  readonly unreported: readonly string[];
  readonly alerts: readonly { readonly alert: string; readonly count: number }[];
  readonly triggered: number;
  readonly overdue: Money;
  readonly series: readonly {
    readonly month: string;
    readonly reported: number;
    readonly loss: number;
    readonly arrears: number;
    readonly overdue: Money;
  }[];
  readonly triggers: typeof TRIGGERS;
}

const ALERTS = ["红", "橙", "黄"] as const;

export function indicatorAlertsView(table: RecordTable, { timing, organisation }: RecordContext): IndicatorAlertsView {
  const rows = table.rows.flatMap((row) => {
    const month = monthOf(row);
    return month === null ? [] : [{ row, month }];
  });
  const months = [...new Set(rows.map((one) => one.month))].sort();
  const month = months.at(-1) ?? "";
  const companies = textsOf(table.rows, "company");
  const shown = companies.flatMap((company) => {
    const own = rows.filter(({ row }) => textOf(row, "company") === company);
    return own.some((one) => one.month === month) ? [companyShown(company, own, month)] : [];
  });
  const yes = (of: typeof rows, key: string) => of.filter(({ row }) => textOf(row, key) === "是").length;
  const rank = (one: CompanyShown) => {
    const at = (ALERTS as readonly (string | null)[]).indexOf(one.alert);
    return at < 0 ? (one.missing_alert ? -1 : ALERTS.length) : at;
  };
  return {
    document: "indicator-alerts",
    head: recordHead(table, timing, organisation),
    month,
    months,
    companies: [...shown].sort((a, b) => rank(a) - rank(b) || b.triggered.length - a.triggered.length),
    unreported: companies.filter((company) => !shown.some((one) => one.company === company)),
    alerts: ALERTS.map((alert) => ({ alert, count: shown.filter((one) => one.alert === alert).length })),
    triggered: shown.filter((one) => one.triggered.length > 0).length,
    overdue: sumMoney(shown.map((one) => one.overdue)),
    series: months.map((at) => {
      const own = rows.filter((one) => one.month === at);
      return {
        month: at,
        reported: own.length,
        loss: yes(own, "loss"),
        arrears: yes(own, "arrears"),
        overdue: sumMoney(own.map(({ row }) => decimalOf(row, "overdue_loans"))),
      };
    }),
    triggers: TRIGGERS,
  };
}

/** 2024-03, 2024年3月, 202403 → 2024-03. */
export function monthOf(row: RecordRow): string | null {
  const [, year, month] = /^(\d{4})\D?(\d{1,2})(?:\D.*)?$/u.exec((textOf(row, "month") ?? "").normalize("NFKC")) ?? [];
  const number = Number(month);
  return year && number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, "0")}` : null;
}

function companyShown(
  company: string,
  own: readonly { readonly row: RecordRow; readonly month: string }[],
  month: string,
): CompanyShown {
  const streak = (key: keyof typeof TRIGGERS) =>
    streakTo(month, new Map(own.map((one) => [one.month, textOf(one.row, key) === "是"])));
  const row = own.find((one) => one.month === month)?.row ?? {};
  const before = [...own].filter((one) => one.month < month).sort((a, b) => (a.month < b.month ? 1 : -1))[0]?.row;
  const [overdue, previous] = [decimalOf(row, "overdue_loans"), before ? decimalOf(before, "overdue_loans") : null];
  const runs = { loss: streak("loss"), arrears: streak("arrears") };
  const triggered = (["loss", "arrears"] as const).filter((key) => compareDecimals(runs[key], TRIGGERS[key]) >= 0);
  const alert = textOf(row, "alert");
  return {
    company,
    ...runs,
    triggered,
    overdue,
    overdue_change: overdue !== null && previous !== null ? sumMoney([subtractDecimals(overdue, previous)]) : null,
    lawsuits: textOf(row, "lawsuits"),
    frozen: textOf(row, "frozen") === "是",
    bad_press: textOf(row, "bad_press"),
    alert: alert === "无" ? null : alert,
    missing_alert: triggered.length > 0 && (alert === null || alert === "无"),
    action: textOf(row, "action"),
  };
}
