import type { SetLaw } from "../ledger-law.ts";
import { isOpenState } from "../../../field/transitions.ts";
import { baselineRows, groupBy, placeOf, relatedTo, type SetRow, setRows, text, textKey } from "../set-rows.ts";

/**
 * This period's 期初 is last period's 期末 (R-C03): as last period's summary states it, else as many findings as its
 * rectification ledgers left open.
 */
const law: SetLaw = function* (set, around) {
  const last = baselineRows(around);
  if (!last) return;
  const summaries = groupBy(last.rows.filter(isSummary), ({ unit }) => unit);
  const details = groupBy(
    last.findings.filter(({ side }) => side === "rectification"),
    ({ unit }) => unit,
  );
  for (const row of setRows(set, around).rows.filter(isSummary)) {
    const opening = row.row.values.opening;
    const [before] = summaries.get(row.unit) ?? [];
    const detail = details.get(row.unit) ?? [];
    const ending = before ? before.row.values.ending : detail.length > 0 ? openOf(detail) : undefined;
    const source = before ?? detail[0];
    if (typeof opening !== "number" || typeof ending !== "number" || opening === ending || !source) continue;
    yield {
      path: row.path,
      at: placeOf(row, "opening"),
      args: { opening, ending, unit: text(row.row, "org"), before: source.path },
      value: String(opening),
      related: [relatedTo(source, before ? "ending" : null, "last")],
    };
  }
};
export default law;

const isSummary = ({ table }: SetRow): boolean => table.profile === "rectification-summary";

const openOf = (rows: readonly SetRow[]): number =>
  groupBy(
    rows.filter(({ row }) => isOpenState(row.state, text(row, "status"))),
    (row) => row.id || textKey(row) || `${row.path}!${row.row.row}`,
  ).size;
