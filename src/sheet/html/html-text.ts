const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  middot: "·",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  times: "×",
  divide: "÷",
  yen: "¥",
  permil: "‰",
  bull: "•",
  ensp: "\u2002",
  emsp: "\u2003",
  le: "≤",
  ge: "≥",
};

/** Character references of a web page resolved; unknown ones stay as they are, as browsers leave them. */
export const htmlText = (raw: string): string =>
  raw.includes("&")
    ? raw.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));?/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
          ? String.fromCodePoint(point)
          : "\ufffd";
      })
    : raw;

const ATTRIBUTE = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i");
const SPANS = { colspan: ATTRIBUTE("colspan"), rowspan: ATTRIBUTE("rowspan") } as const;

/** How many columns or rows a cell covers; 1 where it does not say. `tag` is what stands between `<` and `>`. */
export function htmlSpan(tag: string, name: keyof typeof SPANS, most: number): number {
  if (tag.length < 10) return 1;
  const match = SPANS[name].exec(tag);
  const count = Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? 1);
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1;
}

const EXACT = /\s(?:x:num|sdval)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const AS_TEXT = /mso-number-format\s*:\s*["']?(?:&quot;)?\\*@/i;
const CLASS = ATTRIBUTE("class");

/** The exact number that a program wrote beside the shown text; null where there is none or the format is that of text. */
export function htmlNumber(tag: string, texts: ReadonlySet<string>): string | null {
  const match = tag.length < 10 ? null : EXACT.exec(tag);
  const number = (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
  if (!NUMBER.test(number) || /\sx:str\b/i.test(tag) || AS_TEXT.test(tag)) return null;
  const style = CLASS.exec(tag);
  const classes = (style?.[1] ?? style?.[2] ?? style?.[3] ?? "").split(/\s+/);
  return classes.some((one) => texts.has(one)) ? null : number;
}

/** The classes of a page whose cells are formatted as text. */
export function textClasses(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, name = "", rules = ""] of page.slice(0, 256 * 1024).matchAll(/\.([\w-]{1,60})\s*\{([^{}]{0,2000})\}/g))
    if (AS_TEXT.test(rules)) found.add(name);
  return found;
}
