import { nameKey } from "../../../field/name-key.ts";
import { unitKey } from "../../../field/roster.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { unitNamesOf } from "../people-words.ts";
import { namesIn } from "../row-values.ts";

/** So many names stand in the message; the count says how many there are. */
const NAMED = 10;

/**
 * A check of staff (八查、六看) leaves nobody out whom the project lists as people of the unit that the ledger names above its
 * header (R-C10). A ledger that names no unit, or one without people, is not judged.
 */
const law: LedgerLaw = (table, { project }) => {
  const unit = unitKey(table.unit ?? "");
  const due = (project?.people ?? []).filter(
    ({ name }) => unit !== "" && unitNamesOf(name, project).some((one) => unitKey(one) === unit),
  );
  if (due.length === 0) return {};
  const seen = new Set<string>();
  let last: number | null = null;
  return {
    row(row) {
      last = row.row;
      for (const name of namesIn(row, "person")) seen.add(nameKey(name));
    },
    end(_aside, tell) {
      const missing = due.filter(({ name }) => !seen.has(nameKey(name))).map(({ name }) => name);
      if (last === null || missing.length === 0) return;
      const names = missing.slice(0, NAMED).join("、");
      tell({ row: last, key: "person", args: { n: missing.length, of: due.length, names }, value: names });
    },
  };
};
export default law;
