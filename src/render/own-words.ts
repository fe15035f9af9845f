import { columns } from "./columns.ts";

/**
 * Cells of a text of the tool's own: ASCII, Chinese and Chinese punctuation only. `width` needs a library that takes
 * longer to load than the whole of help to print.
 */
export function ownWidth(text: string): number {
  let cells = 0;
  for (const character of text) cells += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return cells;
}

/** `Columns` for the tool's own words. */
export const { pad: padOwn, wrap: wrapOwn, clip: clipOwn } = columns(ownWidth);
