import type { Catalogue } from "../../text/catalogue.ts";

/** Stands for what a word is given. */
const GIVEN = "\ufffc";
const given: unknown = new Proxy({}, { get: () => GIVEN });
const known = new WeakMap<Catalogue, readonly string[]>();

/** Pieces of the papers' own words that have numbers in them and are the same in every document: “（30个工作日）”. Longest first. */
export function fixedWords(words: Catalogue): readonly string[] {
  const before = known.get(words);
  if (before) return before;
  const pieces = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") {
      for (const piece of value.split(GIVEN)) if (/\p{Nd}/u.test(piece)) pieces.add(piece.trim());
    } else if (typeof value === "function") walk(said(value as (a: unknown) => unknown));
    else if (value !== null && typeof value === "object") for (const one of Object.values(value)) walk(one);
  };
  walk(words.papers);
  walk(words.terms);
  const sorted = [...pieces].sort((a, b) => b.length - a.length);
  known.set(words, sorted);
  return sorted;
}

/** What a word says of nothing; null where it has to look at what it is given. */
function said(word: (...args: readonly unknown[]) => unknown): unknown {
  try {
    return word.length > 1 ? word(...Array<string>(word.length).fill(GIVEN)) : word(given);
  } catch {
    return null;
  }
}
