/** No line begins with these. */
const CLINGING = /^[\p{P}\p{S}\s]/u;
/** No line ends with these. */
const OPENING = /[（(“‘《〈【〔\s]$/u;
/** A unit's name ends here, or what describes the words that follow: the dictionary sees 一支|行 in 第一支行. */
const ENDED = /(?:[支分总银商]行|信用社|联社|公司|的|[）)》】〕])$/u;
/** What stands in brackets stays together, unless it is long. */
const BRACKETED = /[（(《〈【〔“‘][^（）()《》〈〉【】〔〕“”‘’]{1,14}[）)》〉】〕”’]/gu;
/** Words of one character that join what stands before and behind them begin a line well. */
const JOINING = /^[及和与暨]$/u;
/** The dictionary knows few words of the trade: what it takes for single characters (整, 改) belongs to a word. */
const whole = (word: string) => [...word].length > 1;

let words: Intl.Segmenter | null = null;

/** The parts of a title between which a line may break (GB/T 9704: 词意完整): between two that are surely words, and before 关于. */
export function titleWords(title: string): readonly string[] {
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  const kept = [...title.matchAll(BRACKETED)].map(({ 0: text, index }) => [index, index + text.length] as const);
  let open = 0;
  const parts: string[] = [];
  let before = "";
  for (const { segment, index } of words.segment(title)) {
    while ((kept[open]?.[1] ?? index + 1) <= index) open += 1;
    const inside = (kept[open]?.[0] ?? index) < index;
    const ended = ENDED.test(parts.at(-1) ?? "");
    const free =
      (whole(before) || ended) &&
      (whole(segment) || (ended && JOINING.test(segment))) &&
      !inside &&
      !CLINGING.test(segment) &&
      !OPENING.test(before);
    if (parts.length === 0 || free || (segment === "关于" && !inside)) parts.push(segment);
    else parts[parts.length - 1] += segment;
    before = segment;
  }
  return parts;
}
