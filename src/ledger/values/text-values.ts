import type { ValueStep } from "../../model/ledger.ts";
import type { Cell, ShownText } from "../../model/sheet.ts";
import { fifteenDigits, shortenedNumber } from "./digits.ts";
import { splitNames } from "./people.ts";
import { compact, tidyText, unmarked } from "./plain-text.ts";
import {
  BLANK,
  blank,
  NO_STEPS,
  shortened,
  understood,
  unreadable,
  type ValueContext,
  type ValueReading,
} from "./reading.ts";
import { serialDate } from "./serial-date.ts";

/** A cell of a text column → its text, tidied. A number is its digits, a date its day, as a reader of the sheet sees them. */
export function readText(cell: Cell, context: ValueContext): ValueReading {
  if (cell.kind === "number") return fromNumber(cell, context);
  const tidy = tidyText(cell.raw);
  if (tidy === "") return cell.raw === "" ? BLANK : blank(cell.raw);
  if (shortenedNumber(tidy)) return unreadable(cell.raw, "digits-lost");
  return understood(tidy, cell.raw, tidy === cell.raw ? NO_STEPS : ["width"]);
}

// Between two letters or digits: without it two numbers in one cell would become one that looks like a number.
const WITHIN = /(?<=[\p{L}\p{N}])\s+(?=[\p{L}\p{N}])/u;

/** A cell of an id column: letters, digits and hyphens in one width, without spaces but those that set two of them apart. */
export function readId(cell: Cell, context: ValueContext): ValueReading {
  if (cell.kind === "number") return fromNumber(cell, context);
  const plain = idText(unmarked(cell.raw) || cell.raw).replace(/[‐‑–—−]/g, "-");
  if (plain === "") return blank(cell.raw);
  if (shortenedNumber(plain)) return unreadable(cell.raw, "digits-lost");
  return understood(plain, cell.raw, plain === cell.raw ? NO_STEPS : ["width"]);
}

const idText = (raw: string): string =>
  compact(raw) === raw ? raw : raw.trim().split(WITHIN).map(compact).join(" ").trim();

/** A cell of a people column → names. */
export function readPeople(cell: Cell): ValueReading {
  if (cell.kind === "number") return understood([cell.raw], cell.raw);
  const names = splitNames(cell.raw);
  if (names.length === 0) return blank(cell.raw);
  const steps: ValueStep[] = tidyText(cell.raw) === cell.raw ? [] : ["width"];
  return understood(names, cell.raw, names.length > 1 ? [...steps, "split"] : steps);
}

function fromNumber(cell: Cell, context: ValueContext): ValueReading {
  const digits = fifteenDigits(cell.raw);
  if (digits === null) return understood(cell.raw, cell.raw);
  if (digits.lost) return unreadable(cell.raw, "digits-lost");
  const { format } = cell;
  if (typeof format === "object" && format !== null && "places" in format) return fromPlaces(digits.text, format);
  const day =
    format === "date" || format === "month" || format === "year"
      ? serialDate(Number(digits.text), context.epoch)
      : null;
  const date = day?.slice(0, format === "month" ? 7 : format === "year" ? 4 : 10) ?? null;
  const shown =
    date ??
    (cell.format === "percent"
      ? `${fifteenDigits(String(Number(digits.text) * 100))?.text ?? digits.text}%`
      : digits.text);
  return understood(shown, shown, date === null ? (digits.cut ? ["digits"] : NO_STEPS) : ["serial"]);
}

/** A number that its format shows as a text, as a reader of the sheet sees it; one with a point or a sign stays what is stored. */
function fromPlaces(digits: string, { places }: ShownText): ValueReading {
  if (!/^\d+$/.test(digits)) return understood(digits, digits);
  let [text, left] = ["", digits];
  const signs = [...places];
  const first = signs.findIndex((sign) => sign === "\u0001" || sign === "\u0002");
  for (let at = signs.length - 1; at >= 0; at--) {
    const sign = signs[at] ?? "";
    if (sign !== "\u0001" && sign !== "\u0002") text = sign + text;
    else {
      const taken = at === first ? left : left.slice(-1);
      left = left.slice(0, -1);
      text = (taken === "" && sign === "\u0001" ? "0" : taken) + text;
    }
  }
  const shown = tidyText(text);
  return shown === digits
    ? understood(digits, digits)
    : understood(shown, shown, NO_STEPS, [
        { code: "text-from-format", args: { value: digits, shown: shortened(shown) } },
      ]);
}
