import type { PlainDate } from "../model/generated/documents.ts";
import { addDays, daysInMonth, weekday } from "../model/plain-date.ts";
import { type IsWorkday, nthWorkdayOfMonth } from "./calendar.ts";
import { type Month, nextMonth } from "./streak.ts";

/**
 * When a recurring report is due, as the table `report-schedule` says it: each working day; on a day of the week (1 = Monday);
 * or, for a month, quarter, half year or year, on a day or by the n-th working day of the month `offset` months after its last.
 */
export type DueRule =
  | { readonly every: "day" }
  | { readonly every: "week"; readonly weekday: number }
  | {
      readonly every: "month" | "quarter" | "half" | "year";
      readonly offset: number;
      readonly on: { readonly day: number } | { readonly workday: number };
    };

/** A report and the day it is due; `period`: 2026-03, 2026Q1, 2026H1, 2026, or the day itself. */
export interface Due {
  readonly period: string;
  readonly day: PlainDate;
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * What is due from `from` to `to`, both included, in order. A day that a month does not have is its last one.
 * Throws CalendarGap where a working day is asked for in a year without a calendar.
 */
export function dueDays(rule: DueRule, from: PlainDate, to: PlainDate, isWorkday: IsWorkday): readonly Due[] {
  if (rule.every === "day") return daysOf(from, to, isWorkday);
  if (rule.every === "week") return daysOf(from, to, (day) => weekday(day) === rule.weekday);
  const length = MONTHS[rule.every];
  return monthsOf(from, to)
    .flatMap((month) => {
      // The month in which it is due belongs to the period that ended `offset` months before.
      const last = monthsBefore(month, rule.offset);
      if (Number(last.slice(5)) % length !== 0) return [];
      const day = "day" in rule.on ? dayOf(month, rule.on.day) : nthWorkdayOfMonth(month, rule.on.workday, isWorkday);
      return day === null ? [] : [{ period: periodName(last, rule.every), day }];
    })
    .filter(({ day }) => day >= from && day <= to);
}

function daysOf(from: PlainDate, to: PlainDate, holds: (day: PlainDate) => boolean): readonly Due[] {
  const all: Due[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (holds(day)) all.push({ period: day, day });
  return all;
}

function monthsOf(from: PlainDate, to: PlainDate): readonly Month[] {
  const all: Month[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) all.push(month);
  return all;
}

function monthsBefore(month: Month, count: number): Month {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - count;
  return `${Math.floor(number / 12)}-${pad((number % 12) + 1)}`;
}

function periodName(last: Month, every: keyof typeof MONTHS): string {
  const [year, month] = [last.slice(0, 4), Number(last.slice(5))];
  if (every === "month") return last;
  if (every === "year") return year;
  return every === "quarter" ? `${year}Q${month / 3}` : `${year}H${month / 6}`;
}

function dayOf(month: Month, day: number): PlainDate {
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${pad(Math.min(day, last))}`;
}

const pad = (value: number): string => String(value).padStart(2, "0");
