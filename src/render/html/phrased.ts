import { escapeHtml } from "./escape.ts";

/** No line begins with these. */
const CLINGING = /^[\p{P}\p{S}\s]/u;
/** No line ends with these. */
const OPENING = /[（(“‘《〈【〔\s]$/u;
/** The dictionary knows few words of the trade: what it takes for single characters (整, 改) belongs to a word. */
const whole = (word: string) => [...word].length > 1;

let words: Intl.Segmenter | null = null;

/**
 * A title that breaks between words only (GB/T 9704: 词意完整), with a place to break between any two that are surely
 * words. The style sheet keeps all other characters together and balances the lines.
 */
export function phrased(title: string): string {
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  let out = "";
  let before = "";
  for (const { segment } of words.segment(title)) {
    const free = whole(before) && whole(segment) && !CLINGING.test(segment) && !OPENING.test(before);
    out += `${free || (before && segment === "关于") ? "<wbr>" : ""}${escapeHtml(segment)}`;
    before = segment;
  }
  return out;
}
