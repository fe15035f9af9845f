import { digestPlace } from "../digest-place.ts";
import type { SetLaw } from "../ledger-law.ts";
import { findUnits, rowUnits, submissionsOf } from "../submissions.ts";

/** The file's name, the line above the header and the rows name the same unit as submitter (R-S08). */
const law: SetLaw = function* (set, around) {
  const finder = findUnits(around);
  if (!finder) return;
  const told = new Set<string>();
  for (const { path, byName, byHead, head, unit, tables } of submissionsOf(set, around)) {
    if (!unit || told.has(path)) continue;
    if (head && byHead.sort === "one" && byName.sort === "one" && byHead.unit !== byName.unit) {
      told.add(path);
      const args = { name: byHead.unit.name, code: byHead.unit.code, unit: unit.code, submitter: unit.name };
      yield { path, at: digestPlace(head.table, null, null), args, value: head.text };
      continue;
    }
    // Without such a line: rows that all name one other unit are a ledger of that unit under the wrong name.
    if (byHead.sort === "one") continue;
    for (const table of tables) {
      const rows = rowUnits(table, finder);
      const [first] = rows;
      const other = first?.match.sort === "one" ? first.match.unit : null;
      const same = rows.every(({ match }) => match.sort === "one" && match.unit === other);
      if (!first || !other || !same || finder.within(other.code, unit.code)) continue;
      told.add(path);
      const args = { name: other.name, code: other.code, unit: unit.code, submitter: unit.name };
      yield { path, at: digestPlace(table, first.row, "org"), args, value: first.text };
      break;
    }
  }
};
export default law;
