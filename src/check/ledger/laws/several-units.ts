import { digestPlace } from "../digest-place.ts";
import { allKnown, joinedUnits } from "../joined-units.ts";
import type { SetLaw } from "../ledger-law.ts";
import { findUnits, submissionsOf } from "../submissions.ts";

/** The inspected unit of a row is one unit, so that each finding counts once, for whom it was found (R-S08). */
const law: SetLaw = function* (set, around) {
  const finder = findUnits(around);
  for (const { path, tables } of submissionsOf(set, around))
    for (const table of tables)
      for (const { row, values } of table.rows) {
        const text = values.org;
        const names = typeof text === "string" ? joinedUnits(text, finder) : null;
        // With a list of units, names that are not all on it are told as such.
        if (names === null || typeof text !== "string" || (finder && !allKnown(names, finder))) continue;
        const args = { count: names.length, names: names.join("、") };
        yield { path, at: digestPlace(table, row, "org"), args, value: text };
      }
};
export default law;
