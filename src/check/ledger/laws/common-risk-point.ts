import { commonPoints } from "../../../field/recurrence/common-points.ts";
import { recurrenceThresholds } from "../../../field/recurrence/thresholds.ts";
import type { SetLaw } from "../ledger-law.ts";
import { relatedTo, setRows, text } from "../set-rows.ts";

const SHOWN = 10;

/** The same risk point found in three or more units (the project says how many) within the period is a common problem (R-X03, domain.md §8.5). */
const law: SetLaw = function* (set, around) {
  const { findings } = setRows(set, around);
  const current = findings.filter(({ row, period }) => !period || text(row, "found_date") >= period.from);
  for (const { point, units } of commonPoints(current, recurrenceThresholds(around.project).commonUnits)) {
    const firsts = units.flatMap(({ rows: [first] }) => first ?? []);
    const related = firsts.slice(0, SHOWN).map((row) => relatedTo(row, "risk_point", "same"));
    yield { path: null, at: {}, args: { id: point, units: firsts.length }, related };
  }
};
export default law;
