import { RECTIFICATION_COUNTS } from "../../field/rectification-kpi.ts";
import type { RowQueryName, RowScope } from "./ledger-queries.ts";

/** A figure of a document made of ledgers: where it stands (paths as in stated-figures.ts), and the query whose answer it is. */
export interface StatedRowFigure {
  readonly path: string;
  readonly query: RowQueryName;
  readonly scope?: Partial<RowScope>;
}

const figure = (path: string, query: RowQueryName, scope?: Partial<RowScope>): StatedRowFigure => ({
  path,
  query,
  ...(scope ? { scope } : {}),
});
const ratio = (at: string, num: RowQueryName, den: RowQueryName, percent: RowQueryName): readonly StatedRowFigure[] => [
  figure(`${at}.num`, num),
  figure(`${at}.den`, den),
  figure(`${at}.percent`, percent),
];

const kpis = (at: string): readonly StatedRowFigure[] => [
  ...RECTIFICATION_COUNTS.map((name) => figure(`${at}.${name}`, name)),
  ...ratio(`${at}.completion_rate`, "done", "total", "completion_rate"),
  ...ratio(`${at}.closure_rate`, "closed", "total", "closure_rate"),
  ...ratio(`${at}.due_completion_rate`, "due_done", "due", "due_completion_rate"),
  ...ratio(`${at}.on_time_rate`, "on_time", "due", "on_time_rate"),
  ...ratio(`${at}.on_time_extended_rate`, "on_time_extended", "due_extended", "on_time_extended_rate"),
  ...ratio(`${at}.overdue_rate`, "overdue_open", "due", "overdue_rate"),
  ...ratio(`${at}.repeat_rate`, "repeats", "total", "repeat_rate"),
  ...ratio(`${at}.money_fixed_rate`, "money_fixed", "money_due", "money_fixed_rate"),
];

const progress = (at: string): readonly StatedRowFigure[] => [
  figure(`${at}.total`, "total"),
  figure(`${at}.done`, "done"),
  figure(`${at}.closed`, "closed"),
  figure(`${at}.open`, "open"),
  figure(`${at}.overdue`, "overdue_open"),
];

/** A line of a table by name and level: its cells stand in the order of the document's levels. */
const breakdown = (at: string, cells: string, levels: readonly string[]): readonly StatedRowFigure[] => [
  ...levels.map((severity, index) => figure(`${at}.${cells}.${index}`, "total", { severity })),
  figure(`${at}.total`, "total"),
  figure(`${at}.amount`, "amount"),
];

const levelsAt = (view: object): readonly string[] => (view as { readonly levels?: readonly string[] }).levels ?? [];

const TREND = {
  total: "total_text",
  done: "done_text",
  overdue_open: "overdue_text",
  repeats: "repeats_text",
  completion_rate: "completion_rate",
  on_time_rate: "on_time_rate",
  overdue_rate: "overdue_rate",
} as const;

/** The figures that documents made of ledgers state, by document; levels are the document's own. */
export const STATED_ROW_FIGURES: Readonly<Record<string, (view: object) => readonly StatedRowFigure[]>> = {
  "rectification-report": () => [
    ...kpis("kpis"),
    figure("open", "open"),
    figure("head.rows", "rows"),
    figure("carried", "carried"),
    ...progress("levels[severity=severity]"),
    ...progress("levels_total"),
    figure("rows.length", "rows"),
    figure("rows[no=no].amount", "own_amount"),
  ],
  "summary-analysis": (view) => [
    ...kpis("kpis"),
    figure("amount", "amount"),
    figure("carried", "carried"),
    figure("by_level[severity=level].findings.num", "total"),
    figure("by_level[].findings.den", "total"),
    figure("by_category.length", "category_count"),
    ...breakdown("by_category[category=name]", "cells", levelsAt(view)),
    figure("by_unit.length", "unit_count"),
    ...breakdown("by_unit[unit=name]", "cells", levelsAt(view)),
    ...breakdown("by_line[line=name]", "cells", levelsAt(view)),
    ...breakdown("total", "cells", levelsAt(view)),
    ...Object.entries(TREND).map(([name, query]) => figure(`trend{figure=${name}}.now`, query)),
    figure("pareto_units.total", "total"),
    figure("pareto_units.rows[unit=name].findings", "total"),
    figure("pareto_units.top.den", "total"),
    figure("pareto_categories.total", "total"),
    figure("pareto_categories.rows[category=name].findings", "total"),
    figure("pareto_categories.top.den", "total"),
    figure("risks.length", "unit_count"),
    figure("risks[unit_code=unit.code].findings", "total"),
    figure("hits[point=id].findings", "total"),
    figure("hits[point=id].units", "unit_count"),
  ],
  "progress-board": () => [
    figure("head.rows", "rows"),
    figure("tasks.length", "rows"),
    figure("lights.red", "red"),
    figure("lights.yellow", "yellow"),
    figure("lights.green", "green"),
    figure("lights.none", "no_light"),
    ...ratio("completed", "finished", "rows", "finished_rate"),
    figure("units[owner_unit=unit].total", "rows"),
    figure("units[owner_unit=unit].red", "red"),
    figure("units[owner_unit=unit].yellow", "yellow"),
  ],
  /** The sheet 统计 of the ledger. */
  rectification: (view) => {
    const { stats } = view as { readonly stats: { readonly levels: readonly string[] } };
    return [
      figure("stats.carried", "carried"),
      figure("stats.total", "total"),
      figure("stats.done", "done"),
      figure("stats.closed", "closed"),
      figure("stats.due", "due"),
      figure("stats.overdue", "overdue_open"),
      figure("stats.amount", "amount"),
      ...breakdown("stats.categories[category=category]", "byLevel", stats.levels),
      figure("stats.statuses[status=status].count", "with_status"),
      figure("stats.ownerUnits[owner_unit=unit].total", "total"),
      figure("stats.ownerUnits[owner_unit=unit].done", "done"),
      figure("stats.ownerUnits[owner_unit=unit].overdue", "overdue_open"),
      figure("stats.ownerUnits[owner_unit=unit].amount", "amount"),
    ];
  },
};
