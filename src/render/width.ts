import stringWidth from "string-width";
import { columns } from "./columns.ts";

// Of these every one takes one cell, or every one two, and none joins its neighbour.
const NARROW = "\\x20-\\x7e\\u00b7\\u2013\\u2014\\u2018-\\u201d\\u2026\\u2190-\\u2193\\u2500-\\u257f\\u2605\\u2713";
const WIDE = "\\u3001-\\u3029\\u4e00-\\u9fff\\uff01-\\uff5e";
const ORDINARY = new RegExp(`^[${NARROW}${WIDE}]*$`);
const EVERY_WIDE = new RegExp(`[${WIDE}]`, "g");

/** Cells a text takes on a terminal: Chinese counts two, escape sequences nothing. */
export function width(text: string): number {
  // Nearly all text is ordinary, and measuring that by grapheme is most of what a screen costs.
  return ORDINARY.test(text) ? text.length + (text.match(EVERY_WIDE)?.length ?? 0) : stringWidth(text);
}

/** `Columns` for any text whatever. */
export const { pad, wrap, clip } = columns(width);
