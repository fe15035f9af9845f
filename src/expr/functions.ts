import {
  type CelFunc,
  celFunc,
  type CelList,
  CelScalar,
  type CelValue,
  celList,
  isCelList,
  listType,
} from "@bufbuild/cel";
import type { PlainDate } from "../model/generated/documents.ts";
import { addDays, daysBetween, isRealDate } from "../model/plain-date.ts";

/** Working days, as the project's calendar counts them. Both may throw where a year is not in it. */
export interface Workdays {
  /** After `from` up to and including `to`. */
  between(from: PlainDate, to: PlainDate): number;
  after(date: PlainDate, days: number): PlainDate;
}

/** What a law being judged may use up, and the calendar it looks at. Each step of a loop and each value compared in a list is one. */
export interface Bounds {
  steps: number;
  workdays: Workdays | null;
}

/** A law used up its steps: it ends, and the next loop test ends every loop around it. */
export class TooManySteps extends Error {}

const { STRING, INT, BOOL, DYN, DOUBLE } = CelScalar;
const LIST = listType(DYN);

/** The functions laws may call beside CEL's own. Dates are texts YYYY-MM-DD; money is whole 分. */
export function functionsFor(bounds: Bounds): CelFunc[] {
  return [...shown(bounds), ...hidden(bounds)];
}

function shown(bounds: Bounds): CelFunc[] {
  const workdays = () => {
    if (!bounds.workdays) throw new Error("no calendar");
    return bounds.workdays;
  };
  return [
    celFunc("blank", [DYN], BOOL, (value) => value === null || value === "" || (isCelList(value) && value.size === 0)),
    celFunc("days", [STRING, STRING], INT, (from, to) => BigInt(daysBetween(date(from), date(to)))),
    celFunc("workdays", [STRING, STRING], INT, (from, to) => {
      near(date(from), date(to));
      return BigInt(workdays().between(from, to));
    }),
    celFunc("addDays", [STRING, INT], STRING, (from, days) => addDays(date(from), few(days))),
    celFunc("addWorkdays", [STRING, INT], STRING, (from, days) => workdays().after(date(from), few(days))),
    celFunc("year", [STRING], INT, (day) => BigInt(date(day).slice(0, 4))),
    celFunc("month", [STRING], INT, (day) => BigInt(date(day).slice(5, 7))),
    celFunc("quarter", [STRING], INT, (day) => BigInt(Math.ceil(Number(date(day).slice(5, 7)) / 3))),
    celFunc("yuan", [INT], INT, (amount) => amount * 100n),
    celFunc("yuan", [DOUBLE], INT, (amount) => cents(amount, 100)),
    celFunc("wan", [INT], INT, (amount) => amount * 1_000_000n),
    celFunc("wan", [DOUBLE], INT, (amount) => cents(amount, 1_000_000)),
    celFunc("sum", [LIST], INT, (list) => {
      let total = 0n;
      for (const one of charged(list, bounds))
        if (typeof one === "bigint") total += one;
        else if (one !== null) throw new Error("sum takes whole numbers");
      return total;
    }),
    celFunc("unique", [LIST], BOOL, (list) => {
      const seen = new Set<unknown>();
      for (const one of charged(list, bounds)) {
        if (one === null || one === "") continue;
        if (seen.has(one)) return false;
        seen.add(one);
      }
      return true;
    }),
  ];
}

/** Names that no law can write: `expression.ts` puts them where loops grow lists and count their steps. */
function hidden(bounds: Bounds): CelFunc[] {
  const growing = new WeakMap<CelList, CelValue[]>();
  return [
    // CEL's own `list + [one]` nests a list for each round: at 4,000 rows it overflows the stack.
    celFunc("@list", [], LIST, () => {
      const items: CelValue[] = [];
      const list = celList(items as Parameters<typeof celList>[0] & unknown[]);
      growing.set(list, items);
      return list;
    }),
    celFunc("@append", [LIST, DYN], LIST, (list, one) => {
      growing.get(list)?.push(one);
      return list;
    }),
    celFunc("@step", [BOOL], BOOL, (go) => {
      bounds.steps -= 1;
      return go && bounds.steps > 0;
    }),
    celFunc("@charge", [DYN], DYN, (value) => {
      if (isCelList(value)) bounds.steps -= value.size;
      if (bounds.steps <= 0) throw new TooManySteps();
      return value;
    }),
  ];
}

function charged(list: CelList, bounds: Bounds): CelList {
  bounds.steps -= list.size;
  if (bounds.steps <= 0) throw new TooManySteps();
  return list;
}

function date(text: string): PlainDate {
  if (!isRealDate(text)) throw new Error(`not a date: ${text.slice(0, 20)}`);
  return text;
}

/** Working days are counted one by one: a law that asks for centuries of them is a mistake. */
function near(from: PlainDate, to: PlainDate): void {
  if (Math.abs(daysBetween(from, to)) > 36_600) throw new Error("more than a hundred years");
}

function few(days: bigint): number {
  if (days < 0n || days > 36_600n) throw new Error("days out of range");
  return Number(days);
}

// 0.1 × 1,000,000 must be 100,000 分: rounded, and only where it is a whole number of 分 but for the error of doubles.
function cents(amount: number, worth: number): bigint {
  const exact = amount * worth;
  if (!Number.isFinite(exact) || Math.abs(exact) > 1e17) throw new Error("amount out of range");
  return BigInt(Math.round(exact));
}
