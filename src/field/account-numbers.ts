import { hasLuhnDigit, isIdentityNumber, isUscc } from "./check-digits.ts";

/** A number of an account or a card in a text: where it stands (UTF-16 places), and the number with all but its ends hidden. */
export interface AccountNumber {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly masked: string;
}

/** Behind letters too (NO6222…), but not within a hash. */
const GROUPED = /(?<!\d|\d[A-Za-z]{1,12})\d(?:[ \p{Pd}]{0,2}\d){11,39}(?!\d|[A-Za-z]{1,12}\d)/gu;
/** Twelve digits behind each other, with or without gaps: cheap to ask before each number is looked at. */
const LONG = /\d(?:[ \p{Pd}]{0,2}\d){11}/u;
const LABELLED = /(?:[账帐] ?号|[账帐] ?户|卡 ?号|存折号?)\D{0,6}$/u;

/**
 * Full account numbers in a text: bank card numbers of 16 to 19 digits with their check digit (Luhn), and 12 to 25 digits
 * behind a word such as 账号, or anywhere where `labelled` says that the text stands under such a word. Identity numbers and
 * credit codes are none.
 */
export function accountNumbers(text: string, labelled = false): readonly AccountNumber[] {
  const split = splitCards(text);
  if (!LONG.test(text)) return split;
  const whole = [...text.matchAll(GROUPED)].flatMap((match) => {
    const named = labelled || LABELLED.test(text.slice(0, match.index));
    const whole = numberAt(match[0], match.index);
    if (isIdentityNumber(whole.digits) || isUscc(whole.digits)) return [];
    if (named ? whole.digits.length <= 25 : isCard(whole.digits)) return [whole];
    return cardsAmong(match[0], match.index);
  });
  const free = split.filter((one) => whole.every(({ from, to }) => to <= one.from || one.to <= from));
  return [...whole, ...free].sort((a, b) => a.from - b.from);
}

/** Groups of digits on lines of their own, or far apart. */
const SPLIT = /(?<![\dA-Za-z.])6[02]\d{2,14}(?:\s{1,20}\d{1,15}){1,5}(?![\dA-Za-z.])/gu;

/**
 * Bank cards that a line break or blanks cut up: groups of four, or two pieces. Only those of the cards here (62, 60), for
 * numbers stand below each other in many a cell.
 */
function splitCards(text: string): readonly AccountNumber[] {
  if (!/\d\s*(?:[\t\r\n]|\s{3})\s*\d/u.test(text)) return [];
  return [...text.matchAll(SPLIT)].flatMap((match) => {
    const groups = [...match[0].matchAll(/\d+/g)];
    const ends = groups.flatMap((last, at) => {
      const shown = match[0].slice(0, last.index + last[0].length);
      const fours = groups.slice(0, at).every((group) => group[0].length === 4);
      const number = numberAt(shown, match.index);
      return at > 0 && (at === 1 || fours) && isCard(number.digits) ? [number] : [];
    });
    return ends.slice(-1);
  });
}

function numberAt(shown: string, from: number): AccountNumber {
  const digits = shown.replace(/\D/g, "");
  return { from, to: from + shown.length, digits, masked: `${digits.slice(0, 4)}****${digits.slice(-4)}` };
}

/** Cards among groups of digits that stand beside others: 6222… 20 (万元). The longest that begins first. */
function cardsAmong(shown: string, at: number): readonly AccountNumber[] {
  const groups = [...shown.matchAll(/\d+/g)];
  const cards: AccountNumber[] = [];
  for (const [first, group] of groups.entries()) {
    const from = at + group.index;
    if (from < (cards.at(-1)?.to ?? 0)) continue;
    const card = groups
      .slice(first)
      .map((last) => numberAt(shown.slice(group.index, last.index + last[0].length), from))
      .findLast(({ digits }) => isCard(digits) && !isIdentityNumber(digits) && !isUscc(digits));
    if (card) cards.push(card);
  }
  return cards;
}

// Card numbers of the networks in use here begin with 62, 60, 9, 4, 5 or 3.
const isCard = (digits: string): boolean =>
  digits.length >= 16 && digits.length <= 19 && /^(?:62|60|9|4|5|3)/.test(digits) && hasLuhnDigit(digits);
