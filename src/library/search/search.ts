import MiniSearch from "minisearch";
import type { Sounds, Spoken } from "./sounds.ts";
import { isHan, plain, tokensOf, wantedTokens } from "./tokens.ts";
import { widen } from "./widen.ts";

/** One thing that can be found: a risk point, or an item of a checklist. */
export interface Entry {
  readonly id: string;
  /** Other ids it may be asked for by, with spaces between them. */
  readonly ids: string;
  /** What it is called. */
  readonly name: string;
  /** What it belongs to: category, line, stage, the library's title. */
  readonly place: string;
  /** Who answers for it. */
  readonly posts: string;
  /** Titles, numbers and clauses of its bases. */
  readonly basis: string;
  /** What it is about at length. */
  readonly text: string;
  /** What belongs to it less closely: causes, controls. */
  readonly around: string;
}

/** Something found. `score` only compares hits of one search. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Finds entries by words of either language, by how they sound, by ids, bases and posts; best first. */
export type Finder = (typed: string) => Promise<readonly Hit[]>;

/** How much a hit in each field says. */
const FIELDS = { ids: 12, name: 3, posts: 2, basis: 2, place: 1.5, text: 2, around: 0.7 } as const;
/** Other names of what was typed say less than what was typed; names for a sound are a guess. */
const [ALIKE, SOUND] = [0.45, 0.8];
/** What fits less than this part of the best is noise. */
const TAIL = 0.2;

/**
 * A finder over the entries. How they sound is learned when Latin letters are first asked for, which takes longest; `spoken`
 * are phrases whose sound is known already.
 */
export function finderOf(entries: readonly Entry[], spoken: Spoken = {}): Finder {
  const index = indexOf(entries);
  let learning: Promise<Sounds> | null = null;
  return async (typed) => {
    const { meant, alike, unknown } = widen(typed);
    const letters = unknown.filter((word) => /^[a-z]{2,}$/.test(word));
    learning ??= letters.length > 0 ? import("./sounds.ts").then(({ soundsOf }) => soundsOf(entries, spoken)) : null;
    const sounds = letters.length > 0 ? await learning : null;
    const wanted = weighed([
      [typed, 1],
      ...meant.map((name) => [name, 1] as const),
      ...alike.map((name) => [name, ALIKE] as const),
      ...(sounds?.terms(letters) ?? []).map((name) => [name, SOUND] as const),
    ]);
    const scores = new Map(sounds?.entries(letters) ?? []);
    for (const { id, score } of ask(index, wanted)) scores.set(id, (scores.get(id) ?? 0) + score);
    const hits = [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
    return hits.filter((hit) => hit.score >= (hits[0]?.score ?? 0) * TAIL);
  };
}

function indexOf(entries: readonly Entry[]): MiniSearch<Entry> {
  const keys = new Map<string, string>();
  const index = new MiniSearch<Entry>({
    fields: Object.keys(FIELDS),
    extractField: (entry, field) =>
      field === "ids" ? `${entry.id} ${entry.id.replaceAll("-", "")} ${entry.ids}` : entry[field as keyof Entry],
    tokenize: (text, field) => (field === "ids" ? plain(text).split(" ") : [...tokensOf(text)]),
    processTerm: (token) => {
      const key = keys.get(token) ?? keyOf(token);
      keys.set(token, key);
      return key;
    },
  });
  index.addAll(entries);
  return index;
}

/** The key of every token wanted, with the most that any of the texts gives it. */
function weighed(texts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  const want = (token: string, weight: number) => {
    const key = keyOf(token);
    wanted.set(key, Math.max(wanted.get(key) ?? 0, weight));
  };
  for (const [text, weight] of texts) {
    for (const [token, share] of wantedTokens(text)) want(token, share * weight);
    for (const word of plain(text).split(/\s+/)) if (/^[a-z][\w-]+$/.test(word)) want(word, weight);
  }
  return wanted;
}

function ask(index: MiniSearch<Entry>, wanted: ReadonlyMap<string, number>) {
  const weights = [...wanted.values()];
  return index.search([...wanted.keys()].join(" "), {
    tokenize: (typed) => typed.split(" "),
    processTerm: (token) => token,
    boost: FIELDS,
    boostTerm: (_, at) => weights[at] ?? 1,
    // A lone character stands for every pair that begins with it.
    prefix: (key) => /^\/.{4}$/.test(key),
    weights: { prefix: 0.8, fuzzy: 0 },
  });
}

/**
 * A token as the index keeps it: Chinese by its code points, four letters each, the last digit first. The index looks
 * through all that may follow a letter: thousands of characters after one would make it twice as slow.
 */
function keyOf(token: string): string {
  if (!isHan(token)) return token;
  let key = "/";
  for (const character of token) {
    let code = character.codePointAt(0) ?? 0;
    for (let digit = 0; digit < 4; digit += 1, code >>= 5) key += (code & 31).toString(32);
  }
  return key;
}
