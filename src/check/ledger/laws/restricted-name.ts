import { restrictedWordsIn } from "../../../field/restricted-names.ts";
import { isBlankAt } from "../blank-words.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { latest, wordIn } from "../row-values.ts";

/**
 * An institution without a licence does not go by a name that only licensed ones may have. The day of the inspection decides
 * which words: those of 2016, or those of the regulation of 2021.
 */
const law: LedgerLaw = (table, { asOf }) => ({
  row(row, tell) {
    if (table.columns.licence && !isBlankAt(row, "licence")) return;
    const day = latest(row, "checked_date") ?? asOf;
    const name = wordIn(row, "inst_name");
    const words = restrictedWordsIn(name, day);
    if (words.length > 0) tell({ row: row.row, key: "inst_name", args: { words: words.join("、"), day }, value: name });
  },
});
export default law;
