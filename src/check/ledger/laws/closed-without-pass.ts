import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt } from "../blank-words.ts";
import { isClosed, wordIn } from "../row-values.ts";

const PASSED = /^(?:验收|复核|核验|审核)?(?:通过|合格)/u;

/** What is closed has passed its verification: the result is 通过 (R-L03). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    if (!isClosed(row)) return;
    const result = wordIn(row, "verify_result").trim();
    // What could not be read has been told.
    if (row.values.verify_result?.unreadable === true || PASSED.test(result)) return;
    if (result === "" && !isBlankAt(row, "verify_result")) return;
    tell({ row: row.row, key: "verify_result", args: { result }, value: result });
  },
});
export default law;
