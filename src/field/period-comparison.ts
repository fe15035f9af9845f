import { NO_RATIO, percent, roundHalfUp, subtractDecimals } from "../model/decimal.ts";
import type { Period, PlainDate } from "../model/generated/documents.ts";
import { addDays, daysBetween } from "../model/plain-date.ts";
import type { Figures } from "./figure-groups.ts";
import { RECTIFICATION_COUNTS } from "./rectification-kpi.ts";

export const COMPARED_RATES = [
  "completion_rate",
  "closure_rate",
  "due_completion_rate",
  "on_time_rate",
  "on_time_extended_rate",
  "overdue_rate",
  "repeat_rate",
  "rebound_rate",
  "money_fixed_rate",
] as const;

/** A figure of this period beside that of another; `change` in 个, 元 or 百分点, `growth` "—" on a base of zero, null for rates. */
export interface Comparison {
  readonly figure: (typeof RECTIFICATION_COUNTS)[number] | (typeof COMPARED_RATES)[number] | "amount";
  readonly now: string;
  readonly before: string;
  readonly change: string;
  readonly growth: string | null;
}

/** 增减数 and 增减百分比 of counts; rates differ in 百分点, as they are shown (domain.md §4.0). */
export function comparePeriods(now: Figures, before: Figures): readonly Comparison[] {
  const counts = RECTIFICATION_COUNTS.map((figure) => ({
    figure,
    now: String(now[figure]),
    before: String(before[figure]),
    change: signed(String(now[figure] - before[figure])),
    growth: percent(now[figure] - before[figure], before[figure]),
  }));
  const more = subtractDecimals(now.amount, before.amount);
  const amount = {
    figure: "amount",
    now: now.amount,
    before: before.amount,
    change: signed(roundHalfUp(more, 2)),
    growth: percent(more, before.amount),
  } as const;
  const rates = COMPARED_RATES.map((figure) => {
    const [one, other] = [now[figure]?.percent ?? NO_RATIO, before[figure]?.percent ?? NO_RATIO];
    return { figure, now: one, before: other, change: points(one, other), growth: null };
  });
  return [...counts, amount, ...rates];
}

/**
 * The day the other period is told as of: as far from its end as `asOf` is from the end of ours, so that both had the same
 * time to be put right. `asOf` itself where either period is not known.
 */
export const comparableDay = (asOf: PlainDate, period: Period | null, other: Period | null): PlainDate =>
  period === null || other === null ? asOf : addDays(other.to, daysBetween(period.to, asOf));

/** The period all are about, if it is one and the same. */
export function commonPeriod(all: readonly { readonly period: Period | null }[]): Period | null {
  const first = all[0]?.period ?? null;
  return all.every(({ period }) => period?.from === first?.from && period?.to === first?.to) ? first : null;
}

/** "—" where either has no denominator. */
function points(now: string, before: string): string {
  if (now === NO_RATIO || before === NO_RATIO) return NO_RATIO;
  return signed(roundHalfUp(subtractDecimals(now.replace("%", ""), before.replace("%", "")), 2));
}

const signed = (text: string): string => (text.startsWith("-") || Number(text) === 0 ? text : `+${text}`);
