import { reportedSuspicion, tellsCustomer, toldWhistleBlower } from "../../../field/confidential.ts";
import { isBlankAt } from "../blank-words.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { glanceAt, textsIn } from "../row-texts.ts";
import { headerOf } from "../row-values.ts";

const CUSTOMER_KEYS = ["customer", "account", "id_number"];

/**
 * That a suspicious transaction was reported, or who blew a whistle, never stands in one row with what tells the customer
 * (R-P02), masked or not. A finding that screening is poor is none of this.
 */
const law: LedgerLaw = (table) => {
  const keys = CUSTOMER_KEYS.filter((key) => table.columns[key]);
  return {
    row(row, tell) {
      if (!glanceAt(row, table).suspicion) return;
      let said: readonly [string | null, string, string] | null = null;
      let named = keys.some((key) => !isBlankAt(row, key));
      for (const [key, text, header] of textsIn(row, table)) {
        const words: string | null = said === null ? (reportedSuspicion(text) ?? toldWhistleBlower(text)) : null;
        if (words !== null) said = [key, words, header ?? headerOf(table, key ?? "")];
      }
      if (said === null) return;
      for (const [, text] of textsIn(row, table)) named ||= tellsCustomer(text);
      if (named) tell({ row: row.row, key: said[0], args: { header: said[2], words: said[1] }, value: said[1] });
    },
  };
};
export default law;
