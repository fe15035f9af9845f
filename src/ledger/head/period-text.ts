import type { PlainDate } from "../../model/generated/documents.ts";
import { daysInMonth, isRealDate } from "../../model/plain-date.ts";

export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };
const DATE = String.raw`(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?`;
const BETWEEN = `(?:至|到|~|～|—+|–|-{1,2})`;
const SPAN = new RegExp(`${DATE}${BETWEEN}(?:${DATE}|(\\d{1,2})月(\\d{1,2})日)`, "u");
const MONTHS = new RegExp(String.raw`(\d{4})年(\d{1,2})月?${BETWEEN}(?:(\d{4})年)?(\d{1,2})月`, "u");
const QUARTER = /(\d{4})年?(?:第?([一二三四1-4])季度?|[Qq]([1-4]))/u;
const HALF = /(\d{4})年?([上下])半年/u;
const MONTH = /(\d{4})年(\d{1,2})月(?!\d{1,2}日|\d{1,2}号)/u;
const YEAR = /(\d{4})(?:年度|年全年|年(?![\d上下第一二三四]))/u;

/**
 * The period a text names: 2024年一季度, 2024Q1, 2024年上半年, 2024年3月, 2024年1-3月, 2024年度, 2024-01-01至2024-03-31,
 * 2024年1月1日—3月31日. Null where it names none, or one that does not exist.
 */
export function periodIn(text: string): Period | null {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  const span = SPAN.exec(plain);
  if (span) {
    const [, y, m, d, y2, m2, d2, m3, d3] = span;
    return between(date(y, m, d), date(y2 ?? y, m2 ?? m3, d2 ?? d3));
  }
  const months = MONTHS.exec(plain);
  if (months) return wholeMonths(months[1], months[2], months[3] ?? months[1], months[4]);
  const quarter = QUARTER.exec(plain);
  if (quarter) {
    const number = NUMERALS[quarter[2] ?? ""] ?? Number(quarter[2] ?? quarter[3]);
    return wholeMonths(quarter[1], number * 3 - 2, quarter[1], number * 3);
  }
  const half = HALF.exec(plain);
  if (half) return half[2] === "上" ? wholeMonths(half[1], 1, half[1], 6) : wholeMonths(half[1], 7, half[1], 12);
  const month = MONTH.exec(plain);
  if (month) return wholeMonths(month[1], month[2], month[1], month[2]);
  const year = YEAR.exec(plain);
  return year ? wholeMonths(year[1], 1, year[1], 12) : null;
}

type Part = string | number | undefined;

function date(year: Part, month: Part, day: Part): PlainDate | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isRealDate(text) ? text : null;
}

const wholeMonths = (year: Part, month: Part, lastYear: Part, lastMonth: Part): Period | null =>
  between(date(year, month, 1), date(lastYear, lastMonth, daysInMonth(Number(lastYear), Number(lastMonth))));

const between = (from: PlainDate | null, to: PlainDate | null): Period | null =>
  from !== null && to !== null && from <= to ? { from, to } : null;
