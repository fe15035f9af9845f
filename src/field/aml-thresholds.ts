import type { PlainDate } from "../model/generated/documents.ts";

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

/** Thresholds of large transactions with their days of validity (data.md D2: orders of 2003, 2006 and 2016). */
const REGIMES: readonly Regime[] = [
  {
    from: "2003-03-01",
    to: "2007-02-28",
    cumulative: false,
    limits: {
      cash: { cny: 200_000, usd: null },
      unit: { cny: 1_000_000, usd: null },
      "person-home": { cny: 200_000, usd: null },
      "person-abroad": { cny: 200_000, usd: null },
    },
    workdays: 2,
  },
  {
    from: "2007-03-01",
    to: "2017-06-30",
    cumulative: true,
    limits: {
      cash: { cny: 200_000, usd: 10_000 },
      unit: { cny: 2_000_000, usd: 200_000 },
      "person-home": { cny: 500_000, usd: 100_000 },
      "person-abroad": { cny: 500_000, usd: 100_000 },
    },
    workdays: 5,
  },
  {
    from: "2017-07-01",
    to: null,
    cumulative: true,
    limits: {
      cash: { cny: 50_000, usd: 10_000 },
      unit: { cny: 2_000_000, usd: 200_000 },
      "person-home": { cny: 500_000, usd: 100_000 },
      "person-abroad": { cny: 200_000, usd: 10_000 },
    },
    workdays: 5,
  },
];

/** The regime in force on the day of a movement; null before 2003-03-01. */
export const amlRegime = (day: PlainDate): Regime | null =>
  REGIMES.find((one) => one.from <= day && (one.to === null || day <= one.to)) ?? null;
