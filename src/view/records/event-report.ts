import type { Money } from "../../model/generated/documents.ts";
import { sumMoney } from "../../model/money.ts";
import { ratio, type Ratio } from "../../field/ratio.ts";
import {
  dateOf,
  decimalOf,
  type RecordContext,
  type RecordHead,
  recordHead,
  type RecordRow,
  type RecordTable,
  textOf,
  textsOf,
} from "./record-table.ts";

export interface EventCount {
  readonly name: string;
  readonly events: number;
  readonly dissuaded: Ratio;
  readonly involved: Money;
  readonly saved: Money;
}

/** 欺诈事件月报 (S02): by month, means and channel, in code order of months and of first appearance else; sums in 元. */
export interface EventReportView {
  readonly document: "event-report";
  readonly head: RecordHead;
  readonly total: EventCount;
  readonly months: readonly EventCount[];
  readonly means: readonly EventCount[];
  readonly channels: readonly EventCount[];
  readonly targets: readonly EventCount[];
  /** Events that were not reported to the police although money was lost. */
  readonly unreported: readonly {
    readonly no: string;
    readonly date: string | null;
    readonly means: string | null;
    readonly lost: Money;
  }[];
}

export function eventReportView(table: RecordTable, { timing, organisation }: RecordContext): EventReportView {
  const { rows } = table;
  const by = (key: string) =>
    textsOf(rows, key).map((name) =>
      counted(
        name,
        rows.filter((row) => textOf(row, key) === name),
      ),
    );
  const monthOf = (row: RecordRow) => dateOf(row, "event_date")?.slice(0, 7) ?? "";
  return {
    document: "event-report",
    head: recordHead(table, timing, organisation),
    total: counted("", rows),
    months: [...new Set(rows.map(monthOf))].sort().map((month) =>
      counted(
        month,
        rows.filter((row) => monthOf(row) === month),
      ),
    ),
    means: by("means"),
    channels: by("channel"),
    targets: by("target"),
    unreported: rows.flatMap((row) => {
      const lost = lostIn(row);
      return Number(lost) > 0 && dateOf(row, "police_date") === null
        ? [
            {
              no: textOf(row, "event_no") ?? String(row._row),
              date: dateOf(row, "event_date"),
              means: textOf(row, "means"),
              lost,
            },
          ]
        : [];
    }),
  };
}

const lostIn = (row: RecordRow): Money => {
  const saved = decimalOf(row, "amount_saved");
  return sumMoney([decimalOf(row, "amount_involved"), saved === null ? null : `-${saved}`]);
};

const counted = (name: string, rows: readonly RecordRow[]): EventCount => ({
  name,
  events: rows.length,
  dissuaded: ratio(rows.filter((row) => textOf(row, "dissuaded") === "是").length, rows.length),
  involved: sumMoney(rows.map((row) => decimalOf(row, "amount_involved"))),
  saved: sumMoney(rows.map((row) => decimalOf(row, "amount_saved"))),
});
