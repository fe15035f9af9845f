import { digestPlace } from "../digest-place.ts";
import type { SetLaw } from "../ledger-law.ts";
import { findUnits, rowUnits, submissionsOf } from "../submissions.ts";

/** Every row is about the unit that submits, or one below it: a branch reports for nobody else (R-S08). */
const law: SetLaw = function* (set, around) {
  const finder = findUnits(around);
  if (!finder) return;
  for (const { path, tables, unit, byHead } of submissionsOf(set, around)) {
    // Where head and name disagree that is said once; rows are then compared with the head they stand under.
    const owner = byHead.sort === "one" ? byHead.unit : unit;
    if (!owner) continue;
    for (const table of tables) {
      const rows = rowUnits(table, finder).flatMap(({ row, text, match }) =>
        match.sort === "one" ? [{ row, text, unit: match.unit }] : [],
      );
      const strange = rows.filter((one) => !finder.within(one.unit.code, owner.code));
      const [first] = strange;
      // All rows of one other unit: the whole file is somebody else's, and `submitter-differs` says so.
      if (byHead.sort !== "one" && first && strange.length === rows.length)
        if (strange.every((one) => one.unit === first.unit)) continue;
      for (const { row, text, unit: other } of strange)
        yield {
          path,
          at: digestPlace(table, row, "org"),
          args: { name: other.name, code: other.code, unit: owner.code, submitter: owner.name },
          value: text,
        };
    }
  }
};
export default law;
