import { percent } from "../model/decimal.ts";
import type { Money, Period, PlainDate } from "../model/generated/documents.ts";
import { sumMoney } from "../model/money.ts";
import type { RecheckResult } from "../model/rectification-table.ts";
import { type Ratio, ratio } from "./ratio.ts";

/** One look-back 回头看; `on` null: the ledger states its result and no day. */
export interface LookBack {
  readonly on: PlainDate | null;
  readonly result: RecheckResult;
}

/** What is known of one finding on its way to being closed. Null is what nobody wrote. */
export interface RectificationFact {
  /** The ledger's word: 未整改, 整改中, 已整改, 已销号, 持续整改, 已撤销. */
  readonly status: string | null;
  readonly found: PlainDate | null;
  /** 原定时限: every rate rests on it. */
  readonly deadline: PlainDate | null;
  /** 延期后时限, where an extension was granted. */
  readonly extended: PlainDate | null;
  readonly done: PlainDate | null;
  readonly verified: PlainDate | null;
  readonly amount: Money | null;
  /** 应整改金额, where the ledger tells it from the amount involved. */
  readonly amountDue?: Money | null;
  readonly amountFixed: Money | null;
  readonly repeat: boolean;
  /** Absent where the data keep no look-backs; empty where they do and there was none. */
  readonly lookBacks?: readonly LookBack[];
}

/** The counts under their keys, in the order they are told in. */
export const RECTIFICATION_COUNTS = [
  "total",
  "done",
  "closed",
  "due",
  "on_time",
  "late_done",
  "overdue_open",
  "due_today_open",
  "repeats",
  "extended",
  "cancelled",
] as const;

/** The KPIs of domain.md §4.0 under their keys, and the counts they are made of. */
export interface RectificationKpis {
  /** U: findings in scope, without 已撤销. */
  readonly total: number;
  readonly done: number;
  readonly closed: number;
  /** Original deadline on or before the day. */
  readonly due: number;
  /** due = on_time + late_done + overdue_open + due_today_open. */
  readonly on_time: number;
  readonly late_done: number;
  readonly overdue_open: number;
  readonly due_today_open: number;
  readonly repeats: number;
  readonly extended: number;
  readonly cancelled: number;
  readonly completion_rate: Ratio;
  readonly closure_rate: Ratio;
  readonly due_completion_rate: Ratio;
  readonly on_time_rate: Ratio;
  /** 按期整改率 once more, by the extended deadlines where one was granted. */
  readonly on_time_extended_rate: Ratio;
  readonly overdue_rate: Ratio;
  readonly repeat_rate: Ratio;
  /** Σamount_fixed ÷ Σamount due, 元, over findings that state one. */
  readonly money_fixed_rate: { readonly num: Money; readonly den: Money; readonly percent: string };
}

const CANCELLED = "已撤销";
const CLOSED = "已销号";
const DONE: readonly (string | null)[] = ["已整改", CLOSED];

/** Rectified by the day as far as the unit reports it (待验收 or 已销号); without a day of completion it is not. */
export const isDone = ({ status, done }: Pick<RectificationFact, "status" | "done">, asOf: PlainDate): boolean =>
  DONE.includes(status) && done !== null && done <= asOf;

/** Original deadline before the day and not done by it: the day itself is not overdue. */
export const isOverdue = (one: Pick<RectificationFact, "status" | "done" | "deadline">, asOf: PlainDate): boolean =>
  one.status !== CANCELLED && one.deadline !== null && one.deadline < asOf && !isDone(one, asOf);

/** Counted in U: not cancelled. */
export const isInScope = ({ status }: Pick<RectificationFact, "status">): boolean => status !== CANCELLED;

/** The day a finding was closed; a ledger without a column for 验收日期 knows no later one than that of completion. Null: it is not closed. */
export const closedOn = ({
  status,
  verified,
  done,
}: Pick<RectificationFact, "status" | "verified" | "done">): PlainDate | null =>
  status === CLOSED ? (verified ?? done) : null;

/** Whether the finding was closed by the end of the day. */
export const isClosedBy = (one: RectificationFact, day: PlainDate): boolean => {
  const closed = closedOn(one);
  return closed !== null && closed <= day;
};

/** Whether a finding belongs to a period; without a day of finding it does: nothing is left out for what nobody wrote. */
export const isFoundIn = ({ found }: Pick<RectificationFact, "found">, period: Period | null): boolean =>
  period === null || found === null || isWithin(found, period);

/** `period`: findings found outside it are in no figure; null takes all, a function says which. Rates are those of the counts, never averaged. */
export function rectificationKpis<T extends RectificationFact>(
  findings: readonly T[],
  asOf: PlainDate,
  period: Period | null | ((one: T) => boolean) = null,
): RectificationKpis {
  const found = findings.filter(typeof period === "function" ? period : (one) => isFoundIn(one, period));
  const scope = found.filter(isInScope);
  const done = scope.filter((one) => isDone(one, asOf));
  const closed = scope.filter((one) => isClosedBy(one, asOf));
  const due = scope.filter((one) => one.deadline !== null && one.deadline <= asOf);
  const dueDone = due.filter((one) => isDone(one, asOf));
  const onTime = dueDone.filter((one) => (one.done ?? "") <= (one.deadline ?? ""));
  const dueExtended = scope.filter((one) => deadlineInForce(one) !== null && (deadlineInForce(one) ?? "") <= asOf);
  const onTimeExtended = dueExtended.filter(
    (one) => isDone(one, asOf) && (one.done ?? "") <= (deadlineInForce(one) ?? ""),
  );
  const overdue = due.filter((one) => isOverdue(one, asOf));
  const repeats = scope.filter((one) => one.repeat);
  const money = scope.filter((one) => dueMoney(one) !== null);
  const [fixed, sum] = [sumMoney(money.map((one) => one.amountFixed)), sumMoney(money.map(dueMoney))];
  return {
    total: scope.length,
    done: done.length,
    closed: closed.length,
    due: due.length,
    on_time: onTime.length,
    late_done: dueDone.length - onTime.length,
    overdue_open: overdue.length,
    due_today_open: due.length - dueDone.length - overdue.length,
    repeats: repeats.length,
    extended: scope.filter((one) => one.extended !== null).length,
    cancelled: found.length - scope.length,
    completion_rate: ratio(done.length, scope.length),
    closure_rate: ratio(closed.length, scope.length),
    due_completion_rate: ratio(dueDone.length, due.length),
    on_time_rate: ratio(onTime.length, due.length),
    on_time_extended_rate: ratio(onTimeExtended.length, dueExtended.length),
    overdue_rate: ratio(overdue.length, due.length),
    repeat_rate: ratio(repeats.length, scope.length),
    money_fixed_rate: { num: fixed, den: sum, percent: percent(fixed, sum) },
  };
}

/**
 * 反弹率: look-backs that failed ÷ look-backs; null where the data keep none. A finding is looked back on long after it was
 * found: `counts` judges the day of the look-back, or null where the ledger states none. 部分有效 is no rebound: only 反弹 moves the finding.
 */
export function reboundRate<T extends RectificationFact>(
  findings: readonly T[],
  asOf: PlainDate,
  counts: (one: T, day: PlainDate | null) => boolean,
): Ratio | null {
  if (findings.every((one) => one.lookBacks === undefined)) return null;
  const looks = findings
    .filter(isInScope)
    .flatMap((one) => (one.lookBacks ?? []).filter(({ on }) => (on === null || on <= asOf) && counts(one, on)));
  return ratio(looks.filter(({ result }) => result === "反弹").length, looks.length);
}

/** The deadline in force: the extended one where an extension was granted, else the original. */
export const deadlineInForce = ({
  deadline,
  extended,
}: Pick<RectificationFact, "deadline" | "extended">): PlainDate | null => extended ?? deadline;

const dueMoney = ({ amountDue, amount }: RectificationFact): Money | null => amountDue ?? amount;
/** Both ends belong to the period. */
export const isWithin = (day: PlainDate | null, { from, to }: Period): boolean =>
  day !== null && day >= from && day <= to;
