import { addDays } from "../../../model/plain-date.ts";
import type { SetLaw } from "../ledger-law.ts";
import { rowMatcher } from "../matching.ts";
import { baselineRows, day, placeOf, setRows, text } from "../set-rows.ts";

/**
 * What is new in this period's ledger was found in it (R-L02): found before it, it had to be in the last one's. Judged for units
 * whose last ledger of the same side is at hand; findings of the period itself are judged row by row.
 */
const law: SetLaw = function* (set, around) {
  const { campaign, project } = around;
  const last = baselineRows(around)?.findings ?? [];
  if (!campaign || last.length === 0) return;
  const inspection = project?.projects?.find((one) => one.no === campaign.project);
  const from = [inspection?.from ?? campaign.period.from, campaign.period.from].sort()[0] ?? campaign.period.from;
  const to = addDays(inspection?.to ?? campaign.period.to, campaign.grace_days ?? 0);
  const sides = new Set(last.map(({ unit, side }) => `${unit} ${side}`));
  const before = rowMatcher(last);
  for (const row of setRows(set, around).findings) {
    const found = day(row.row, "found_date");
    if (found === null || found >= from || row.unit === "" || !sides.has(`${row.unit} ${row.side}`)) continue;
    if (before(row)) continue;
    const args = { name: text(row.row, "finding_id") || row.path, date: found, from, to };
    yield { path: row.path, at: placeOf(row, "found_date"), args, value: found };
  }
};
export default law;
