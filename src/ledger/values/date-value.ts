import type { LedgerColumn, PlainDate } from "../../model/generated/documents.ts";
import type { ValueStep } from "../../model/ledger.ts";
import { daysInMonth, isRealDate } from "../../model/plain-date.ts";
import type { Cell } from "../../model/sheet.ts";
import { saysNothing } from "./says-nothing.ts";
import { type DateForm, dateForm, type Ymd } from "./date-forms.ts";
import { fifteenDigits } from "./digits.ts";
import { compact, unmarked } from "./plain-text.ts";
import { remembered } from "./remembered.ts";
import { blank, NO_STEPS, type Said, unreadable, type ValueContext, type ValueReading } from "./reading.ts";
import { NO_SUCH_DAY, serialDate } from "./serial-date.ts";

const PLANS = ["deadline", "extended_deadline"];
const ISO = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;
const isPlainDay = remembered((raw) => ISO.test(raw) && isRealDate(raw));
const formOf = remembered(dateForm);
const isReal = remembered(isRealDate);

/** A cell of a date column → the day (domain.md §8.3). Never guesses: two readings are an error that names both. */
export function readDate(cell: Cell, column: LedgerColumn, context: ValueContext): ValueReading {
  if (cell.kind === "text") return fromText(cell.raw, column, context);
  return cell.kind === "number" ? fromNumber(cell, column, context) : unreadable(cell.raw, "unreadable-date");
}

function fromText(raw: string, column: LedgerColumn, context: ValueContext): ValueReading {
  if (raw.length === 10 && isPlainDay(raw)) return { value: { value: raw, shown: raw, steps: NO_STEPS }, told: [] };
  const bare = unmarked(raw);
  const plain = compact(bare);
  if (plain === "" && bare !== raw) return unreadable(raw, "unreadable-date");
  if (plain === "" || saysNothing(plain)) return blank(raw);
  const form = formOf(bare);
  // Without its spaces the text is what it was in the width it has: only then nothing is noted.
  const steps: readonly ValueStep[] = raw.trim() === raw && raw.normalize("NFKC") === raw ? NO_STEPS : ["width"];
  return form ? fromForm(form, raw, steps, column, context) : unreadable(raw, "unreadable-date");
}

function fromForm(
  form: DateForm,
  shown: string,
  steps: readonly ValueStep[],
  column: LedgerColumn,
  context: ValueContext,
): ValueReading {
  switch (form.is) {
    case "day":
      return form.year === null
        ? withoutYear(form.month, form.day, null, shown, steps, column, context)
        : ofDay(isoOf(form.year, form.month, form.day), shown, steps, []);
    case "short-year": {
      const date = isoOf(form.year, form.month, form.day);
      return ofDay(
        date,
        shown,
        [...steps, "year-from-period"],
        [{ code: "year-from-period", args: { value: shown, date } }],
      );
    }
    case "end":
      return form.year === null
        ? withoutYear(form.month, form.day, form.precision, shown, steps, column, context)
        : ofSpan(isoOf(form.year, form.month, form.day ?? 0), form.precision, shown, steps, [], column, context);
    case "bare-day":
      return unreadable(shown, "date-without-year", { date: likely(form.month, form.day, context) });
    case "span":
      return form.from === form.to && isReal(form.from)
        ? ofDay(form.from, shown, steps, [])
        : unreadable(shown, "date-is-span", { from: form.from, to: form.to });
    case "either":
      return ofReadings(form.readings, shown, steps);
    case "serial": {
      const date = serialDate(form.serial, context.epoch);
      if (date === null) return unreadable(shown, "unreadable-date");
      return ofDay(date, shown, ["serial"], [{ code: "serial-date", args: { value: shown, date } }]);
    }
    case "found":
      return context.foundDate === null || column.key === "found_date"
        ? unreadable(shown, "unreadable-date")
        : ofDay(context.foundDate, shown, [...steps, "found-date"], []);
    case "open":
      return openEnded(shown, column, context);
  }
}

/** Null with a mark, so that nobody also asks for what stands there; told unless a deadline of 持续整改 may be like that. */
function openEnded(shown: string, column: LedgerColumn, context: ValueContext): ValueReading {
  if (!PLANS.includes(column.key)) return unreadable(shown, "unreadable-date");
  const reading = unreadable(shown, "open-ended-date");
  return context.continuing ? { value: reading.value, told: [] } : reading;
}

function fromNumber(cell: Cell, column: LedgerColumn, context: ValueContext): ValueReading {
  const digits = fifteenDigits(cell.raw)?.text ?? "";
  const number = Number(digits);
  if (cell.format === "date" || cell.format === "month" || cell.format === "year") {
    const date = serialDate(number, context.epoch);
    if (date !== null)
      return cell.format === "date" ? ofDay(date, date, ["serial"], []) : ofPart(date, cell.format, column, context);
    const neverWas = context.epoch === 1900 && Math.floor(number) === NO_SUCH_DAY;
    return neverWas
      ? unreadable("1900-02-29", "unreal-date", { key: "1900-02-29" })
      : unreadable(digits, "unreadable-date");
  }
  if (cell.format !== null) return unreadable(digits, "unreadable-date");
  // 2024.1 was 2024.1 or 2024.10 before it became a number.
  const tenth = /^((?:19|20)\d{2})\.1$/.exec(digits);
  if (tenth) {
    const year = Number(tenth[1]);
    return ofReadings(
      [
        [year, 1, 0],
        [year, 10, 0],
      ],
      digits,
      NO_STEPS,
    );
  }
  if (/^(?:19|20)\d{2}(?:\.\d{1,2}|\d{2}|\d{4})$/.test(digits)) return fromText(digits, column, context);
  const date = number >= 20_000 && number < 80_000 ? serialDate(number, context.epoch) : null;
  if (date === null) return unreadable(digits, "unreadable-date");
  return ofDay(date, digits, ["serial"], [{ code: "serial-date", args: { value: digits, date } }]);
}

/** A date cell that shows its month or year only: what a text with the same words says, whatever day is stored. */
function ofPart(
  date: PlainDate,
  precision: "month" | "year",
  column: LedgerColumn,
  context: ValueContext,
): ValueReading {
  const shown = date.slice(0, precision === "month" ? 7 : 4);
  const month = precision === "month" ? Number(date.slice(5, 7)) : 12;
  return fromForm(
    { is: "end", year: Number(date.slice(0, 4)), month, day: null, precision },
    shown,
    ["serial"],
    column,
    context,
  );
}

/** The day that is likely meant where the year is missing: in the period, else after the finding; "" where nothing tells. */
function likely(month: number, day: number, { period, foundDate }: ValueContext): string {
  const { from, to } = period;
  const start = from ?? to ?? foundDate;
  if (start === null) return "";
  const year = Number(start.slice(0, 4));
  const days = [year, year + 1].map((one) => isoOf(one, month, day)).filter(isReal);
  return days.find((one) => one >= start && (to === null || one <= to)) ?? days[0] ?? "";
}

/** 3月5日, 3月底: the year of the period, where that leaves one day only. */
function withoutYear(
  month: number,
  day: number | null,
  precision: "month" | "quarter" | "year" | null,
  shown: string,
  steps: readonly ValueStep[],
  column: LedgerColumn,
  context: ValueContext,
): ValueReading {
  const { from, to } = context.period;
  const [first, last] = [from ?? to, to ?? from].map((one) => (one === null ? null : Number(one.slice(0, 4))));
  if (first == null || last == null || last - first > 5)
    return unreadable(shown, "date-without-year", { date: day === null ? "" : likely(month, day, context) });
  const inYear = (year: number) => isoOf(year, month, day ?? 0);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const within = years.filter((year) => inYear(year) >= (from ?? "") && inYear(year) <= (to ?? "9999"));
  const year = within.length === 1 ? within[0] : years.length === 1 ? years[0] : undefined;
  if (year === undefined) return ofReadings([ymd(first, month, day), ymd(last, month, day)], shown, steps);
  // A deadline does not lie before its finding: then the next year may be meant.
  if (PLANS.includes(column.key) && context.foundDate !== null && inYear(year) < context.foundDate)
    return ofReadings([ymd(year, month, day), ymd(year + 1, month, day)], shown, steps);
  const date = inYear(year);
  const told: readonly Said[] = [{ code: "year-from-period", args: { value: shown, date } }];
  const done: readonly ValueStep[] = [...steps, "year-from-period"];
  return precision === null
    ? ofDay(date, shown, done, told)
    : ofSpan(date, precision, shown, done, told, column, context);
}

function ofSpan(
  date: string,
  precision: "month" | "quarter" | "year",
  shown: string,
  steps: readonly ValueStep[],
  told: readonly Said[],
  column: LedgerColumn,
  context: ValueContext,
): ValueReading {
  const reading = ofDay(date, shown, [...steps, "period-end"], told);
  if (reading.value.value === null) return reading;
  const allowed = context.continuing && PLANS.includes(column.key);
  const coarse: readonly Said[] = allowed ? [] : [{ code: "coarse-date", args: { value: shown, date, precision } }];
  return { value: { ...reading.value, precision }, told: [...reading.told, ...coarse] };
}

function ofDay(date: string, shown: string, steps: readonly ValueStep[], told: readonly Said[]): ValueReading {
  if (!isReal(date)) return unreadable(shown, "unreal-date", { key: shown });
  const distant: readonly Said[] =
    date < "1901-01-01" || date > "2100-12-31" ? [{ code: "distant-date", args: { value: shown, date } }] : [];
  return { value: { value: date, shown, steps }, told: [...told, ...distant] };
}

function ofReadings(readings: readonly Ymd[], shown: string, steps: readonly ValueStep[]): ValueReading {
  const days = [...new Set(readings.map(([year, month, day]) => isoOf(year, month, day)).filter(isRealDate))];
  const [one, other] = days;
  if (one === undefined) return unreadable(shown, "unreal-date", { key: shown });
  return other === undefined ? ofDay(one, shown, steps, []) : unreadable(shown, "ambiguous-date", { one, other });
}

const ymd = (year: number, month: number, day: number | null): Ymd => [year, month, day ?? 0];

/** Day 0 is the last one of the month. */
function isoOf(year: number, month: number, day: number): PlainDate {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day === 0 ? daysInMonth(year, month) : day, 2)}`;
}
