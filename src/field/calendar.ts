import type { PlainDate } from "../model/generated/documents.ts";
import { addDays, daysInMonth, isRealDate, weekday } from "../model/plain-date.ts";

/** Days off that would be working days, and working days that would be off, of one year. */
export interface CalendarYear {
  readonly off?: readonly PlainDate[];
  readonly work?: readonly PlainDate[];
}

/** Whether the date is a working day. Throws CalendarGap for a year nobody has entered. */
export type IsWorkday = (date: PlainDate) => boolean;

/** A year without calendar data. Holidays are decided each year by notice: a missing year is never guessed. */
export class CalendarGap extends Error {
  readonly code = "calendar-year-missing";
  constructor(readonly year: string) {
    super(`no working-day calendar for ${year}`);
    this.name = "CalendarGap";
  }
}

export interface WorkdayCalendar {
  readonly isWorkday: IsWorkday;
  readonly addWorkdays: (date: PlainDate, days: number) => PlainDate;
  readonly workdaysBetween: (from: PlainDate, to: PlainDate) => number;
  readonly nthWorkdayOfMonth: (month: string, n: number) => PlainDate | null;
}

/** A calendar from its years, keyed "2026". A covered year without entries means: weekends only. */
export function workdayCalendar(years: Readonly<Record<string, CalendarYear>>): WorkdayCalendar {
  const known = new Map(
    Object.entries(years).map(([year, days]) => [year, { off: new Set(days.off), work: new Set(days.work) }]),
  );
  const isWorkday: IsWorkday = (date) => {
    if (!isRealDate(date)) throw new RangeError(`not a date: ${date.slice(0, 20)}`);
    const year = known.get(date.slice(0, 4));
    if (year === undefined) throw new CalendarGap(date.slice(0, 4));
    return year.work.has(date) || (!year.off.has(date) && weekday(date) <= 5);
  };
  return {
    isWorkday,
    addWorkdays: (date, days) => addWorkdays(date, days, isWorkday),
    workdaysBetween: (from, to) => workdaysBetween(from, to, isWorkday),
    nthWorkdayOfMonth: (month, n) => nthWorkdayOfMonth(month, n, isWorkday),
  };
}

/** The n-th working day after `date`, n ≥ 0; the day itself does not count (domain.md §8.4: 5 from 2024-03-01 → 2024-03-08). */
export function addWorkdays(date: PlainDate, days: number, isWorkday: IsWorkday): PlainDate {
  let at = date;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkday(at)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and including `to`: the time used, the first day not counted. 0 where `to` is not later. */
export function workdaysBetween(from: PlainDate, to: PlainDate, isWorkday: IsWorkday): number {
  let count = 0;
  for (let at = from; at < to; ) {
    at = addDays(at, 1);
    if (isWorkday(at)) count += 1;
  }
  return count;
}

/** The n-th working day (n ≥ 1) of the month "YYYY-MM"; null where the month has fewer. */
export function nthWorkdayOfMonth(month: string, n: number, isWorkday: IsWorkday): PlainDate | null {
  let left = n;
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  for (let day = 1; day <= last; day += 1) {
    const date = `${month}-${String(day).padStart(2, "0")}`;
    if (isWorkday(date)) left -= 1;
    if (left === 0) return date;
  }
  return null;
}
