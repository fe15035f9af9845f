import { isPlain } from "../markdown/escape.ts";
import { visible } from "../plain-text.ts";

const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Data as HTML text, also inside a quoted attribute. Unseen characters are named; line breaks stay. */
export const escapeHtml = (text: string): string => (isPlain(text) ? text : escaped(text));

const escaped = (text: string): string => plainLines(text).replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/** Data as text that a script sets as such: unseen characters are named; line breaks stay. */
export const plainLines = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .split(/\r\n|[\r\n\u2028\u2029\u0085]/)
        .map((line) => visible(line.replace(/[\t\v\f]/g, " ")))
        .join("\n");

/** The same with its line breaks drawn. */
export const escapeHtmlLines = (text: string): string => escapeHtml(text).replace(/\n/g, "<br>");
