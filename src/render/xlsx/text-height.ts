/** Body sizes in points, from the usual one down; a text too tall for one is set in the next. */
export const FONT_SIZES = [9, 8, 7, 6] as const;
/** Excel's tallest row, in points. */
export const MAX_HEIGHT = 409;

// A column of width 1 is 7 px wide (a digit of the default font); half a Chinese character at 1 pt is 2/3 px.
const PIXELS_PER_WIDTH = 7;
const PIXELS_PER_HALF = 2 / 3;
// Latin letters of a substituted font are wider than half a Chinese character; lines of one are higher, too.
const LATIN = 1.2;
const LINE = 1.45;

/** Height in points that a wrapped text needs in a column of `width` (Excel's unit) at `size` points. */
export function textHeight(text: string, width: number, size: number): number {
  const capacity = Math.floor((width * PIXELS_PER_WIDTH) / (size * PIXELS_PER_HALF)) - 1;
  return Math.ceil(lineCount(text, Math.max(2, capacity)) * size * LINE) + 3;
}

/** The largest size at which the text fits into one row, and its height there; at the smallest it may still be too tall. */
export function fitText(text: string, width: number): { readonly size: number; readonly height: number } {
  let best: { readonly size: number; readonly height: number } = { size: FONT_SIZES[0], height: 0 };
  for (const size of FONT_SIZES) {
    best = { size, height: textHeight(text, width, size) };
    if (best.height <= MAX_HEIGHT) break;
  }
  return { size: best.size, height: Math.min(MAX_HEIGHT, best.height) };
}

/**
 * Lines of a text in a column of so many half Chinese characters. Latin words stay whole, everything else may break anywhere;
 * punctuation that may not begin a line takes the character before it along, which the spare half in `textHeight` covers.
 */
export function lineCount(text: string, capacity: number): number {
  if (text.length * 2 <= capacity && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, capacity), 0);
}

function paragraphLines(paragraph: string, capacity: number): number {
  let [lines, used] = [1, 0];
  for (const [part] of paragraph.matchAll(/[!-~]+| +|[^ -~]/gu)) {
    const need = /^[ -~]/.test(part) ? part.length * LATIN : 2;
    if (used + need <= capacity) {
      used += need;
    } else if (need <= capacity) {
      [lines, used] = [lines + 1, need];
    } else {
      // A word longer than the line is broken wherever the line ends.
      const rest = need - (capacity - used);
      lines += Math.ceil(rest / capacity);
      used = rest % capacity;
    }
  }
  return lines;
}
