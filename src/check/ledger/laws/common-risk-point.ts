import type { SetLaw } from "../ledger-law.ts";
import { groupBy, relatedTo, setRows, text } from "../set-rows.ts";

/** From so many units on a risk point is a common one (domain.md §8.5). */
const UNITS = 3;
const SHOWN = 10;

/** The same risk point found in three or more units within the period is a common problem (R-X03, domain.md §8.5). */
const law: SetLaw = function* (set, around) {
  const { findings } = setRows(set, around);
  const current = findings.filter(({ row, period }) => !period || text(row, "found_date") >= period.from);
  const points = [...groupBy(current, ({ point }) => point)];
  for (const [id, rows] of points.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const firsts = [...groupBy(rows, ({ unit }) => unit)].flatMap(([, [first]]) => first ?? []);
    if (firsts.length < UNITS) continue;
    firsts.sort((a, b) => (a.unit < b.unit ? -1 : 1));
    const related = firsts.slice(0, SHOWN).map((row) => relatedTo(row, "risk_point", "same"));
    yield { path: null, at: {}, args: { id, units: firsts.length }, related };
  }
};
export default law;
