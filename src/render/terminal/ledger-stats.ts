import type { Dimension } from "../../model/ledger-dimensions.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { RectificationStats, StatsGroup } from "../../view/ledger/rectification-stats.ts";
import type { Paint } from "../chalk.ts";
import { pad, width } from "../width.ts";
import { type Sheet, table } from "./library/page.ts";

type Words = Catalogue["ledgerStats"];

/** Cells of a bar of 100 %. */
const BAR = 20;
/** Cells of the bar of the largest group. */
const GROUP_BAR = 6;
/** So many groups of a dimension are listed; JSON has them all. */
const LISTED = 20;
const RATES = [
  "completion_rate",
  "closure_rate",
  "due_completion_rate",
  "on_time_rate",
  "on_time_extended_rate",
  "overdue_rate",
  "repeat_rate",
  "money_fixed_rate",
] as const;
const COUNTS = [
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

/** The figures as tables and bars. `dimensions`: those to list. */
export function ledgerStatsText(stats: RectificationStats, dimensions: readonly Dimension[], sheet: Sheet): string {
  const t = sheet.words.ledgerStats;
  const { period, sources, rows, outside } = stats;
  const counts = COUNTS.map((key) => `${t.counts[key]} ${stats[key]}`);
  const cells = Math.max(...RATES.map((key) => width(t.rates[key])));
  return [
    sheet.paint.bold(t.title({ asOf: stats.as_of, period: period ? t.range(period) : "" })),
    sheet.paint.dim(t.sources({ tables: sources.length, rows, outside })),
    "",
    ...inLines(counts, sheet.columns),
    "",
    ...RATES.map((key) =>
      rateLine(t.rates[key], stats[key], key === "overdue_rate" || key === "repeat_rate", cells, sheet.paint),
    ),
    ...(stats.roll_forward ? ["", t.rollForward(stats.roll_forward)] : []),
    ...dimensions.flatMap((dimension) => groupTable(dimension, stats.by[dimension] ?? [], t, sheet)),
  ].join("\n");
}

/** Parts side by side, as many as a line takes. */
function inLines(parts: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? null : `${last}    ${part}`;
    if (longer !== null && width(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function rateLine(
  name: string,
  { num, den, percent }: { readonly num: number | string; readonly den: number | string; readonly percent: string },
  bad: boolean,
  cells: number,
  paint: Paint,
): string {
  const colour = bad ? paint.red : paint.green;
  return `${pad(name, cells)}  ${percent.padStart(8)}  ${colour(bar(percent))}  ${num}/${den}`;
}

/** Nothing is as long as 0 %: the figure beside it tells them apart. More than 100 % fills the bar. */
function bar(percent: string): string {
  const share = Math.min(100, Math.max(0, Number.parseFloat(percent) || 0));
  const full = Math.round((share / 100) * BAR);
  return `${"█".repeat(full)}${"·".repeat(BAR - full)}`;
}

function groupTable(dimension: Dimension, groups: readonly StatsGroup[], t: Words, sheet: Sheet): readonly string[] {
  if (groups.length === 0) return [];
  const shown = groups.slice(0, LISTED);
  const most = Math.max(...groups.map((one) => one.total), 1);
  const lines = table(
    [
      { title: t.dimensions[dimension], least: 16 },
      { title: t.columns.total, right: true },
      { title: "" },
      { title: t.columns.completion, right: true },
      { title: t.columns.closure, right: true },
      { title: t.columns.onTime, right: true },
      { title: t.columns.overdue, right: true },
      { title: t.columns.repeats, right: true },
    ],
    shown.map((one) => [
      one.key ?? t.unnamed,
      String(one.total),
      "█".repeat(Math.round((one.total / most) * GROUP_BAR)),
      one.completion_rate.percent,
      one.closure_rate.percent,
      one.on_time_rate.percent,
      String(one.overdue_open),
      String(one.repeats),
    ]),
    sheet,
  );
  return ["", ...lines, ...(groups.length > LISTED ? [t.more(groups.length - LISTED)] : [])];
}
