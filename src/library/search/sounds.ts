import MiniSearch from "minisearch";
import { pinyin } from "pinyin-pro";
import { TERMS } from "./terms.ts";
import { isHan, plain } from "./tokens.ts";

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

/** Learns how the entries sound, in initials (贷款调查 → dkdc) and in whole syllables (daikuandiaocha). */
export function soundsOf(entries: readonly Sounding[]): Sounds {
  // Categories, posts and titles come again at every point.
  const known = new Map<string, readonly string[]>();
  const tails = (phrase: string): readonly string[] => {
    const sounds = known.get(phrase) ?? tailsOf(phrase);
    known.set(phrase, sounds);
    return sounds;
  };
  const index = new MiniSearch<Sounding>({
    fields: Object.keys(FIELDS),
    tokenize: (text) => (plain(text).match(PHRASE) ?? []).flatMap(tails),
    processTerm: (token) => token,
  });
  index.addAll(entries);
  const names = TERMS.flatMap((term) => term.zh);
  const named = new Map<string, string[]>();
  for (const name of names)
    for (const token of wholes(syllablesOf(name))) named.set(token, [...(named.get(token) ?? []), name]);
  return {
    terms: (letters) => spoken(letters).flatMap((token) => named.get(token) ?? []),
    entries: (letters) =>
      new Map(
        index
          .search(spoken(letters).join(" "), {
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
const spoken = (letters: readonly string[]): string[] =>
  [...new Set([...letters, letters.join("")])]
    .filter((word) => word.length > 1)
    .flatMap((word) => [INITIALS + word.slice(0, FEW), SYLLABLES + word.slice(0, MANY)]);

/** How a phrase sounds from each of its characters on: it is found by any beginning of these. */
function tailsOf(phrase: string): readonly string[] {
  const syllables = syllablesOf(phrase);
  return syllables.slice(0, -1).flatMap((_, from) => wholes(syllables.slice(from)));
}

const wholes = (syllables: readonly string[]): string[] => [
  INITIALS +
    syllables
      .map((one) => one.slice(0, 1))
      .join("")
      .slice(0, FEW),
  SYLLABLES + syllables.join("").slice(0, MANY),
];

const syllablesOf = (phrase: string): readonly string[] =>
  isHan(phrase) ? pinyin(phrase, { toneType: "none", type: "array", v: true }) : [];
