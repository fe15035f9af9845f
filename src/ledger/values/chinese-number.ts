import { addDecimals, multiplyDecimals } from "../../model/decimal.ts";

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  貳: 2,
  參: 3,
  陸: 6,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const GROUPS: readonly (readonly [string, string])[] = [
  ["亿", "100000000"],
  ["万", "10000"],
];

/** Signs a number in Chinese words is made of. */
export const CHINESE_NUMBER = /^[零〇○一二三四五六七八九两壹贰叁肆伍陆柒捌玖貳參陸十拾百佰千仟万亿点]+$/;

/** 五十万 → "500000", 壹佰贰拾万 → "1200000", 三点五 → "3.5"; null for what is no number. */
export function chineseNumber(text: string): string | null {
  if (!CHINESE_NUMBER.test(text)) return null;
  for (const [unit, worth] of GROUPS) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const high = at === 0 ? null : chineseNumber(text.slice(0, at));
    const rest = text.slice(at + 1);
    // 三万五 may be 35,000 or 30,005.
    const low = rest === "" ? "0" : /^[零〇○]|[十拾百佰千仟万]/.test(rest) ? chineseNumber(rest) : null;
    return high === null || low === null ? null : addDecimals(multiplyDecimals(high, worth), low);
  }
  if (text.includes("点")) {
    const [whole = "", fraction = "", ...more] = text.split("点");
    const [before, after] = [belowTenThousand(whole), digitByDigit(fraction)];
    return before === null || after === null || more.length > 0 ? null : `${before}.${after}`;
  }
  return belowTenThousand(text);
}

function belowTenThousand(text: string): string | null {
  // 三五 is three to five, no thirty-five.
  if (!/[十拾百佰千仟]/.test(text)) return /^[零〇○]?.$/.test(text) ? digitByDigit(text.slice(-1)) : null;
  let [total, digit, last] = [0, -1, 10_000];
  for (const sign of text) {
    const worth = TENS[sign];
    if (worth === undefined) {
      const value = DIGITS[sign];
      if (value === undefined || digit > 0) return null;
      digit = value;
      continue;
    }
    // 百二十: a unit without a digit is one only for ten.
    if (worth >= last || (digit <= 0 && worth !== 10)) return null;
    total += (digit <= 0 ? 1 : digit) * worth;
    [digit, last] = [-1, worth];
  }
  // 一百五 may be 150 or 105; after a ten there is no doubt.
  if (digit > 0 && last > 10 && !/[零〇○].$/.test(text)) return null;
  return String(total + Math.max(0, digit));
}

function digitByDigit(text: string): string | null {
  const digits = [...text].map((sign) => DIGITS[sign]);
  return text === "" || digits.includes(undefined) ? null : digits.join("");
}
