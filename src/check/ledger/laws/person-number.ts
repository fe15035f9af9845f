import { personNumbers } from "../../../field/person-names.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { headerOf } from "../row-values.ts";
import { glanceAt, textsIn } from "../row-texts.ts";

const DIGITS = /\d{11}/;

/** No full identity or telephone number of a person stands in a ledger (R-P01). It is shown masked. */
const law: LedgerLaw = (table) => ({
  row(row, tell) {
    if (!glanceAt(row, table).digits) return;
    for (const [key, text, header] of textsIn(row, table)) {
      if (!DIGITS.test(text) || key === "uscc") continue;
      for (const { sort, masked } of personNumbers(text))
        tell({ row: row.row, key, args: { key: header ?? headerOf(table, key ?? ""), sort, masked }, value: masked });
    }
  },
});
export default law;
