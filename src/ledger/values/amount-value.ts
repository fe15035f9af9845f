import { compareDecimals, multiplyDecimals, roundHalfUp } from "../../model/decimal.ts";
import type { LedgerColumn } from "../../model/generated/documents.ts";
import type { ValueStep } from "../../model/ledger.ts";
import type { Cell, ShownAmount } from "../../model/sheet.ts";
import { amountForm } from "./amount-forms.ts";
import { saysNothing } from "./says-nothing.ts";
import { fifteenDigits, shortenedNumber } from "./digits.ts";
import { compact, standApart, unmarked } from "./plain-text.ts";
import {
  blank,
  NO_STEPS,
  NOTHING_TOLD,
  type Said,
  unreadable,
  type ValueContext,
  type ValueReading,
} from "./reading.ts";

const YUAN = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const;
const LARGEST = "999999999999999.99";
// More digits than a number of documents has.
const TOO_LONG =
  /^[-+¥]?(?:\d{16,60}|\d{1,3}(?:,\d{3}){5,15})(?:\.\d{1,20})?[万亿]{0,2}元?$|^[-+¥]?(?:\d{12,60}万|\d{8,60}亿)元?$/;

/**
 * A cell of a money column → 元 with two digits, exactly. The header's unit is applied once, a unit in the cell beats it.
 * A number whose unit nothing declares is an error, 0 excepted.
 */
export function readAmount(cell: Cell, _column: LedgerColumn, context: ValueContext): ValueReading {
  if (cell.kind === "number") return fromNumber(cell, context);
  return cell.kind === "text" ? fromText(cell.raw, context) : unreadable(cell.raw, "unreadable-amount");
}

function fromNumber(cell: Cell, context: ValueContext): ValueReading {
  const digits = fifteenDigits(cell.raw);
  const { format } = cell;
  if (digits === null || (typeof format === "string" && format !== "percent"))
    return unreadable(cell.raw, "unreadable-amount");
  if (digits.lost) return unreadable(cell.raw, "digits-lost");
  if (format === "percent") return unreadable(cell.raw, "unreadable-amount");
  if (format !== null && "unit" in format && /[1-9]/.test(digits.text)) return asShown(digits.text, format, context);
  return inUnit(digits.text, digits.text, digits.cut ? ["digits"] : NO_STEPS, false, context);
}

/** A number that its format shows in a unit of its own, or shows less of: what stands there is what people read. */
function asShown(digits: string, { unit, power }: ShownAmount, context: ValueContext): ValueReading {
  if (power === 0) return fromText(/^[\p{Sc}A-Z]/u.test(unit) ? unit + digits : digits + unit, context);
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(digits) ?? [];
  const padded = whole.padStart(power + 1, "0");
  const less = `${sign}${padded.slice(0, -power)}.${padded.slice(-power)}${fraction}`.replace(/\.?0+$/, "");
  const header = context.headerUnit ?? "";
  return unreadable(digits, "ambiguous-amount", { one: digits + header, other: less + (unit || header) });
}

function fromText(raw: string, context: ValueContext): ValueReading {
  const bare = unmarked(raw);
  const plain = compact(bare);
  if (plain === "" && bare !== raw) return unreadable(raw, "unreadable-amount");
  if (plain === "" || saysNothing(plain)) return blank(raw);
  if (shortenedNumber(plain)) return unreadable(raw, "digits-lost");
  const form = plain.length > 60 ? null : amountForm(plain);
  if (form === null) return TOO_LONG.test(plain) ? tooLarge(raw) : unreadable(raw, "unreadable-amount");
  if (bare !== plain && standApart(bare)) {
    const parts = bare.normalize("NFKC").trim().split(/\s+/);
    return form.is === "either"
      ? unreadable(raw, "unreadable-amount")
      : unreadable(raw, "ambiguous-amount", { one: plain, other: parts.join("; ") });
  }
  const steps: readonly ValueStep[] = raw === plain ? NO_STEPS : ["width"];
  switch (form.is) {
    case "either":
      return unreadable(raw, "ambiguous-amount", { one: form.one, other: form.other });
    case "number":
      return inUnit(form.value, raw, form.words ? [...steps, "words"] : steps, form.approximate, context);
    case "yuan": {
      const told: readonly Said[] =
        context.headerUnit === null || context.headerUnit === form.unit
          ? []
          : [{ code: "amount-own-unit", args: { value: raw, unit: form.unit, header: context.headerUnit } }];
      const own: readonly ValueStep[] = [...steps, ...(form.words ? (["words"] as const) : []), "own-unit"];
      return inYuan(form.value, raw, own, form.approximate, told);
    }
  }
}

/** A bare number: the header says what it counts. */
function inUnit(
  number: string,
  shown: string,
  steps: readonly ValueStep[],
  approximate: boolean,
  { headerUnit }: ValueContext,
): ValueReading {
  if (number.length > 60 || (number.length > 15 && /^-?\d{16}/.test(number))) return tooLarge(shown);
  if (headerUnit === null)
    return /[1-9]/.test(number) ? unreadable(shown, "amount-unit-missing") : inYuan("0", shown, steps, approximate, []);
  const plain = plainYuan(number, headerUnit);
  if (plain !== null && !approximate)
    return {
      value: { value: plain, shown, steps: headerUnit === "元" ? steps : [...steps, "header-unit"] },
      told: NOTHING_TOLD,
    };
  if (headerUnit === "元") return inYuan(number, shown, steps, approximate, []);
  const yuan = timesUnit(number, YUAN[headerUnit]);
  const reading = inYuan(yuan, shown, [...steps, "header-unit"], approximate, []);
  if (reading.told[0]?.code !== "amount-too-large") return reading;
  // In 元 the number would be one: the header's unit may be the wrong one.
  return tooLarge(shown, { yuan, unit: headerUnit, meant: number });
}

const SHIFT = { 元: 0, 万元: 4, 亿元: 8 } as const;

/** 元 of a number that needs no rounding, by moving its point: most amounts, in a fraction of the time of decimals. */
function plainYuan(number: string, unit: keyof typeof SHIFT): string | null {
  const [, whole, fraction = ""] = /^(\d{1,7})(?:\.(\d{1,10}))?$/.exec(number) ?? [];
  const places = SHIFT[unit];
  if (whole === undefined || fraction.length > places + 2) return null;
  const padded = fraction.padEnd(places + 2, "0");
  return `${(whole + padded.slice(0, places)).replace(/^0+(?=\d)/, "")}.${padded.slice(places)}`;
}

/** Exact also beyond the digits that decimals take: a computed number may have fifteen of them behind the point. */
function timesUnit(number: string, worth: number): string {
  return multiplyDecimals(
    /\.\d{16}/.test(number) ? roundHalfUp(number.slice(0, number.indexOf(".") + 16), 15) : number,
    worth,
  );
}

/** Beyond what any amount can be. `meant`: the number in 元, where the header's larger unit is what makes it too large. */
const tooLarge = (shown: string, args: Said["args"] = {}): ValueReading =>
  unreadable(shown, "amount-too-large", { limit: LARGEST, ...args });

function inYuan(
  yuan: string,
  shown: string,
  steps: readonly ValueStep[],
  approximate: boolean,
  before: readonly Said[],
): ValueReading {
  if (!/^-?\d{1,25}(\.\d{1,400})?$/.test(yuan)) return tooLarge(shown);
  const exact = yuan.replace(/(\.\d{15})\d+$/, "$1");
  if (compareDecimals(exact.replace("-", ""), LARGEST) > 0) return tooLarge(shown, { yuan: exact });
  if (exact.startsWith("-") && /[1-9]/.test(exact)) return unreadable(shown, "negative-amount");
  const value = roundHalfUp(exact.replace("-", ""), 2);
  const told: Said[] = [...before];
  if (compareDecimals(value, exact.replace("-", "")) !== 0)
    told.push({ code: "amount-rounded", args: { value: shown, amount: value } });
  if (!approximate) return { value: { value, shown, steps }, told };
  told.push({ code: "approximate-number", args: { value: shown, number: value } });
  return { value: { value, shown, steps, approximate: true }, told };
}
