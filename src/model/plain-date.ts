import type { PlainDate } from "./generated/documents.ts";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** Length of a month, 1-based, in the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

function build(year: number, month: number, day: number): PlainDate | null {
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function parts(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  if (!isRealDate(date)) throw new RangeError(`not a date: ${date.slice(0, 20)}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

// Days since 0000-03-01, so that the leap day ends a year; the usual civil-calendar arithmetic, free of time zones.
function dayNumber(date: PlainDate): number {
  const { year, month, day } = parts(date);
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

function fromDayNumber(number: number): PlainDate {
  const era = Math.floor(number / 146097);
  const inEra = number - era * 146097;
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const date = build(y + era * 400 + (month <= 2 ? 1 : 0), month, inYear - Math.floor((153 * m + 2) / 5) + 1);
  if (date === null) throw new RangeError("the date leaves the years 0001 to 9999");
  return date;
}

/** Whether the text is `YYYY-MM-DD` and that day exists: 2024-02-30 does not. */
export function isRealDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && build(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The date `days` later, or earlier when negative. Throws RangeError for what is no date. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `a` to `b`: 1 for neighbours, negative when `b` is earlier. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: PlainDate): number {
  return ((dayNumber(date) + 2) % 7) + 1;
}

/**
 * A date as a person types it (domain.md §8.3): 2024-3-5, 2024/3/5, 2024.3.5, 20240305, 2024年3月5日, full-width too.
 * Null for everything else: a day without a year, 07/08/2016 and 3月底 are never guessed.
 */
export function parseDate(text: string): PlainDate | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(plain);
  return match === null ? null : build(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** 2024年3月31日, as formal documents write it (domain.md §5.1). */
export function chineseDate(date: PlainDate): string {
  const { year, month, day } = parts(date);
  return `${year}年${month}月${day}日`;
}
