/** Runs of Chinese characters, and of Latin letters and digits, as the index sees a text. */
const RUN = /\p{Script=Han}+|[a-z0-9]+/gu;

/** A text as two writers of it would agree on: full-width and small letters alike. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/**
 * What a text is found by: every two neighbouring Chinese characters, one that stands alone, and Latin words whole.
 */
export function tokensOf(text: string): readonly string[] {
  return (plain(text).match(RUN) ?? []).flatMap((run) => (isHan(run) && run.length > 1 ? pairs(run) : [run]));
}

/** Pairs that are no word of their own, only the seam between two words, say less. */
const SEAM = 0.35;

/**
 * What is looked for, with how much it says (0 to 1): the pairs of a typed text, words before seams. A lone character
 * stands for every pair that begins with it.
 */
export function wantedTokens(typed: string): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  for (const run of plain(typed).match(RUN) ?? []) {
    if (!isHan(run) || run.length === 1) wanted.set(run, 1);
    else {
      const words = wordPairs(run);
      for (const pair of pairs(run)) wanted.set(pair, Math.max(wanted.get(pair) ?? 0, words.has(pair) ? 1 : SEAM));
    }
  }
  return wanted;
}

export const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

const pairs = (run: string): readonly string[] => {
  const characters = [...run];
  return characters.slice(1).map((character, index) => (characters[index] ?? "") + character);
};

let segmenter: Intl.Segmenter | null = null;

/** The pairs of a run that lie within one of its words. */
function wordPairs(run: string): ReadonlySet<string> {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  return new Set([...segmenter.segment(run)].flatMap(({ segment }) => pairs(segment)));
}
