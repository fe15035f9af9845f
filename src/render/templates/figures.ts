/** What begins a line of Markdown and is no content: the mark of a list, of a heading with its number, of a quote. */
const LINE_START =
  /^[ \t>]*(?:#{1,6}[ \t]+)?(?:[-*+][ \t]+)?(?:\p{Nd}{1,3}(?:[.．]\p{Nd}{1,3})*[.．)）、][ \t]*|\p{Nd}{1,2}(?:[.．]\p{Nd}{1,2})+[ \t]+|[（(]\p{Nd}{1,2}[)）][ \t]*|[①-⑳])?/u;
/** A heading may have its number without a stop behind it: `## 1 概况`. */
const HEADING_NUMBER = /^[ \t]*#{1,6}[ \t]+\p{Nd}{1,3}(?:[.．]\p{Nd}{1,3})*[ \t]+/u;

/** Numbers that name something, and count nothing: dates, numbers of documents, articles, annexes, standards. */
const REFERENCES: readonly RegExp[] = [
  /\p{Nd}{4}\s*[-/.年]\s*\p{Nd}{1,2}\s*[-/.月]\s*\p{Nd}{1,2}\s*日?(?!\p{Nd})/gu,
  /\p{Nd}{4}\s*年(?:\s*\p{Nd}{1,2}\s*月)?(?:\s*\p{Nd}{1,2}\s*日)?(?:度)?/gu,
  /[〔[（(]\p{Nd}{4}[〕\])）]\s*(?:第\s*)?\p{Nd}{1,5}\s*号/gu,
  /[〔[]\p{Nd}{4}[〕\]]/gu,
  /第\s*[\p{Nd}〇零一二三四五六七八九十百千]+\s*[条款项章节号页次批期季部分步]/gu,
  /(?:附件|附表|附录|表|图|注|条款)\s*\p{Nd}{1,3}(?!\p{Nd})/gu,
  /《[^》\n]*》/gu,
  /(?<![\p{L}\p{Nd}])[A-Z]{1,6}(?:\/[A-Z])?[ -]?\p{Nd}{1,6}(?:[-.—]\p{Nd}{1,6})*(?![\p{L}\p{Nd}%％])/gu,
];

/** A number in digits of any script, with its point and its per cent sign; a fraction. */
const NUMBER = /\p{Nd}[\p{Nd},，.．]*(?:[%％‰万亿])?|[¼-¾⅐-⅞]/gu;

const DIGIT = "[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]";
const MEASURE = "(?:万元|亿元|元|个|项|户|笔|条|件|人|家|次|份|起|张|台|处|名|位|类|种|宗|册|幅|本|成|倍|天|日内)";
/** A number in Chinese that counts: behind a word that says so, or a share. */
const COUNTING = new RegExp(
  `(?:共计?|合计|总计|累计|发现|查出|涉及|其中|存在|尚有|仍有|整改|抽查|检查|金额|达到?|为|占|计)[有了:：]?(${DIGIT}+)${MEASURE}|(百分之${DIGIT}+)`,
  "gu",
);

/** A number typed into static text; `at` counts UTF-16 units from the beginning of the line. */
export interface Literal {
  readonly at: number;
  readonly text: string;
}

/** Numbers of a line of a template that count something. What the template computes is U+FFFC in it. */
export function literalsIn(line: string, isLineStart = true): readonly Literal[] {
  let text = line;
  const hide = (pattern: RegExp) => {
    text = text.replace(pattern, (match) => "\u0000".repeat(match.length));
  };
  if (isLineStart) {
    hide(HEADING_NUMBER);
    hide(LINE_START);
  }
  for (const pattern of REFERENCES) hide(pattern);
  const found: Literal[] = [...text.matchAll(NUMBER)].map((match) => ({
    at: match.index,
    text: match[0].replace(/[,，.．]+$/, ""),
  }));
  for (const match of text.matchAll(COUNTING)) {
    const number = match[1] ?? match[2] ?? "";
    found.push({ at: match.index + match[0].indexOf(number), text: match[0] });
  }
  return found.sort((a, b) => a.at - b.at);
}
