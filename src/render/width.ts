import stringWidth from "string-width";

/** Cells a text takes on a terminal: Chinese counts two, escape sequences nothing. */
export const width = (text: string): number => stringWidth(text);

/** The text with spaces behind it up to `cells`; as it is where it is wider. */
export const pad = (text: string, cells: number): string => text + " ".repeat(Math.max(0, cells - width(text)));

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });
// What may not begin a line, and what may not end one (GB/T 15834).
const NOT_FIRST = /^[，。、；：？！）】》」』〉”’％…—·,.;:?!)\]}%]/u;
const NOT_LAST = /[（【《「『〈“‘([{]$/u;
const ESCAPES = /\x1b\[[0-9;]*m/g;

/** Pieces that stay on one line: a word of letters and digits, a run of spaces, or one character of Chinese. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      ((/^[^\s\u2e80-\uffef]+$/u.test(last) && /^[^\s\u2e80-\uffef]$/u.test(segment)) ||
        (/^ +$/.test(last) && segment === " ") ||
        (NOT_FIRST.test(segment) && last.trim() !== "" && width(last) < 40) ||
        (NOT_LAST.test(last) && segment !== " "));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/**
 * Folds a text into lines of at most `cells` cells, between words and between Chinese characters; a piece wider than a
 * line is cut. Its own line breaks stay. Colour sequences must be put on afterwards.
 */
export function wrap(text: string, cells: number): readonly string[] {
  const room = Math.max(2, cells);
  return text
    .replace(ESCAPES, "")
    .split("\n")
    .flatMap((line) => wrapLine(line, room));
}

function wrapLine(text: string, cells: number): string[] {
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
      for (const { segment } of graphemes.segment(piece)) {
        if (line !== "" && width(line) + width(segment) > cells) flush();
        line += segment;
      }
  }
  if (line !== "") flush();
  return lines;
}

/** The text cut to `cells`, with "…" where something is left out. */
export function clip(text: string, cells: number): string {
  if (width(text) <= cells) return text;
  let out = "";
  for (const { segment } of graphemes.segment(text)) {
    if (width(out) + width(segment) > cells - 1) break;
    out += segment;
  }
  return `${out}…`;
}
