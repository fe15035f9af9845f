import { absolute, compareDecimals, subtractDecimals } from "../../../model/decimal.ts";
import type { SetLaw } from "../ledger-law.ts";
import { isDecimal } from "../same-fields.ts";
import { elsewhere, groupBy, placeOf, relatedTo, type SetRow, setRows, text } from "../set-rows.ts";
import { type SummaryKey, summaryFigures } from "../summary-figures.ts";

const KEYS: readonly SummaryKey[] = [
  "opening",
  "added",
  "closed",
  "cancelled",
  "ending",
  "overdue",
  "completion_rate",
  "on_time_rate",
  "repeat_rate",
];
/** Percentage points. */
const TOLERANCE = "0.01";

/**
 * A summary says what its detail says: each figure as computed from the rectification rows of the unit in the same run (R-C07,
 * formulas of domain.md §4.0; rates within 0.01 points). A line of a parent unit without rows of its own sums those below it.
 */
const law: SetLaw = function* (set, around) {
  const all = setRows(set, around);
  const byUnit = groupBy(
    all.findings.filter(({ side }) => side === "rectification"),
    ({ unit }) => unit,
  );
  for (const summary of all.rows) {
    if (summary.table.profile !== "rectification-summary") continue;
    const rows = byUnit.get(summary.unit) ?? below(byUnit, (unit) => all.above(unit).includes(summary.unit));
    const [first] = rows;
    if (!first) continue;
    const period = summary.period ?? first.period ?? around.campaign?.period ?? null;
    const figures = summaryFigures(rows, period, period?.to ?? around.asOf);
    for (const key of KEYS) {
      const [stated, expected] = [text(summary.row, key), figures[key]];
      if (expected === null || !isDecimal(stated) || agree(stated, expected)) continue;
      yield {
        path: summary.path,
        at: placeOf(summary, key),
        args: {
          key: summary.table.columns[key]?.header ?? key,
          unit: text(summary.row, "org"),
          stated,
          expected,
          percent: key.endsWith("_rate") ? "%" : "",
          ...elsewhere(first, summary, null),
        },
        value: stated,
        related: [relatedTo(first, null, "detail")],
      };
    }
  }
};
export default law;

const below = (byUnit: ReadonlyMap<string, readonly SetRow[]>, isBelow: (unit: string) => boolean): readonly SetRow[] =>
  [...byUnit].flatMap(([unit, rows]) => (unit !== "" && isBelow(unit) ? rows : []));

const agree = (stated: string, expected: string): boolean =>
  compareDecimals(absolute(subtractDecimals(stated, expected)), TOLERANCE) <= 0;
