import { digestPlace } from "../digest-place.ts";
import type { SetLaw } from "../ledger-law.ts";
import { findUnits, rowUnits, submissionsOf } from "../submissions.ts";

/**
 * The file's name, the line above the header and the rows name the same unit as submitter (R-S08); of several tables each, or
 * a unit below it.
 */
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
    const owner = byHead.sort === "one" ? byHead.unit : unit;
    const other = tables.find((table) => {
      const match = table.unit === null || table === head?.table ? null : finder.find(table.unit);
      return match?.sort === "one" && !finder.within(match.unit.code, owner.code);
    });
    const found = other?.unit ? finder.find(other.unit) : null;
    if (other && found?.sort === "one") {
      told.add(path);
      const args = { name: found.unit.name, code: found.unit.code, unit: owner.code, submitter: owner.name };
      yield { path, at: digestPlace(other, null, null), args, value: other.unit ?? "" };
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
