/** Laying text out in columns, for one way of measuring it. */
export interface Columns {
  /** The text with spaces behind it up to `cells`; as it is where it is wider. */
  pad(text: string, cells: number): string;
  /**
   * Folds a text into lines of at most `cells` cells, between words and between Chinese characters; a piece wider than a
   * line is cut. Its own line breaks stay. Colour sequences are dropped: paint afterwards.
   */
  wrap(text: string, cells: number): readonly string[];
  /** The text cut to `cells`, with "…" where something is left out. */
  clip(text: string, cells: number): string;
}

// What may not begin a line, and what may not end one (GB/T 15834).
const NOT_FIRST = /^[，。、；：？！）】》」』〉”’％…—·,.;:?!)\]}%]/u;
const NOT_LAST = /[（【《「『〈“‘([{]$/u;
const ESCAPES = /\x1b\[[0-9;]*m/g;
// One code point each is one character to the eye.
const SIMPLE = /^[\x20-\x7e\u2010-\u2026\u2190-\u2193\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Whether each code point of the text is one character, ASCII or Chinese; a line break is not. */
export const isSimple = (text: string): boolean => SIMPLE.test(text);

let segmenter: Intl.Segmenter | null = null;

/** Characters as the eye sees them. The segmenter takes a while to come up, so that plain text does without. */
function graphemesOf(text: string): readonly string[] {
  if (isSimple(text)) return [...text];
  segmenter ??= new Intl.Segmenter("zh", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map((one) => one.segment);
}

/** @param width cells that a text takes */
export function columns(width: (text: string) => number): Columns {
  /** Pieces that stay on one line: a word of letters and digits, a run of spaces, or one character of Chinese. */
  const piecesOf = (text: string): string[] => {
    const pieces: string[] = [];
    for (const part of graphemesOf(text)) {
      const last = pieces.at(-1);
      const joins =
        last !== undefined &&
        ((/[^\s\u2e80-\uffef]$/u.test(last) && /^[^\s\u2e80-\uffef]$/u.test(part)) ||
          (/^ +$/.test(last) && part === " ") ||
          (NOT_FIRST.test(part) && last.trim() !== "" && width(last) < 40) ||
          (NOT_LAST.test(last) && part !== " "));
      if (joins) pieces[pieces.length - 1] = last + part;
      else pieces.push(part);
    }
    return pieces;
  };

  const wrapLine = (text: string, cells: number): string[] => {
    if (width(text) <= cells) return [text];
    const lines: string[] = [];
    let line = "";
    const flush = () => {
      lines.push(line.trimEnd());
      line = "";
    };
    for (const piece of piecesOf(text)) {
      if (line !== "" && width(line) + width(piece) > cells) flush();
      if (line === "" && lines.length > 0 && piece.trim() === "") continue;
      if (width(piece) <= cells) line += piece;
      else
        for (const part of graphemesOf(piece)) {
          if (line !== "" && width(line) + width(part) > cells) flush();
          line += part;
        }
    }
    if (line !== "") flush();
    return lines;
  };

  return {
    pad: (text, cells) => text + " ".repeat(Math.max(0, cells - width(text))),
    wrap: (text, cells) =>
      text
        .replace(ESCAPES, "")
        .split("\n")
        .flatMap((line) => wrapLine(line, Math.max(2, cells))),
    clip(text, cells) {
      if (width(text) <= cells) return text;
      let out = "";
      for (const part of graphemesOf(text)) {
        if (width(out) + width(part) > cells - 1) break;
        out += part;
      }
      return `${out}…`;
    },
  };
}
