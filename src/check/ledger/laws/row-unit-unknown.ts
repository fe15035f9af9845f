import { digestPlace } from "../digest-place.ts";
import { allKnown, joinedUnits } from "../joined-units.ts";
import type { SetLaw } from "../ledger-law.ts";
import { findUnits, rowUnits, submissionsOf } from "../submissions.ts";

/** The inspected unit of every row is in the list of units (R-S08). */
const law: SetLaw = function* (set, around) {
  const finder = findUnits(around);
  if (!finder) return;
  for (const { path, tables } of submissionsOf(set, around))
    for (const table of tables)
      for (const { row, text, match } of rowUnits(table, finder)) {
        if (match.sort === "one") continue;
        // Several units that are known each: `several-units` says so.
        const joined = joinedUnits(text, finder);
        if (joined && allKnown(joined, finder)) continue;
        const units = match.sort === "several" ? match.units.map((one) => `${one.code} ${one.name}`).join("、") : "";
        yield { path, at: digestPlace(table, row, "org"), args: { name: text, units }, value: text };
      }
};
export default law;
