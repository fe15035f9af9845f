import { multiplyDecimals, percent, roundHalfUp } from "../../model/decimal.ts";
import { capitalAmount } from "../../model/capital-amount.ts";
import { literalsIn } from "../templates/figures.ts";

/** A number of a document that nothing it was made of accounts for, with the words it stands in. */
export interface Untraced {
  readonly number: string;
  readonly text: string;
}

const NUMBER = /\p{Nd}[\p{Nd},]*(?:\.\p{Nd}+)?/gu;
const CAPITAL = /人民币[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+/gu;
/** A rate beside what it is made of: it is worked out here once more. */
const SHARE = /(?<![\d.])(\d{1,12}\.\d\d%)(?=（(\d{1,15})\/(\d{1,15})）)/g;
const trueShare = (stated: string, _: string, num: string, den: string) =>
  percent(num, den) === stated ? "\ufffc" : stated;
/** So much of a line is told. */
const SHOWN = 80;

/**
 * Numbers of a filled template that stand in no leaf of its view, in none of the forms that leaves are written in, and in
 * none of the words that are the same in every document (`fixed`). What only names or orders (a date, an article, a running
 * number) is no figure. One pass over the document: a number is looked up, and only the few not found are looked at again.
 */
export function untracedNumbers(markdown: string, view: object, fixed: readonly string[]): readonly Untraced[] {
  const { known, hashes } = numbersOf(view);
  const found: Untraced[] = [];
  for (const line of shownLines(markdown)) {
    const unknown = (line.match(NUMBER) ?? []).filter((one) => !known.has(plain(one)));
    const capitals = (line.match(CAPITAL) ?? []).filter((one) => !known.has(one));
    if (unknown.length + capitals.length === 0) continue;
    const rest = fixed
      .reduce((text, one) => text.replaceAll(one, "\ufffc"), withoutHashes(line, hashes))
      .replace(SHARE, trueShare);
    const figures = piecesOf(rest).flatMap((piece, at) =>
      literalsIn(piece, at === 0).map((one) => plain(one.text.match(NUMBER)?.[0] ?? "")),
    );
    for (const number of [
      ...unknown.filter((one) => figures.includes(plain(one))),
      ...capitals.filter((one) => rest.includes(one)),
    ])
      found.push({ number, text: around(line, number) });
  }
  return found;
}

/** A line is looked at closely in pieces: no text, however long, takes more than its length. */
const PIECE = 2000;
const piecesOf = (line: string): readonly string[] =>
  line.length <= PIECE ? [line] : (line.match(/[^。；，|]{0,2000}[。；，|]?/g) ?? []).filter((one) => one !== "");

const around = (line: string, number: string): string => {
  const at = Math.max(0, line.indexOf(number) - SHOWN / 2);
  return line.slice(at, at + SHOWN).trim();
};

/** Without what groups digits, and in ASCII. */
const plain = (number: string): string =>
  /^[\d.]*$/.test(number) ? number : number.normalize("NFKC").replaceAll(",", "");

/** The lines as they will be read: escapes undone, the texts of fenced blocks without what lays them out. */
function* shownLines(markdown: string): Generator<string> {
  let block: string[] | null = null;
  for (const line of markdown.split("\n")) {
    if (/^`{3,}riskpaper/.test(line)) block = [];
    else if (block !== null && /^`{3,}$/.test(line)) {
      yield* textsIn(block.join("\n"));
      block = null;
    } else if (block) block.push(line);
    else yield readable(line.replace(/\\([!-/:-@[-`{-~])/g, "$1"));
  }
}

/** Characters that are shown by their numbers (plain-text.ts) are none. */
const readable = (line: string): string =>
  line.includes("<U+") ? line.replace(/<U\+[0-9A-F]{4,6}>/g, "\ufffc") : line;

function textsIn(json: string): readonly string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") texts.push(...value.split("\n").map(readable));
    else if (value !== null && typeof value === "object") for (const one of Object.values(value)) walk(one);
  };
  try {
    walk(JSON.parse(json));
  } catch {
    texts.push(...json.split("\n"));
  }
  return texts;
}

/** A fingerprint, whole or in part, and in fours of 16: its digits are none that count. */
const withoutHashes = (line: string, hashes: string): string =>
  line.replace(/[0-9a-f]{8,}/g, (one) => (hashes.includes(one) ? "\ufffc" : one));

interface Known {
  readonly known: ReadonlySet<string>;
  /** One a line. */
  readonly hashes: string;
}

/** Rows that a form is given for the pen are numbered too. */
const PEN_ROWS = 12;

/** Every number that a view accounts for, as digits: what its leaves are, and what they look like when they are written. */
function numbersOf(view: object): Known {
  const known = new Set<string>();
  const hashes: string[] = [];
  let longest = PEN_ROWS;
  const walk = (value: unknown, key: string): void => {
    if (typeof value === "number") ofNumber(value, key, known);
    else if (typeof value === "string" && /^[0-9a-f]{32,}$/.test(value)) hashes.push(value);
    else if (typeof value === "string") ofText(value, known);
    else if (Array.isArray(value)) {
      longest = Math.max(longest, value.length);
      for (const one of value) walk(one, key);
    } else if (value !== null && typeof value === "object") {
      const { num, den } = value as { readonly num?: unknown; readonly den?: unknown };
      if (isDecimal(num) && isDecimal(den)) ofText(percent(num, den), known);
      for (const [name, one] of Object.entries(value)) walk(one, name);
    }
  };
  walk(view, "");
  // How many there are of something, or the how-manieth one is.
  for (let count = 0; count <= longest; count++) known.add(String(count));
  return { known, hashes: hashes.join("\n") };
}

const isDecimal = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && DECIMAL.test(value));

const DECIMAL = /^-?\d{1,20}(?:\.\d{1,10})?$/;

function ofNumber(value: number, key: string, known: Set<string>): void {
  known.add(String(Math.abs(value)));
  if (key !== "size") return;
  for (const unit of [1024, 1024 * 1024]) known.add((value / unit).toFixed(1));
}

function ofText(text: string, known: Set<string>): void {
  for (const [number] of text.matchAll(NUMBER)) {
    const digits = plain(number);
    known.add(digits);
    // 2024-03-09 is written 2024年3月9日, 12.50 also 12.5.
    known.add(digits.replace(/^0+(?=\d)/, ""));
    if (digits.includes(".")) known.add(digits.replace(/\.?0+$/, ""));
  }
  if (!DECIMAL.test(text)) return;
  const amount = text.replace("-", "");
  const wan = multiplyDecimals(amount, "0.0001");
  const cents = roundHalfUp(amount, 2);
  for (const one of [cents, roundHalfUp(wan, 2), padded(wan)]) known.add(one);
  if (/^\d{1,13}(?:\.\d{1,2})?$/.test(amount)) known.add(capitalAmount(cents));
}

/** At least two digits behind the point. */
const padded = (number: string): string => {
  const [whole = "", rest = ""] = number.split(".");
  return `${whole}.${rest.padEnd(2, "0")}`;
};
