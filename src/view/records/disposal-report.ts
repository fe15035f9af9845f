import { addWorkdays, type IsWorkday, workdaysBetween } from "../../field/calendar.ts";
import type { Money, PlainDate } from "../../model/generated/documents.ts";
import { daysBetween } from "../../model/plain-date.ts";
import {
  dateOf,
  decimalOf,
  type RecordContext,
  type RecordHead,
  recordHead,
  type RecordRow,
  type RecordTable,
  textOf,
} from "./record-table.ts";
import type { RefundPlanView } from "./refund-plan.ts";

export interface StepShown {
  readonly no: number;
  readonly step: string;
  readonly owner: string | null;
  readonly handlers: string | null;
  readonly start: PlainDate | null;
  readonly done: PlainDate | null;
  /** Days from beginning to end, the first not counted; null while one of them is open. */
  readonly days: number | null;
  readonly output: string | null;
  readonly note: string | null;
}

/** The 30 working days from the end of the handling to its report (data.md D7). */
export interface ReportTimer {
  readonly from: PlainDate;
  readonly due: PlainDate;
  readonly reported: PlainDate | null;
  /** Working days used up to the report, or up to the day of the document. */
  readonly used: number;
  readonly state: "in-time" | "late" | "running" | "overdue";
}

/** 处置报告 (domain.md §4.6): six sections of the ten steps of one case. What no step says is null and printed as not filled in. */
export interface DisposalReportView {
  readonly document: "disposal-report";
  readonly head: RecordHead;
  readonly case_no: string;
  readonly steps: readonly StepShown[];
  readonly done: number;
  /** Section → what the steps that belong to it brought about. */
  readonly sections: readonly { readonly key: SectionKey; readonly texts: readonly string[] }[];
  readonly people: number | null;
  readonly amount: Money | null;
  readonly timer: ReportTimer | null;
  readonly refund: RefundPlanView | null;
}

/** Which steps speak in which section, in the order of the report. */
const SECTIONS = {
  clue: [1],
  object: [2],
  nature: [3, 4],
  facts: [5, 7],
  measures: [6, 9],
  result: [8, 10],
} as const;
export type SectionKey = keyof typeof SECTIONS;

const REPORT_STEP = 10;
const WORKDAYS = 30;

/**
 * One case. The timer begins when the last step before the report is done; a case in which one is open has no timer yet.
 * Throws CalendarGap.
 */
export function disposalReportView(
  table: RecordTable,
  case_no: string,
  {
    timing,
    organisation,
    isWorkday,
    refund,
  }: RecordContext & { readonly isWorkday: IsWorkday; readonly refund: RefundPlanView | null },
): DisposalReportView {
  const rows = table.rows.filter((row) => textOf(row, "case_no") === case_no);
  const steps = rows.map(stepShown).sort((a, b) => a.no - b.no);
  const largest = (key: string, compare: (a: string, b: string) => boolean) =>
    rows
      .map((row) => decimalOf(row, key))
      .reduce((top, one) => (one !== null && (top === null || compare(one, top)) ? one : top), null);
  const bigger = (a: string, b: string) => Number(a) > Number(b);
  return {
    document: "disposal-report",
    head: recordHead({ ...table, rows }, timing, organisation),
    case_no,
    steps,
    done: steps.filter((one) => one.done !== null && one.done <= timing.asOf).length,
    sections: (Object.keys(SECTIONS) as SectionKey[]).map((key) => ({
      key,
      texts: steps
        .filter((one) => (SECTIONS[key] as readonly number[]).includes(one.no))
        .flatMap(({ output, note }) => [...(output ? [output] : []), ...(note ? [note] : [])]),
    })),
    people: numberOrNull(largest("people_count", bigger)),
    amount: largest("case_amount", bigger),
    timer: timerOf(steps, timing.asOf, isWorkday),
    refund,
  };
}

const numberOrNull = (text: string | null): number | null => (text === null ? null : Number(text));

function stepShown(row: RecordRow): StepShown {
  const [start, done] = [dateOf(row, "start_date"), dateOf(row, "done_date")];
  return {
    no: Number(decimalOf(row, "step_no") ?? 0),
    step: textOf(row, "step") ?? "",
    owner: textOf(row, "step_owner"),
    handlers: textOf(row, "handlers"),
    start,
    done,
    days: start && done ? daysBetween(start, done) : null,
    output: textOf(row, "output"),
    note: textOf(row, "note"),
  };
}

function timerOf(steps: readonly StepShown[], asOf: PlainDate, isWorkday: IsWorkday): ReportTimer | null {
  const before = steps.filter((one) => one.no !== REPORT_STEP);
  const ends = before.flatMap((one) => one.done ?? []);
  const from = [...ends].sort().at(-1);
  if (from === undefined || ends.length < before.length) return null;
  const due = addWorkdays(from, WORKDAYS, isWorkday);
  const reported = steps.find((one) => one.no === REPORT_STEP)?.done ?? null;
  const end = reported ?? asOf;
  const state = reported ? (reported <= due ? "in-time" : "late") : asOf <= due ? "running" : "overdue";
  return { from, due, reported, used: end > from ? workdaysBetween(from, end, isWorkday) : 0, state };
}
