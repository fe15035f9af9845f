/** No line begins with these. */
const CLINGING = /^[\p{P}\p{S}\s]/u;
/** No line ends with these. */
const OPENING = /[（(“‘《〈【〔\s]$/u;
/** A unit's name ends here, or what describes the words that follow: the dictionary sees 一支|行 in 第一支行. */
const ENDED = /(?:[支分总银商]行|信用社|联社|公司|的)$/u;
/** The dictionary knows few words of the trade: what it takes for single characters (整, 改) belongs to a word. */
const whole = (word: string) => [...word].length > 1;

let words: Intl.Segmenter | null = null;

/** The parts of a title between which a line may break (GB/T 9704: 词意完整): between two that are surely words, and before 关于. */
export function titleWords(title: string): readonly string[] {
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  const parts: string[] = [];
  let before = "";
  for (const { segment } of words.segment(title)) {
    const free =
      (whole(before) || ENDED.test(parts.at(-1) ?? "")) &&
      whole(segment) &&
      !CLINGING.test(segment) &&
      !OPENING.test(before);
    if (parts.length === 0 || free || segment === "关于") parts.push(segment);
    else parts[parts.length - 1] += segment;
    before = segment;
  }
  return parts;
}
