import { addDecimals } from "../../model/decimal.ts";
import { parseMoney } from "../../model/money.ts";
import { CHINESE_NUMBER, chineseNumber } from "./chinese-number.ts";

/** What a text says about an amount. `words`: written in Chinese numerals. */
export type AmountForm =
  | { readonly is: "number"; readonly value: string; readonly words: boolean; readonly approximate: boolean }
  | {
      readonly is: "yuan";
      readonly value: string;
      /** As the cell names it. */
      readonly unit: string;
      readonly words: boolean;
      readonly approximate: boolean;
    }
  | { readonly is: "either"; readonly one: string; readonly other: string };

const ABOUT = /^(?:大约|大概|约为|约计|约|将近|接近|近|超过|超|逾|不足|不到|至少|最多|共约)/;
const OR_SO = /(?:左右|上下|以上|以内|许|不等)$/;
// 30余万元, 三万多, 50多
const AND_MORE = /[余多](?=[千百万亿]*[元圆]?整?$)/;
const SIGN = /^(?:[-−–—]|负)(?=.)/;
const CURRENCY = /^(?:人民币|RMB|CNY)?[:：]?¥?(?=.)/i;

/** An amount without its spaces and in half width (`compact`) → what it says; null where that is no amount. */
export function amountForm(plain: string): AmountForm | null {
  let rest = plain;
  const approximate = ABOUT.test(rest) || OR_SO.test(rest) || AND_MORE.test(rest);
  rest = rest.replace(ABOUT, "").replace(OR_SO, "").replace(AND_MORE, "");
  const bracketed = /^\((.+)\)([元圆]?)$/.exec(rest);
  let negative = bracketed !== null;
  if (bracketed) rest = `${bracketed[1]}${bracketed[2]}`;
  rest = rest.replace(CURRENCY, "");
  if (SIGN.test(rest)) [negative, rest] = [!negative, rest.replace(SIGN, "")];
  rest = rest
    .replace(/^\+/, "")
    .replace(CURRENCY, "")
    .replace(/[元圆](?:整|正)$/, "元")
    .replace(/圆/g, "元")
    .replace(/(?:RMB|CNY|人民币)$/i, "元")
    .replace(/元元$/, "元");
  // 1、234 and 1'234: other marks between thousands.
  if (/^\d{1,3}(?:[、'’]\d{3})+(?:\.\d+)?[千百万亿元]*$/.test(rest)) rest = rest.replace(/[、'’]/g, "");
  const form = unsigned(rest, approximate);
  return form === null || form.is === "either" || !negative ? form : { ...form, value: minus(form.value) };
}

const minus = (value: string): string => (/[1-9]/.test(value) ? `-${value}` : value);

function unsigned(text: string, approximate: boolean): AmountForm | null {
  if (/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) || /^\.\d+$/.test(text))
    return { is: "number", value: text.replaceAll(",", "").replace(/^\./, "0."), words: false, approximate };
  const doubtful = restBehindUnit(text) ?? otherPoints(text);
  if (doubtful) return doubtful;
  const [whole, cents] = withCents(text);
  const unit = unitOf(text);
  const words = CHINESE_NUMBER.test(whole.replace(/元$/, ""));
  if (words) {
    const value = chineseNumber(whole.replace(/元$/, ""));
    if (value === null) return null;
    if (unit === null) return { is: "number", value, words, approximate };
    return { is: "yuan", value: addDecimals(value, cents), unit, words, approximate };
  }
  const value = parseMoney(whole) ?? fine(whole);
  if (value === null || unit === null) return null;
  return { is: "yuan", value: addDecimals(value, cents), unit, words: false, approximate };
}

/** What parseMoney refuses only because it is finer than 分: 33.3333333万元 is read and rounded, and that is said. */
function fine(text: string): string | null {
  const [, number, unit] = /^(\d{1,15}\.\d{1,15})([万亿]?)元?$/.exec(text) ?? [];
  if (number === undefined) return null;
  const [whole = "", fraction = ""] = number.split(".");
  const shift = unit === "亿" ? 8 : unit === "万" ? 4 : 0;
  const padded = fraction.padEnd(shift, "0");
  return (
    `${whole}${padded.slice(0, shift)}`.replace(/^0+(?=\d)/, "") +
    (padded.length > shift ? `.${padded.slice(shift)}` : "")
  );
}

/** 3万5 may be 35,000 or 30,005; 三万五 likewise. */
function restBehindUnit(text: string): AmountForm | null {
  const match = /^(.+)([千百万亿])([1-9]|[一二三四五六七八九])$/.exec(text);
  if (!match?.[1] || !match[2] || !match[3]) return null;
  const number = (part: string) => (CHINESE_NUMBER.test(part) ? chineseNumber(part) : parseMoney(part));
  const high = CHINESE_NUMBER.test(match[1])
    ? chineseNumber(match[1] + match[2])
    : parseMoney(`${match[1]}${match[2]}元`);
  const digit = number(match[3]);
  if (high === null || digit === null) return null;
  const tenth = { 百: 10, 千: 100, 万: 1000, 亿: 10_000_000 }[match[2]] ?? 1;
  return { is: "either", one: addDecimals(high, String(Number(digit) * tenth)), other: addDecimals(high, digit) };
}

/** 1.234,5 · 1,5 · 12,34 · 1.2.3: which sign is the decimal point, nobody knows. */
function otherPoints(text: string): AmountForm | null {
  const match = /^(\d+(?:[.,]\d+)+)([千百万亿]*)(元?)$/.exec(text);
  const digits = match?.[1];
  if (digits === undefined || !match) return null;
  if (/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(digits)) return null;
  const unit = `${match[2] ?? ""}${match[3] ?? ""}`;
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const one = `${digits.slice(0, last).replace(/[.,]/g, "")}.${digits.slice(last + 1)}`;
  const first = digits.search(/[.,]/);
  const other =
    first === last
      ? digits.replace(/[.,]/g, "")
      : `${digits.slice(0, first)}.${digits.slice(first + 1).replace(/[.,]/g, "")}`;
  return { is: "either", one: one + unit, other: other + unit };
}

const DIGIT = "[0-9零一二三四五六七八九壹贰叁肆伍陆柒捌玖]";
const CENTS = new RegExp(`^(.*元)(?:(${DIGIT})角)?零?(?:(${DIGIT})分)?(?:整|正)?$`);

/** 12元5角3分 → 12元 and 0.53. */
function withCents(text: string): readonly [whole: string, cents: string] {
  const [, whole, tenth, hundredth] = CENTS.exec(text) ?? [];
  if (whole === undefined) return [text, "0"];
  const digit = (sign: string | undefined) => (sign === undefined ? "0" : (chineseNumber(sign) ?? sign));
  return [whole, `0.${digit(tenth)}${digit(hundredth)}`];
}

function unitOf(text: string): string | null {
  const [unit] = /[千百]?[万亿]元?|(?<=\d)[千百]元?|元/.exec(text) ?? [];
  if (unit === undefined) return null;
  return unit === "元" || unit.endsWith("元") ? unit : `${unit}元`;
}
