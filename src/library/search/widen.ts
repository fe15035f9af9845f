import { TERMS, type Term } from "./terms.ts";
import { plain } from "./tokens.ts";

/** Latin words with one space between them, each without the s of a plural. */
const latin = (text: string): readonly string[] =>
  (plain(text).match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word));

const ENGLISH: readonly { readonly words: readonly string[]; readonly term: Term }[] = TERMS.flatMap((term) =>
  term.en.map((one) => ({ words: latin(one), term })),
).sort((a, b) => b.words.length - a.words.length);

/** Chinese names for what was typed, and the Latin words that no term explains. */
export interface Widened {
  /** Of English terms that were typed. */
  readonly meant: readonly string[];
  /** Other names for Chinese words that were typed. */
  readonly alike: readonly string[];
  readonly unknown: readonly string[];
}

/** What a typed text means in the field's words; the longest English term wins over those within it. */
export function widen(typed: string): Widened {
  const words = [...latin(typed)];
  const meant: string[] = [];
  for (const { words: wanted, term } of ENGLISH) {
    const at = words.findIndex((_, from) => wanted.every((word, index) => words[from + index] === word));
    if (at < 0) continue;
    words.splice(at, wanted.length, ...wanted.map(() => ""));
    meant.push(...term.zh);
  }
  const text = plain(typed);
  const alike = TERMS.filter((term) => term.zh.some((name) => text.includes(name))).flatMap((term) => term.zh);
  return { meant, alike, unknown: words.filter((word) => word !== "") };
}
