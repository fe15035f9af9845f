import { isOpenState } from "../../field/transitions.ts";
import { divideHalfUp, multiplyDecimals } from "../../model/decimal.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { day, groupBy, type SetRow, text, textKey } from "./set-rows.ts";

/** Columns of 整改汇总表 that the detail can tell, in their order. Counts are integers, rates percents with two digits. */
export type SummaryKey =
  | "opening"
  | "added"
  | "closed"
  | "cancelled"
  | "ending"
  | "overdue"
  | "completion_rate"
  | "on_time_rate"
  | "repeat_rate";

/**
 * A unit's figures from its rectification rows (domain.md §4.0; U: found within the period, without 已撤销). `asOf`: the last
 * day of the period. Null where a figure cannot be told: without a period what was there before, without days of closing who
 * was closed when, a rate without denominator, a column that the rows do not have.
 */
export function summaryFigures(
  rows: readonly SetRow[],
  period: { readonly from: PlainDate; readonly to: PlainDate } | null,
  asOf: PlainDate,
): Readonly<Record<SummaryKey, string | null>> {
  const findings = distinct(rows);
  const to = period?.to ?? asOf;
  const found = (one: SetRow) => day(one.row, "found_date");
  const complete = findings.every((one) => found(one) !== null);
  const counted = findings.filter((one) => (found(one) ?? "") <= to);
  const isNew = (one: SetRow) => period === null || (found(one) ?? "") >= period.from;
  const closedOn = (one: SetRow) => day(one.row, "verify_date") ?? day(one.row, "done_date");
  const closedNow = counted.filter((one) => isClosed(one) && !(period && (closedOn(one) ?? to) < period.from));
  const closedKnown = counted.every((one) => !isClosed(one) || closedOn(one) !== null);
  const cancelled = counted.filter((one) => statusOf(one) === "已撤销");
  const universe = counted.filter((one) => isNew(one) && statusOf(one) !== "已撤销");
  const done = universe.filter((one) => isDone(one, to));
  const due = universe.filter((one) => (day(one.row, "deadline") ?? "9999") <= to);
  const onTime = due.filter(
    (one) => isDone(one, to) && (day(one.row, "done_date") ?? "9999") <= text(one.row, "deadline"),
  );
  const overdue = counted.filter(
    (one) => statusOf(one) !== "已撤销" && (day(one.row, "deadline") ?? "9999") < to && !isDone(one, to),
  );
  const repeats = universe.filter((one) => text(one.row, "is_repeat") === "是" || text(one.row, "repeat_of") !== "");
  const has = (key: string) => rows.every(({ table }) => table.columns[key] !== undefined);
  const count = (known: boolean, of: readonly SetRow[]) => (known ? String(of.length) : null);
  const opening = counted.filter(
    (one) => !isNew(one) && !(period && (closedOn(one) ?? to) < period.from && isClosed(one)),
  );
  return {
    opening: count(period !== null && complete && closedKnown, opening),
    added: count(period !== null && complete, counted.filter(isNew)),
    closed: count(period !== null && complete && closedKnown, closedNow),
    cancelled: count(period !== null && complete, cancelled),
    ending: count(
      complete,
      counted.filter((one) => isOpenState(one.row.state, statusOf(one))),
    ),
    overdue: count(complete && has("deadline"), overdue),
    completion_rate: rate(complete && period !== null, done.length, universe.length),
    on_time_rate: rate(complete && period !== null && has("deadline"), onTime.length, due.length),
    repeat_rate: rate(
      complete && period !== null && (has("is_repeat") || has("repeat_of")),
      repeats.length,
      universe.length,
    ),
  };
}

const statusOf = ({ row }: SetRow): string => text(row, "status");
const isClosed = (one: SetRow): boolean => statusOf(one) === "已销号";

/** done of domain.md §4.0: 待验收 or 已销号, finished by the day. */
function isDone(one: SetRow, to: PlainDate): boolean {
  const status = statusOf(one);
  return (status === "已整改" || status === "已销号") && (day(one.row, "done_date") ?? to) <= to;
}

/** One row a finding: several measures of one finding are one. The last, least finished one stands for it. */
function distinct(rows: readonly SetRow[]): readonly SetRow[] {
  const groups = groupBy(rows, (row) => row.id || textKey(row) || `${row.path}!${row.row.row}`);
  return [...groups.values()].flatMap((group) => group.find((one) => !isClosed(one)) ?? group[0] ?? []);
}

const rate = (known: boolean, num: number, den: number): string | null =>
  known ? divideHalfUp(multiplyDecimals(num, 100), den, 2) : null;
