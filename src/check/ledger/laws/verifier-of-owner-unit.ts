import { nameKey } from "../../../field/name-key.ts";
import { isBlankWord } from "../blank-words.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { unitNamesOf } from "../people-words.ts";
import { namesIn, wordIn } from "../row-values.ts";

/**
 * The verifier is not of the unit that had to put things right (R-L05): not the unit itself, not somebody named with it
 * (信贷部张伟, 张伟（信贷部）), nor somebody the project's people place there.
 */
const law: LedgerLaw = (_table, { project }) => {
  const known = new Map<string, readonly string[]>();
  const unitsOf = (name: string): readonly string[] => {
    const units = known.get(name) ?? unitNamesOf(name, project).map(nameKey);
    known.set(name, units);
    return units;
  };
  return {
    row(row, tell) {
      const verifiers = namesIn(row, "verifier");
      const unit = wordIn(row, "owner_unit");
      if (verifiers.length === 0 || isBlankWord(unit)) return;
      const key = nameKey(unit);
      if (key.length < 2) return;
      const found = verifiers.find(
        (name) => name.includes(unit) || nameKey(name) === key || unitsOf(name).includes(key),
      );
      if (found !== undefined) tell({ row: row.row, key: "verifier", args: { name: found, unit }, value: found });
    },
  };
};
export default law;
