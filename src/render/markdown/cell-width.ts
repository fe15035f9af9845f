import { width } from "../width.ts";

/**
 * Cells of a text that is mostly letters and Chinese characters, as `width` counts them but without looking at clusters:
 * a table of ten thousand rows has a hundred thousand cells. Anything else is handed to `width`.
 */
export function cellWidth(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code <= 0x7e) cells += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) cells += 2;
    // Ideographic punctuation and full-width forms.
    else if ((code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60)) cells += 2;
    // Dashes, quotes and the ellipsis: ambiguous, counted narrow.
    else if (code >= 0x2010 && code <= 0x2026) cells += 1;
    else return width(text);
  }
  return cells;
}
