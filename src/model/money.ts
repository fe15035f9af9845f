import { addDecimals, compareDecimals, divideHalfUp, multiplyDecimals, roundHalfUp } from "./decimal.ts";
import type { Money } from "./generated/documents.ts";

/** 元 per unit that may stand behind a number. Longest first, so that 千万 is not read as 千. */
const UNITS: readonly (readonly [string, string])[] = [
  ["千万", "10000000"],
  ["百万", "1000000"],
  ["亿", "100000000"],
  ["万", "10000"],
  ["千", "1000"],
];

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const LARGEST = "999999999999999.99";

/** Sum in 元, two digits; blanks are skipped, and a sum of nothing is "0.00". */
export function sumMoney(amounts: readonly (Money | null | undefined)[]): Money {
  const fen = sumFen(amounts);
  if (fen !== null) return moneyOfFen(fen);
  return roundHalfUp(
    amounts.reduce<string>(
      (sum, amount) => (amount === null || amount === undefined ? sum : addDecimals(sum, amount)),
      "0",
    ),
    2,
  );
}

/** The sum in whole 分, where every step of it is exact as a number; else null. Amounts of a ledger nearly always are. */
function sumFen(amounts: readonly (Money | null | undefined)[]): number | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null || amount === undefined) continue;
    // Of twelve digits before the point the product is off by less than a hundredth.
    if (!/^-?\d{1,12}(?:\.\d{1,2})?$/.test(amount)) return null;
    sum += Math.round(Number(amount) * 100);
    if (!Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

function moneyOfFen(fen: number): Money {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** 元 → 万元, half-up: "450000.00" → "45.00". Six digits keep every 分. */
export function toWan(amount: Money, digits = 2): string {
  return divideHalfUp(amount, 10000, digits) ?? "0";
}

/** Whether the text is an amount as documents hold it: 元, at most two digits behind the point. */
export function isMoney(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,2})?$/.test(text);
}

/**
 * An amount as a person types it → 元 with two digits, or null where it cannot be read without guessing.
 * Reads 1,234.5 · 45万元 · 1.2亿 · 1亿2000万 · 45万3000元 · full-width forms · ¥ · (1,234.50) as a negative.
 * Refuses approximations (约3万), a bare rest behind a unit (3万5 may mean 35,000) and anything finer than 分.
 */
export function parseMoney(text: string): Money | null {
  let rest = text.normalize("NFKC").replace(/\s+/g, "");
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed?.[1] !== undefined) {
    rest = bracketed[1];
    negative = true;
  } else if (rest.startsWith("-") || rest.startsWith("−")) {
    rest = rest.slice(1);
    negative = true;
  }
  rest = rest.replace(/^(?:人民币|RMB|CNY)?¥?/i, "").replace(/[元圆]整?$/, "元");
  const value = readParts(rest);
  if (value === null || compareDecimals(value, LARGEST) > 0) return null;
  const fine = roundHalfUp(value, 2);
  if (compareDecimals(fine, value) !== 0) return null;
  return negative && compareDecimals(fine, 0) !== 0 ? `-${fine}` : fine;
}

function readParts(text: string): string | null {
  const inYuan = text.endsWith("元");
  let rest = inYuan ? text.slice(0, -1) : text;
  let total = "0";
  let smallest: string | null = null;
  while (rest !== "") {
    const found = firstUnit(rest);
    const number = found === null ? rest : rest.slice(0, found.at);
    // Behind another unit only whole numbers, falling units, and a rest that says 元: 3万5 is not read.
    if (smallest !== null && (found === null ? !inYuan : compareDecimals(found.worth, smallest) >= 0)) return null;
    const value = readNumber(number);
    if (value === null || (found !== null && found.at + found.unit.length < rest.length && value.includes(".")))
      return null;
    total = addDecimals(total, multiplyDecimals(value, found?.worth ?? 1));
    if (found === null) return total;
    smallest = found.worth;
    rest = rest.slice(found.at + found.unit.length);
  }
  return smallest === null ? null : total;
}

function firstUnit(text: string): { readonly at: number; readonly unit: string; readonly worth: string } | null {
  const at = text.search(/[千百万亿]/);
  const [unit, worth] = at < 0 ? [] : (UNITS.find(([name]) => text.startsWith(name, at)) ?? []);
  return unit === undefined || worth === undefined ? null : { at, unit, worth };
}

function readNumber(text: string): string | null {
  const match = NUMBER.exec(text);
  if (match?.[1] === undefined) return null;
  const value = match[1].replaceAll(",", "") + (match[2] === undefined ? "" : `.${match[2]}`);
  // Longer ones are no amounts, and would leave the range of exact decimals once multiplied.
  return /^\d{1,15}(\.\d{1,10})?$/.test(value) ? value : null;
}
