import { RECTIFICATION_COUNTS } from "../../field/rectification-kpi.ts";
import type { Dimension } from "../../model/ledger-dimensions.ts";
import { toWan } from "../../model/money.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { RectificationStats, StatsGroup } from "../../view/ledger/rectification-stats.ts";
import type { Paint } from "../chalk.ts";
import { pad, width } from "../width.ts";
import { flow } from "./fit.ts";
import { fittingTable } from "./fitting-table.ts";
import { comparisonTable, paretoTable, pointLines, riskTable, rollForwardTable } from "./ledger-stats-tables.ts";
import { indented, joined, type Sheet } from "./library/page.ts";

type Words = Catalogue["ledgerStats"];

/** Cells of a bar of 100 %, and the fewest that still show anything. */
const BAR = 20;
const LEAST_BAR = 6;
/** Cells of the bar of the largest group. */
const GROUP_BAR = 6;
/** So many groups of a dimension are listed; JSON has them all. */
const LISTED = 20;
/** Rates of the ledgers, and those that something beside them tells. */
const RATES = [
  "completion_rate",
  "closure_rate",
  "due_completion_rate",
  "on_time_rate",
  "on_time_extended_rate",
  "overdue_rate",
  "repeat_rate",
  "money_fixed_rate",
  "rebound_rate",
  "fix_on_spot_rate",
  "coverage",
  "execution_rate",
  "compliance_rate",
  "finding_rate",
  "sample_error",
  "timely",
  "first_pass",
  "library_coverage",
] as const;
type RateKey = (typeof RATES)[number];
const BAD: readonly RateKey[] = ["overdue_rate", "repeat_rate", "rebound_rate", "finding_rate", "sample_error"];

/** The figures as tables and bars. `dimensions`: those to list. */
export function ledgerStatsText(stats: RectificationStats, dimensions: readonly Dimension[], sheet: Sheet): string {
  const t = sheet.words.ledgerStats;
  const { period, sources, rows, outside } = stats;
  const counts = RECTIFICATION_COUNTS.map((key) => `${t.counts[key]} ${stats[key]}`);
  const notes = [
    ...(stats.told_twice > 0 ? [t.toldTwice(stats.told_twice)] : []),
    ...(stats.shared_ids > 0 ? [t.sharedIds(stats.shared_ids)] : []),
  ];
  return [
    ...indented(t.title({ asOf: stats.as_of, period: period ? t.range(period) : "" }), 0, sheet).map((line) =>
      sheet.paint.bold(line),
    ),
    ...indented(t.sources({ tables: sources.length, rows, outside }), 0, sheet).map((line) => sheet.paint.dim(line)),
    ...notes.flatMap((note) => indented(note, 0, sheet)).map((line) => sheet.paint.yellow(line)),
    "",
    ...flow(counts, sheet.columns, { gap: "    " }),
    "",
    ...rateLines(stats, t, sheet),
    ...notTold(stats, t, sheet),
    ...(stats.roll_forward ? ["", ...indented(t.rollForward(stats.roll_forward), 0, sheet)] : []),
    ...rollForwardTable(stats, t, sheet),
    ...comparisonTable(stats, t, sheet),
    ...dimensions.flatMap((dimension) => groupTable(dimension, stats.by[dimension] ?? [], t, sheet)),
    ...(["org", "category", "risk_point"] as const)
      .filter((dimension) => dimensions.includes(dimension) && stats.by[dimension])
      .flatMap((dimension) => paretoTable(dimension, stats.pareto[dimension], t, sheet)),
    ...(dimensions.includes("org") ? riskTable(stats.risks, t, sheet) : []),
    ...(dimensions.includes("risk_point") ? pointLines(stats.points, t, sheet) : []),
  ].join("\n");
}

/** Name, percent, bar, counts, and what is counted below the line; the bar and the last give way on a narrow terminal. */
function rateLines(stats: RectificationStats, t: Words, { paint, columns }: Sheet): readonly string[] {
  const told = RATES.flatMap((key) => (stats[key] ? [{ key, rate: stats[key] }] : []));
  const cells = Math.max(...told.map(({ key }) => width(t.rates[key])));
  // Money in 万元: that is what people read, and short.
  const shares = told.map(({ rate: { num, den } }) =>
    [num, den].map((one) => (typeof one === "string" ? toWan(one) : one)).join("/"),
  );
  const longest = Math.max(...shares.map((one) => one.length));
  const populations = told.map(({ key }) => t.populations[stats.populations[key]]);
  // Two gaps beside the percent and its 8 cells, one before the counts.
  const room = columns - cells - 12 - longest - 2;
  const roomBeside = room - 2 - Math.max(...populations.map(width));
  const wide = roomBeside >= 2 * LEAST_BAR;
  const bars = Math.min(BAR, wide ? roomBeside : room);
  return told.map(({ key, rate: { percent } }, at) =>
    [
      pad(t.rates[key], cells),
      percent.padStart(8),
      ...(bars >= LEAST_BAR ? [colourOf(key, paint)(bar(percent, bars))] : []),
      ...(wide ? [(shares[at] ?? "").padEnd(longest), paint.dim(populations[at] ?? "")] : [shares[at] ?? ""]),
    ].join("  "),
  );
}

const colourOf = (key: RateKey, paint: Paint): Paint => (BAD.includes(key) ? paint.red : paint.green);

/** Nothing is as long as 0 %: the figure beside it tells them apart. More than 100 % fills the bar. */
function bar(percent: string, cells: number): string {
  const share = Math.min(100, Math.max(0, Number.parseFloat(percent) || 0));
  const full = Math.round((share / 100) * cells);
  return `${"█".repeat(full)}${"·".repeat(cells - full)}`;
}

/** The rates that cannot be told, by what would tell them. */
function notTold({ not_available }: RectificationStats, t: Words, sheet: Sheet): readonly string[] {
  const told = RATES.filter((key) => key in not_available);
  const reasons = [...new Set(told.map((key) => not_available[key] ?? "other_ledger"))];
  return reasons
    .map((why) => {
      const keys = told.filter((key) => not_available[key] === why);
      return t.notAvailable({
        why: t.reasons[why],
        rates: joined(
          keys.map((key) => t.rates[key]),
          sheet.words,
        ),
      });
    })
    .flatMap((line) => indented(line, 0, sheet))
    .map((line) => sheet.paint.dim(line));
}

function groupTable(dimension: Dimension, groups: readonly StatsGroup[], t: Words, sheet: Sheet): readonly string[] {
  if (groups.length === 0) return [];
  const shown = groups.slice(0, LISTED);
  const most = Math.max(...groups.map((one) => one.total), 1);
  const lines = fittingTable(
    [
      { title: t.dimensions[dimension], least: 12 },
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
    [2, 7, 4],
    sheet,
  );
  return ["", ...lines, ...(groups.length > LISTED ? [t.more(groups.length - LISTED)] : [])];
}
