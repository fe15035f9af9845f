import { type Light, light } from "../../field/lights.ts";
import { percent } from "../../model/decimal.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { daysBetween } from "../../model/plain-date.ts";
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
} from "./record-table.ts";

export interface TaskShown {
  readonly no: string;
  readonly task: string;
  readonly owner_unit: string | null;
  readonly owner: string | null;
  readonly target: string | null;
  readonly current: string | null;
  /** Current ÷ target; null where one of them is no number. */
  readonly progress: string | null;
  /** Days gone ÷ days there are, on the day of the document; null without a beginning. */
  readonly schedule: string | null;
  readonly due: PlainDate | null;
  readonly done: PlainDate | null;
  /** Days left, negative when overdue; null when done or without a day. */
  readonly left: number | null;
  readonly light: Light | null;
  /** The light the ledger states, where it is another. */
  readonly stated: string | null;
  readonly reason: string | null;
}

/** 任务进度表 with lights (domain.md §4.8; S05, S09, S30): red first, then yellow, green, those without a day; by date in each. */
export interface ProgressBoardView {
  readonly document: "progress-board";
  readonly head: RecordHead;
  readonly tasks: readonly TaskShown[];
  readonly lights: Readonly<Record<Light | "none", number>>;
  readonly completed: Ratio;
  readonly units: readonly {
    readonly unit: string;
    readonly total: number;
    readonly red: number;
    readonly yellow: number;
  }[];
}

const ORDER = ["red", "yellow", "green", null] as const;
const WORDS: Readonly<Record<string, Light>> = { 红: "red", 黄: "yellow", 绿: "green" };

export function progressBoardView(table: RecordTable, { timing, organisation }: RecordContext): ProgressBoardView {
  const tasks = table.rows
    .map((row) => taskShown(row, timing.asOf))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.light) - ORDER.indexOf(b.light) ||
        compare(a.due ?? "9999", b.due ?? "9999") ||
        compare(a.no, b.no),
    );
  const count = (of: readonly TaskShown[], which: Light | null) => of.filter((one) => one.light === which).length;
  const done = tasks.filter((one) => one.done !== null && one.done <= timing.asOf).length;
  const units = [...new Set(tasks.flatMap((one) => one.owner_unit ?? []))];
  return {
    document: "progress-board",
    head: recordHead(table, timing, organisation),
    tasks,
    lights: {
      red: count(tasks, "red"),
      yellow: count(tasks, "yellow"),
      green: count(tasks, "green"),
      none: count(tasks, null),
    },
    completed: ratio(done, tasks.length),
    units: units
      .map((unit) => {
        const own = tasks.filter((one) => one.owner_unit === unit);
        return { unit, total: own.length, red: count(own, "red"), yellow: count(own, "yellow") };
      })
      .sort((a, b) => b.red - a.red || b.yellow - a.yellow || compare(a.unit, b.unit)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows of `tasks` and of `problem-matrix`: the same thing under other names. */
function taskShown(row: RecordRow, asOf: PlainDate): TaskShown {
  const [due, done] = [dateOf(row, "deadline"), dateOf(row, "done_date")];
  const [target, current] = [decimalOf(row, "target_value"), decimalOf(row, "current_value")];
  const shown = light(due, done, asOf);
  const word = WORDS[textOf(row, "light") ?? ""];
  return {
    no: textOf(row, "task_no") ?? textOf(row, "seq") ?? String(row._row),
    task: textOf(row, "task") ?? textOf(row, "issue") ?? "",
    owner_unit: textOf(row, "owner_unit") ?? textOf(row, "lead_unit"),
    owner: textOf(row, "owner"),
    target: textOf(row, "target_value") ?? textOf(row, "goal"),
    current: textOf(row, "current_value"),
    progress: target && current ? percent(current, target) : null,
    schedule: scheduleOf(dateOf(row, "start_date"), due, asOf),
    due,
    done,
    left: due !== null && (done === null || done > asOf) ? daysBetween(asOf, due) : null,
    light: shown,
    stated: word !== undefined && word !== shown ? textOf(row, "light") : null,
    reason: textOf(row, "lag_reason") ?? textOf(row, "note"),
  };
}

/** 序时进度: the part of the time that is gone, both days counted; never above 100 %. */
function scheduleOf(start: PlainDate | null, due: PlainDate | null, asOf: PlainDate): string | null {
  if (start === null || due === null || due < start) return null;
  const all = daysBetween(start, due) + 1;
  const gone = Math.min(all, Math.max(0, daysBetween(start, asOf) + 1));
  return percent(gone, all);
}
