import { hasLuhnDigit, isIdentityNumber, isUscc } from "../../../field/check-digits.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { headerOf } from "../row-values.ts";
import { glanceAt, textsIn } from "../row-texts.ts";

const GROUPED = /(?<![\dA-Za-z])\d(?:[ -]?\d){11,24}(?![\dA-Za-z])/g;
/** Twelve digits behind each other, with or without gaps: cheap to ask before each number is looked at. */
const LONG = /\d(?:[ -]?\d){11}/;
const LABELLED = /(?:账号|帐号|账户|帐户|卡号)\D{0,6}$/u;

/**
 * No full account number stands in a ledger (R-P01): a bank card number of 16 to 19 digits with its check digit (Luhn), or 12
 * digits or more in the column for accounts or behind the word 账号. It is shown masked.
 */
const law: LedgerLaw = (table) => ({
  row(row, tell) {
    if (!glanceAt(row, table).digits) return;
    for (const [key, text, header] of textsIn(row, table)) {
      if (key === "uscc" || key === "id_number" || key === "finding_id" || !LONG.test(text)) continue;
      for (const match of text.matchAll(GROUPED)) {
        const digits = match[0].replace(/[ -]/g, "");
        const labelled = key === "account" || LABELLED.test(text.slice(0, match.index));
        if (!(labelled ? digits.length <= 25 : isCard(digits)) || isIdentityNumber(digits) || isUscc(digits)) continue;
        const masked = `${digits.slice(0, 4)}****${digits.slice(-4)}`;
        tell({ row: row.row, key, args: { header: header ?? headerOf(table, key ?? ""), masked }, value: masked });
      }
    }
  },
});
export default law;

// Card numbers of the networks in use here begin with 62, 60, 9, 4, 5 or 3.
const isCard = (digits: string): boolean =>
  digits.length >= 16 && digits.length <= 19 && /^(?:62|60|9|4|5|3)/.test(digits) && hasLuhnDigit(digits);
