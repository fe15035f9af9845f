/** The pairs of neighbouring characters of a text, without white space and punctuation. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text.replaceAll(/[\s\p{P}]/gu, "")];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((one) => b.has(one)).length;

/** How alike two texts are, 0 to 1: Sørensen–Dice over pairs of characters. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [pairsOf(a), pairsOf(b)];
  return one.size + other.size === 0 ? 0 : (2 * shared(one, other)) / (one.size + other.size);
}

/** How much of `part` is found in `whole`, 0 to 1. */
export function contained(part: string, whole: string): number {
  const pairs = pairsOf(part);
  return pairs.size === 0 ? 0 : shared(pairs, pairsOf(whole)) / pairs.size;
}
