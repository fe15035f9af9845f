import type { PlainDate } from "../model/generated/documents.ts";
import { ROWS } from "./generated/aml-thresholds.ts";

/** What kind of movement an amount is, as the thresholds tell them apart. */
export type Movement = "cash" | "unit" | "person-home" | "person-abroad";

interface Regime {
  readonly from: PlainDate;
  /** Null: still in force. */
  readonly to: PlainDate | null;
  /** Whether amounts of one customer, day and direction are added up. */
  readonly cumulative: boolean;
  /** 元 and US dollars; a threshold is reached by its own amount. Null where there was none in dollars. */
  readonly limits: Readonly<Record<Movement, { readonly cny: number; readonly usd: number | null }>>;
  /** Working days after the day of the movement within which it is reported. */
  readonly workdays: number;
}

/** Thresholds of large transactions with their days of validity (orders of 2003, 2006 and 2016), one for each span of the table. */
const REGIMES: readonly Regime[] = [...new Set(ROWS.map(({ from }) => from))].map((from) => {
  const rows = ROWS.filter((row) => row.from === from);
  const [first] = rows;
  if (!first) throw new Error(`no thresholds from ${from}`);
  const limitOf = (movement: Movement) => {
    const row = rows.find((one) => one.movement === movement);
    return { cny: row?.cny ?? Number.POSITIVE_INFINITY, usd: row && "usd" in row ? row.usd : null };
  };
  return {
    from,
    to: "to" in first ? first.to : null,
    cumulative: first.cumulative === 1,
    limits: {
      cash: limitOf("cash"),
      unit: limitOf("unit"),
      "person-home": limitOf("person-home"),
      "person-abroad": limitOf("person-abroad"),
    },
    workdays: first.workdays,
  };
});

/** The regime in force on the day of a movement; null before 2003-03-01. */
export const amlRegime = (day: PlainDate): Regime | null =>
  REGIMES.find((one) => one.from <= day && (one.to === null || day <= one.to)) ?? null;
