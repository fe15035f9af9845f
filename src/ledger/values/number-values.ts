import { compareDecimals, multiplyDecimals } from "../../model/decimal.ts";
import type { ValueStep } from "../../model/ledger.ts";
import type { Cell } from "../../model/sheet.ts";
import { saysNothing } from "./says-nothing.ts";
import { chineseNumber } from "./chinese-number.ts";
import { fifteenDigits, shortenedNumber } from "./digits.ts";
import { compact, standApart, unmarked } from "./plain-text.ts";
import { blank, NO_STEPS, understood, unreadable, type ValueReading } from "./reading.ts";

const COUNTERS = "[笔户个件项条人次份宗起处例张家部名页套台辆册所]";
const COUNT = new RegExp(
  `^(?:第|共|计)?(约|大约|近)?(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.0*)?([余多])?${COUNTERS}?(左右|以上)?$`,
);
const WORDS = new RegExp(
  `^(?:第|共|计)?(约|近)?([零〇一二三四五六七八九两十百千万]+)([余多])?${COUNTERS}?(左右|以上)?$`,
);
// ① to ⑳ and 1. or (1) as a row's number.
const ORDINAL = /^[(]?(\d{1,6})[).、]$/;

/** A cell of an integer column → a count of zero or more. */
export function readCount(cell: Cell): ValueReading {
  if (cell.kind === "number") {
    const digits = cell.format === null || cell.format === "percent" ? fifteenDigits(cell.raw) : null;
    if (digits === null) return unreadable(cell.raw, "unreadable-count");
    if (digits.lost) return unreadable(cell.raw, "digits-lost");
    const value = Number(digits.text);
    return /^\d+$/.test(digits.text) && cell.format === null
      ? understood(value, digits.text, digits.cut ? ["digits"] : NO_STEPS)
      : unreadable(digits.text, "unreadable-count");
  }
  if (cell.kind !== "text") return unreadable(cell.raw, "unreadable-count");
  if (/^\d{1,15}$/.test(cell.raw)) return understood(Number(cell.raw), cell.raw);
  // ① alone is a row's number.
  const bare = unmarked(cell.raw) || cell.raw;
  const plain = compact(bare);
  if (plain === "" || saysNothing(plain)) return blank(cell.raw);
  if (shortenedNumber(plain)) return unreadable(cell.raw, "digits-lost");
  if (plain !== bare && standApart(bare)) return unreadable(cell.raw, "unreadable-count");
  const steps: readonly ValueStep[] = plain === cell.raw ? NO_STEPS : ["width"];
  const [, about, number, more, or] = COUNT.exec(plain) ?? [];
  const inWords = number === undefined ? WORDS.exec(plain) : null;
  const digits = number?.replaceAll(",", "") ?? (inWords?.[2] ? chineseNumber(inWords[2]) : ORDINAL.exec(plain)?.[1]);
  if (digits == null || digits.length > 15) return unreadable(cell.raw, "unreadable-count");
  const value = Number(digits);
  const done: readonly ValueStep[] = inWords ? [...steps, "words"] : steps;
  if (!(about ?? more ?? or ?? inWords?.[1] ?? inWords?.[3] ?? inWords?.[4])) return understood(value, cell.raw, done);
  return {
    value: { value, shown: cell.raw, steps: done, approximate: true },
    told: [{ code: "approximate-number", args: { value: cell.raw, number: String(value) } }],
  };
}

/**
 * A cell of a percent column → percent as a decimal text without the sign, 95.27; from 0 to 100 (R-F08), or to whatever
 * `most` says: a target may be more than reached.
 */
export function readPercent(cell: Cell, most = 100): ValueReading {
  const within = upTo(most);
  if (cell.kind === "number") {
    const digits = cell.format === null || cell.format === "percent" ? fifteenDigits(cell.raw) : null;
    if (digits === null) return unreadable(cell.raw, "unreadable-percent");
    if (digits.lost) return unreadable(cell.raw, "percent-out-of-range");
    // Decimals take fifteen digits behind the point; what lies beyond is no percentage anybody meant.
    const number = trimmed(digits.text.replace(/(\.\d{15})\d+$/, "$1"));
    if (cell.format !== "percent") return unsigned(number, digits.text, digits.cut ? ["digits"] : NO_STEPS, within);
    const value = multiplyDecimals(number, 100);
    return within(value, `${value}%`, ["fraction"]);
  }
  if (cell.kind !== "text") return unreadable(cell.raw, "unreadable-percent");
  const bare = unmarked(cell.raw);
  const plain = compact(bare);
  if (plain === "" && bare !== cell.raw) return unreadable(cell.raw, "unreadable-percent");
  if (plain === "" || saysNothing(plain)) return blank(cell.raw);
  if (plain !== bare && standApart(bare)) return unreadable(cell.raw, "unreadable-percent");
  const steps: readonly ValueStep[] = plain === cell.raw ? NO_STEPS : ["width"];
  const words = /^百分之(.{1,12})$/.exec(plain)?.[1];
  const spoken = words === undefined ? null : /^\d+(\.\d+)?$/.test(words) ? words : chineseNumber(words);
  if (spoken !== null) return within(spoken, cell.raw, [...steps, "words"]);
  const [, number, sign] = /^([+-]?\d{1,15}(?:\.\d{1,15})?)(%|个百分点)?$/.exec(plain) ?? [];
  if (number === undefined) return unreadable(cell.raw, "unreadable-percent");
  const value = trimmed(number.replace(/^\+/, ""));
  return sign ? within(value, cell.raw, [...steps, "percent-sign"]) : unsigned(value, cell.raw, steps, within);
}

/** Between 0 and 1 a bare number may be a fraction of one or a percentage below 1. */
function unsigned(value: string, shown: string, steps: readonly ValueStep[], within: Within): ValueReading {
  const doubtful = compareDecimals(value, 0) > 0 && compareDecimals(value, 1) <= 0;
  if (!doubtful) return within(value, shown, steps);
  return unreadable(shown, "ambiguous-percent", { one: `${multiplyDecimals(value, 100)}%`, other: `${value}%` });
}

type Within = (value: string, shown: string, steps: readonly ValueStep[]) => ValueReading;

const upTo =
  (most: number): Within =>
  (value, shown, steps) =>
    compareDecimals(value, 0) < 0 || compareDecimals(value, most) > 0
      ? unreadable(shown, "percent-out-of-range")
      : understood(value, shown, steps);

const trimmed = (number: string): string =>
  /[1-9]/.test(number)
    ? number
        .replace(/^(-?)0+(?=\d)/, "$1")
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "")
    : "0";
