import type { PlainDate } from "../model/generated/documents.ts";
import { addDays, daysInMonth, isRealDate, weekday } from "../model/plain-date.ts";
import { type IsWorkday, nthWorkdayOfMonth } from "./calendar.ts";
import { nextMonth } from "./streak.ts";

/**
 * When a recurring report is due: 每月8日前, 每月前10个工作日, 每季后15日内, 每周三, 每半年后30日内, 每年10月5日前, or one day,
 * 2026-10-05. A quarter's and a half year's days count from the first day after it.
 */
export type DueRule =
  | { readonly every: "week"; readonly weekday: number }
  | { readonly every: "month"; readonly day: number }
  | { readonly every: "month"; readonly workday: number }
  | { readonly every: "quarter" | "half" | "year"; readonly days: number }
  | { readonly every: "year"; readonly month: number; readonly day: number }
  | { readonly every: "once"; readonly date: PlainDate }
  | { readonly every: "day" };

const WEEKDAYS = "一二三四五六日";

/** The rule as written, or null where it is none of these. */
export function dueRule(text: string): DueRule | null {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  const numbers = (match: RegExpExecArray | null) => match?.slice(1).map(Number) ?? null;
  if (/^(?:每日|每天|逐日)/u.test(plain)) return { every: "day" };
  const week = /^每周([一二三四五六日天])(?:前|下班前|之前)?$/u.exec(plain)?.[1];
  if (week) return { every: "week", weekday: WEEKDAYS.indexOf(week === "天" ? "日" : week) + 1 };
  const workday = numbers(/^(?:每月|次月)(?:前|第)(\d{1,2})个?工作日(?:内|前)?$/u.exec(plain));
  if (workday) return within(workday[0], 1, 23) ? { every: "month", workday: workday[0] ?? 0 } : null;
  const month = numbers(/^(?:每月|次月)(\d{1,2})[日号](?:前|之前)?$/u.exec(plain));
  if (month) return within(month[0], 1, 31) ? { every: "month", day: month[0] ?? 0 } : null;
  const after = /^每(季度?|半年|年度?)(?:结束|终了)?后(\d{1,3})[日天](?:内)?$/u.exec(plain);
  if (after) {
    const every = after[1]?.startsWith("季") ? "quarter" : after[1] === "半年" ? "half" : "year";
    return within(Number(after[2]), 1, 365) ? { every, days: Number(after[2]) } : null;
  }
  const year = numbers(/^每年(\d{1,2})月(\d{1,2})[日号](?:前|之前)?$/u.exec(plain));
  if (year) {
    const [at = 0, day = 0] = year;
    return within(at, 1, 12) && within(day, 1, daysInMonth(2024, at)) ? { every: "year", month: at, day } : null;
  }
  const once = numbers(/^(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})日?(?:前|之前)?$/u.exec(plain));
  const date = once && `${once[0]}-${pad(once[1])}-${pad(once[2])}`;
  return date && isRealDate(date) ? { every: "once", date } : null;
}

const within = (value: number | undefined, least: number, most: number): boolean =>
  value !== undefined && value >= least && value <= most;

const pad = (value: number | undefined): string => String(value).padStart(2, "0");

/**
 * The days a report is due from `from` to `to`, both included, in order. A day a month does not have is its last one.
 * Throws CalendarGap where a working day is asked for in a year without a calendar.
 */
export function dueDays(rule: DueRule, from: PlainDate, to: PlainDate, isWorkday: IsWorkday): readonly PlainDate[] {
  return candidates(rule, from, to, isWorkday)
    .filter((day) => day >= from && day <= to)
    .sort();
}

function candidates(rule: DueRule, from: PlainDate, to: PlainDate, isWorkday: IsWorkday): readonly PlainDate[] {
  switch (rule.every) {
    case "once":
      return [rule.date];
    case "day":
      return days(from, to).filter(isWorkday);
    case "week":
      return days(from, to).filter((day) => weekday(day) === rule.weekday);
    case "month":
      return months(from, to).flatMap((month) => {
        const day = "workday" in rule ? nthWorkdayOfMonth(month, rule.workday, isWorkday) : dayOf(month, rule.day);
        return day === null ? [] : [day];
      });
    case "quarter":
      return endsOf([3, 6, 9, 12], from, to).map((end) => addDays(end, rule.days));
    case "half":
      return endsOf([6, 12], from, to).map((end) => addDays(end, rule.days));
    case "year":
      return "days" in rule
        ? endsOf([12], from, to).map((end) => addDays(end, rule.days))
        : years(from, to).map((year) => dayOf(`${year}-${pad(rule.month)}`, rule.day));
  }
}

function days(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const all: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) all.push(day);
  return all;
}

function months(from: PlainDate, to: PlainDate): readonly string[] {
  const all: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) all.push(month);
  return all;
}

const years = (from: PlainDate, to: PlainDate): readonly string[] => [
  ...new Set(months(from, to).map((month) => month.slice(0, 4))),
];

/** Last days of these months, from a year before `from` on: what is due after a period may be due in the next year. */
const endsOf = (which: readonly number[], from: PlainDate, to: PlainDate): readonly PlainDate[] =>
  [String(Number(from.slice(0, 4)) - 1), ...years(from, to)].flatMap((year) =>
    which.map((month) => dayOf(`${year}-${pad(month)}`, 31)),
  );

function dayOf(month: string, day: number): PlainDate {
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${pad(Math.min(day, last))}`;
}
