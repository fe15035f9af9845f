import type { PlainDate } from "../model/generated/documents.ts";
import { daysInMonth } from "../model/plain-date.ts";

export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const two = (value: number) => String(value).padStart(2, "0");
const months = (year: string, first: number, last: number): Period => ({
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${two(daysInMonth(Number(year), last))}`,
});
const quarter = (year: string, n: number) => months(year, n * 3 - 2, n * 3);

/** The ways a period is written in file names and titles; each is the whole text. */
const FORMS: readonly (readonly [RegExp, (year: string, rest: string) => Period | null])[] = [
  [/^(20\d\d)年?-?Q([1-4])$/, (year, n) => quarter(year, Number(n))],
  [/^(20\d\d)年?度?第?([一二三四1-4])季度?$/u, (year, n) => quarter(year, NUMERALS[n] ?? 1)],
  [/^(20\d\d)(?:年|-|\.|\/)?(0?[1-9]|1[0-2])月?份?$/u, (year, n) => months(year, Number(n), Number(n))],
  [/^(20\d\d)年?-?H([12])$/, (year, n) => months(year, n === "1" ? 1 : 7, n === "1" ? 6 : 12)],
  [/^(20\d\d)年?度?([上下])半年$/u, (year, n) => months(year, n === "上" ? 1 : 7, n === "上" ? 6 : 12)],
  [/^(20\d\d)(?:年度?)?$/u, (year) => months(year, 1, 12)],
];

/** 2024Q1, 2024年一季度, 202403, 2024年上半年, 2024年度 → first and last day; null for anything else. */
export function periodOf(text: string): Period | null {
  const key = text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .toUpperCase();
  for (const [form, build] of FORMS) {
    const [, year, rest = ""] = form.exec(key) ?? [];
    if (year !== undefined) return build(year, rest);
  }
  return null;
}

/** A period as registers write it. */
export const periodKey = ({ from, to }: Period): string => `${from}/${to}`;

export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;
