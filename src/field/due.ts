import type { PlainDate } from "../model/generated/documents.ts";
import type { Horizon } from "../model/horizon.ts";
import { addDays, daysBetween } from "../model/plain-date.ts";
import { addWorkdays, type IsWorkday } from "./calendar.ts";
import { deadlineInForce, isDone, type RectificationFact } from "./rectification-kpi.ts";

/** The last day looked at, itself included. Throws CalendarGap for working days in a year nobody entered. */
export const horizonEnd = (asOf: PlainDate, { days, working }: Horizon, isWorkday: IsWorkday): PlainDate =>
  working ? addWorkdays(asOf, days, isWorkday) : addDays(asOf, Math.min(days, daysBetween(asOf, LAST_DAY)));

/** The last one that a date can be. */
const LAST_DAY: PlainDate = "9999-12-31";

/**
 * Where a finding stands on a day, every finding in exactly one. Open ones by the deadline in force: `overdue` before the day,
 * `today` on it (due, not overdue: domain.md §4.0), `soon` up to the last day looked at, `later`, or `undated`. `awaiting`: the
 * unit reports it done, nobody has verified it.
 */
export const STANDINGS = ["overdue", "today", "soon", "later", "undated", "awaiting", "closed", "cancelled"] as const;
export type Standing = (typeof STANDINGS)[number];

export function standingOf(one: RectificationFact, asOf: PlainDate, until: PlainDate): Standing {
  if (one.status === "已撤销") return "cancelled";
  if (isDone(one, asOf)) return one.status === "已销号" ? "closed" : "awaiting";
  const limit = deadlineInForce(one);
  if (limit === null) return "undated";
  if (limit <= asOf) return limit === asOf ? "today" : "overdue";
  return limit <= until ? "soon" : "later";
}
