import { light } from "../../field/lights.ts";
import { type Figures, figuresOf } from "../../field/figure-groups.ts";
import type { FigureRow } from "../../field/figure-row.ts";
import { closedOn, isDone, isInScope, isOverdue, type RectificationFact } from "../../field/rectification-kpi.ts";
import { rollForward } from "../../field/roll-forward.ts";
import type { Period, PlainDate } from "../../model/generated/documents.ts";
import type { StoredRow } from "../../model/rectification-table.ts";
import { daysBetween } from "../../model/plain-date.ts";
import { addDecimals, multiplyDecimals } from "../../model/decimal.ts";

/** Measures by name, all of them whole numbers. */
export type Counts = Readonly<Record<string, number>>;

/** What one finding adds to every figure. */
export interface Share {
  readonly counts: Counts;
  /** Σ of money in 分, as text: it may be longer than a number is exact. */
  readonly fixed: string;
  readonly amount: string;
}

/**
 * What one finding adds to the figures: the very functions that count all of them are given it alone. Every count is a sum over
 * findings, so whatever part of the rows a page shows, adding up their shares is counting them. Ratios give two measures, `KEY.num` and
 * `KEY.den`; the roll-forward `roll.opening` …; the lights `light.red` …
 */
export function shareOf(row: FigureRow, asOf: PlainDate, period: Period | null): Share {
  const kpis = figuresOf([row], asOf);
  const roll = period && rollForward([row], period);
  const lit = kpis.total === 0 ? null : (light(row.deadline, isDone(row, asOf) ? row.done : null, asOf) ?? "none");
  const counts = {
    ...countsOf(kpis),
    ...(roll && Object.fromEntries(Object.entries(roll).map(([key, count]) => [`roll.${key}`, count]))),
    ...Object.fromEntries(LIGHTS.map((one) => [`light.${one}`, Number(one === lit)])),
  };
  const { num, den } = kpis.money_fixed_rate;
  return { counts, fixed: cents(num), amount: cents(den) };
}

/** What a light may show; `none`: no deadline. */
export const LIGHTS = ["red", "yellow", "green", "none"] as const;

/** Counts under their keys, ratios of counts as two of them; money is no count. */
function countsOf(kpis: Figures): Counts {
  return Object.fromEntries(
    Object.entries(kpis).flatMap(([key, value]): readonly (readonly [string, number])[] =>
      typeof value === "number"
        ? [[key, value]]
        : typeof value === "object" && typeof value?.num === "number" && typeof value.den === "number"
          ? [
              [`${key}.num`, value.num],
              [`${key}.den`, value.den],
            ]
          : [],
    ),
  );
}

const cents = (yuan: string): string => addDecimals(multiplyDecimals(yuan, 100), 0);

/**
 * The months in which a finding was found, done and closed, counted from the year 0; 0: never, as known on the day. Cancelled
 * findings are in none. What was closed before it was found counts as closed in the month of finding: it was never open.
 */
export function monthsOf(fact: RectificationFact, asOf: PlainDate): readonly [number, number, number] {
  const { found } = fact;
  if (found === null || found > asOf || !isInScope(fact)) return [0, 0, 0];
  const closed = closedOn(fact);
  const after = (day: PlainDate | null) => (day === null || day > asOf ? 0 : monthOf(day > found ? day : found));
  return [monthOf(found), isDone(fact, asOf) ? after(fact.done) : 0, after(closed)];
}

/** 2024-03 → 24290. */
export const monthOf = (day: PlainDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Days a finding is overdue; 0 where it is not. */
export const daysLate = (fact: RectificationFact, asOf: PlainDate): number =>
  fact.deadline !== null && isOverdue(fact, asOf) ? daysBetween(fact.deadline, asOf) : 0;

/** What stands in a cell: one text or several; what could not be read as it stood there. */
export function cellTexts(row: StoredRow, key: string, isMoney: boolean): readonly string[] {
  const value = row[key];
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "number") return [String(value)];
  if (typeof value === "string" && value !== "") return [isMoney ? wan(value) : value];
  const raw = (row._raw as Readonly<Record<string, string>> | undefined)?.[key];
  return raw === undefined || raw === "" ? [] : [raw];
}

/** 元 as 万元, every 分 kept: "450000.00" → "45.00". */
const wan = (yuan: string): string => {
  if (!/^-?\d{1,15}(?:\.\d{1,10})?$/.test(yuan)) return yuan;
  const text = multiplyDecimals(yuan, "0.0001");
  const [whole = "0", rest = ""] = text.split(".");
  return `${whole}.${rest.padEnd(2, "0")}`;
};
