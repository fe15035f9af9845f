import { hasLuhnDigit, isIdentityNumber, isUscc } from "./check-digits.ts";

/** A number of an account or a card in a text: where it stands (UTF-16 places), and the number with all but its ends hidden. */
export interface AccountNumber {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly masked: string;
}

const GROUPED = /(?<![\dA-Za-z])\d(?:[ -]?\d){11,24}(?![\dA-Za-z])/g;
/** Twelve digits behind each other, with or without gaps: cheap to ask before each number is looked at. */
const LONG = /\d(?:[ -]?\d){11}/;
const LABELLED = /(?:账号|帐号|账户|帐户|卡号)\D{0,6}$/u;

/**
 * Full account numbers in a text: bank card numbers of 16 to 19 digits with their check digit (Luhn), and 12 to 25 digits
 * behind a word such as 账号, or anywhere where `labelled` says that the text stands under such a word. Identity numbers and
 * credit codes are none.
 */
export function accountNumbers(text: string, labelled = false): readonly AccountNumber[] {
  if (!LONG.test(text)) return [];
  return [...text.matchAll(GROUPED)].flatMap((match) => {
    const digits = match[0].replace(/[ -]/g, "");
    const named = labelled || LABELLED.test(text.slice(0, match.index));
    if (!(named ? digits.length <= 25 : isCard(digits)) || isIdentityNumber(digits) || isUscc(digits)) return [];
    const masked = `${digits.slice(0, 4)}****${digits.slice(-4)}`;
    return [{ from: match.index, to: match.index + match[0].length, digits, masked }];
  });
}

// Card numbers of the networks in use here begin with 62, 60, 9, 4, 5 or 3.
const isCard = (digits: string): boolean =>
  digits.length >= 16 && digits.length <= 19 && /^(?:62|60|9|4|5|3)/.test(digits) && hasLuhnDigit(digits);
