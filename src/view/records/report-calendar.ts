import type { IsWorkday } from "../../field/calendar.ts";
import { type DueRule, dueDays } from "../../field/report-due.ts";
import type { Period } from "../../model/generated/documents.ts";
import type { LedgerRow } from "../ledger/ledger-view.ts";
import { type RecordRow, textOf } from "./record-table.ts";

const EVERY = { 月: "month", 季: "quarter", 半年: "half", 年: "year" } as const;

/** The rule of a row of the table `report-schedule`; null where the row leaves the day to the plan. */
export function dueRuleOf(row: RecordRow): DueRule | null {
  const frequency = textOf(row, "frequency") ?? "";
  const number = (key: string) => (typeof row[key] === "number" ? row[key] : null);
  if (frequency === "日") return { every: "day" };
  const weekday = number("weekday");
  if (frequency === "周") return weekday !== null && weekday >= 1 && weekday <= 7 ? { every: "week", weekday } : null;
  if (!Object.hasOwn(EVERY, frequency)) return null;
  const [day, workday] = [number("day"), number("workday")];
  const on = workday === null ? (day === null ? null : { day }) : { workday };
  return on && { every: EVERY[frequency as keyof typeof EVERY], offset: number("month_offset") ?? 1, on };
}

/**
 * 报送日历 of a period: a row for each day that a report is due, by day; a report whose day is left to the plan has one row
 * without a day, at the end. `schedule`: rows of `report-schedule`. Throws CalendarGap.
 */
export function reportCalendarRows(
  schedule: readonly RecordRow[],
  { from, to }: Period,
  isWorkday: IsWorkday,
): readonly LedgerRow[] {
  const rows = schedule.flatMap((row): LedgerRow[] => {
    const common = {
      report_name: textOf(row, "report"),
      frequency: textOf(row, "frequency"),
      note: textOf(row, "note"),
    };
    const rule = dueRuleOf(row);
    if (rule === null) return [{ ...common, period_name: null, due_date: null }];
    return dueDays(rule, from, to, isWorkday).map(({ period, day }) => ({
      ...common,
      period_name: period,
      due_date: day,
    }));
  });
  const day = (row: LedgerRow) => (typeof row.due_date === "string" ? row.due_date : "9999");
  return [...rows]
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
    .map((row, at) => ({ seq: at + 1, ...row }));
}
