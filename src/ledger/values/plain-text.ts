// What a text would have to contain before anything in it needs to change; most cells contain none of it.
const UNTIDY =
  /^[\s\u3000]|[\s\u3000]$|[\t\n\v\f\r\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u2e80-\u2fdf\u3000\ufeff\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]| {2}/;
const LETTERS = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2e80-\u2fdf\uf900-\ufaff]/g;
// A joiner between pictures makes one picture of them and stays; the other signs of no width only hide.
const NO_WIDTH = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;
const WIDE = "\\u3000-\\u303f\\u3400-\\u9fff\\uff01-\\uff60";
const BETWEEN_WIDE = new RegExp(`(?<=[${WIDE}])\\n(?=[${WIDE}])`, "g");
const KEPT = "\u0000";
// A line that ends a sentence, or the next one that opens an item of a list: the writer meant the break.
const MEANT = /(?<=[。；;：:！!？?])\n|\n(?=\s*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]|[-•·①-⑳]))/g;

/**
 * A text without what nobody meant: full-width letters and digits, odd and doubled spaces, signs without width, breaks that a
 * narrow column made. Punctuation and breaks between sentences or list items stay. Gives the same string where nothing changes.
 */
export function tidyText(raw: string): string {
  if (!UNTIDY.test(raw)) return raw;
  const lines = raw
    .replace(LETTERS, (sign) => sign.normalize("NFKC"))
    .replace(NO_WIDTH, "")
    .replaceAll(KEPT, "")
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/ *\n[ \n]*/g, "\n")
    .trim();
  const meant = lines.includes("\n") ? joined(lines) : lines;
  return meant.replace(/ {2,}/g, " ");
}

const joined = (lines: string): string =>
  lines.replace(MEANT, KEPT).replace(BETWEEN_WIDE, "").replaceAll("\n", " ").replaceAll(KEPT, "\n");

/** A typed value in one width and without any space: １，２３４ 元 → 1,234元. */
export const compact = (raw: string): string =>
  PLAIN.test(raw) ? raw : raw.normalize("NFKC").replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, "");

const PLAIN = /^[!-~]*$/;

// ① to ㊿, ⑴, ⒈, ㈠, ² and their like: a normal form would make digits of them.
const MARKS =
  /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf]/;
const EVERY_MARK = new RegExp(MARKS, "g");

/** A number or a date without the marks of footnotes: 1.5① → 1.5. Gives the same string where there are none. */
export const unmarked = (raw: string): string =>
  PLAIN.test(raw) || !MARKS.test(raw) ? raw : raw.replace(EVERY_MARK, " ").trim();

const ONES = "0-9零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖";
const APART = new RegExp(`\\d\\s+\\.?\\d|[${ONES}.十百千万亿拾佰仟元][^\\S\\r\\n]*[\\r\\n]\\s*[${ONES}]`);
// 1 200 000: blanks between thousands.
const THOUSANDS = /(?<![\d.,]|[\d.,]\s)[1-9]\d{0,2}(?:[^\S\r\n]\d{3})+(?!\d|,|\s+\d)/g;

/** Whether a blank or a break stands between digits, so that without it two numbers would become one: 10⏎20, 3 5; not 1 200. */
export function standApart(raw: string): boolean {
  const text = raw.normalize("NFKC").trim();
  return APART.test(text) && APART.test(text.replace(THOUSANDS, (number) => number.replace(/\s/g, "")));
}
