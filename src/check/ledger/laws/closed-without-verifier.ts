import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt } from "../blank-words.ts";
import { headerOf, isClosed } from "../row-values.ts";

/** What is closed names who verified it (R-L03). */
const law: LedgerLaw = (table) => ({
  row(row, tell) {
    if (isClosed(row) && isBlankAt(row, "verifier"))
      tell({
        row: row.row,
        key: "verifier",
        args: { header: headerOf(table, "verifier") },
        value: row.values.verifier?.shown ?? "",
      });
  },
});
export default law;
