import { nameKey } from "../../../field/name-key.ts";
import { isBlankWord } from "../blank-words.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isGroupName } from "../people-words.ts";
import { namesIn } from "../row-values.ts";

/** Nobody verifies measures he drew up himself (R-L05). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const others = namesIn(row, "preparer");
    if (others.length === 0) return;
    const same = namesIn(row, "verifier").find(
      (name) => !isBlankWord(name) && !isGroupName(name) && others.some((one) => nameKey(one) === nameKey(name)),
    );
    if (same !== undefined) tell({ row: row.row, key: "verifier", args: { name: same }, value: same });
  },
});
export default law;
