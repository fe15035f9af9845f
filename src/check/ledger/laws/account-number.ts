import { accountNumbers } from "../../../field/account-numbers.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { glanceAt, textsIn } from "../row-texts.ts";
import { headerOf } from "../row-values.ts";

/**
 * No full account number stands in a ledger (R-P01): a bank card number of 16 to 19 digits with its check digit (Luhn), or 12
 * digits or more in the column for accounts or behind the word 账号. It is shown masked.
 */
const law: LedgerLaw = (table) => ({
  row(row, tell) {
    if (!glanceAt(row, table).digits) return;
    for (const [key, text, header] of textsIn(row, table)) {
      if (key === "uscc" || key === "id_number" || key === "finding_id") continue;
      for (const { masked } of accountNumbers(text, key === "account"))
        tell({ row: row.row, key, args: { header: header ?? headerOf(table, key ?? ""), masked }, value: masked });
    }
  },
});
export default law;
