import MiniSearch from "minisearch";
import { TERMS } from "./terms.ts";
import { plain } from "./tokens.ts";

/** Letters of one phrase that are kept, of initials and of syllables: nobody types more. */
const [FEW, MANY] = [10, 18];
const PHRASE = /\p{Script=Han}{2,}/gu;
/** Marks that keep initials and syllables apart in one index. */
const [INITIALS, SYLLABLES] = ["'", '"'];

/** What is found by its sound, and how much a hit in it says. */
const FIELDS = { name: 4, place: 2, posts: 2, basis: 2 } as const;
type Sounding = { readonly [Field in keyof typeof FIELDS]: string } & { readonly id: string };

/** What Latin letters may stand for when they are no English. */
export interface Sounds {
  /** Names of the field's terms that sound so from beginning to end. */
  terms(letters: readonly string[]): readonly string[];
  /** Entries in which a phrase sounds so, with how well it fits. */
  entries(letters: readonly string[]): ReadonlyMap<string, number>;
}

/** Phrases with their syllables, a blank between them: 贷款 → dai kuan. */
export type Spoken = Readonly<Record<string, string>>;

/** How the phrases of the entries, and the field's terms, are spoken; `known` is not asked for again. */
export async function spokenOf(entries: readonly Sounding[], known: Spoken): Promise<Spoken> {
  const texts = entries.flatMap((entry) => Object.keys(FIELDS).map((field) => entry[field as keyof Sounding]));
  const phrases = new Set([...texts.flatMap(phrasesOf), ...TERMS.flatMap((term) => term.zh)]);
  const unknown = [...phrases].filter((phrase) => !Object.hasOwn(known, phrase));
  if (unknown.length === 0) return known;
  const { pinyin } = await import("pinyin-pro");
  const learned = unknown.map((phrase) => [phrase, pinyin(phrase, { toneType: "none", v: true })] as const);
  return { ...known, ...Object.fromEntries(learned) };
}

/** Learns how the entries sound, in initials (贷款调查 → dkdc) and in whole syllables (daikuandiaocha). */
export async function soundsOf(entries: readonly Sounding[], known: Spoken): Promise<Sounds> {
  const spoken = await spokenOf(entries, known);
  // Categories, posts and titles come again at every point.
  const tails = new Map<string, readonly string[]>();
  const tailsOf = (phrase: string): readonly string[] => {
    const syllables = (spoken[phrase] ?? "").split(" ");
    const sounds = tails.get(phrase) ?? syllables.slice(0, -1).flatMap((_, from) => wholes(syllables.slice(from)));
    tails.set(phrase, sounds);
    return sounds;
  };
  const index = new MiniSearch<Sounding>({
    fields: Object.keys(FIELDS),
    tokenize: (text) => phrasesOf(text).flatMap(tailsOf),
    processTerm: (token) => token,
  });
  index.addAll(entries);
  const names = TERMS.flatMap((term) => term.zh);
  const named = new Map<string, string[]>();
  for (const name of names)
    for (const token of wholes((spoken[name] ?? "").split(" "))) named.set(token, [...(named.get(token) ?? []), name]);
  return {
    terms: (letters) => tokensOfLetters(letters).flatMap((token) => named.get(token) ?? []),
    entries: (letters) =>
      new Map(
        index
          .search(tokensOfLetters(letters).join(" "), {
            tokenize: (typed) => typed.split(" "),
            prefix: true,
            weights: { prefix: 0.8, fuzzy: 0 },
            boost: FIELDS,
          })
          .map((hit) => [String(hit.id), hit.score]),
      ),
  };
}

/** The tokens that typed letters stand for: each word, and all of them as one, since syllables are often typed apart. */
const tokensOfLetters = (letters: readonly string[]): string[] =>
  [...new Set([...letters, letters.join("")])]
    .filter((word) => word.length > 1)
    .flatMap((word) => [INITIALS + word.slice(0, FEW), SYLLABLES + word.slice(0, MANY)]);

const phrasesOf = (text: string): readonly string[] => plain(text).match(PHRASE) ?? [];

/** How a phrase sounds, whole; it is found by any beginning of these. */
const wholes = (syllables: readonly string[]): string[] => [
  INITIALS +
    syllables
      .map((one) => one.slice(0, 1))
      .join("")
      .slice(0, FEW),
  SYLLABLES + syllables.join("").slice(0, MANY),
];
