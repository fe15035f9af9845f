import { visible } from "../plain-text.ts";

/** A text as one line: line breaks and tabs become spaces, other unseen characters are named. */
export const oneLine = (text: string): string =>
  visible(text.replace(/\s*[\r\n\u2028\u2029\u0085]+\s*/g, " ").replace(/[\t\v\f]/g, " "));

/** A text in which nothing needs a second look, whatever the format: most cells of most tables. */
const PLAIN =
  /^[A-Za-z0-9\u4e00-\u9fff](?:[A-Za-z0-9\u4e00-\u9fff、，。：；（）“”《》〔〕％%/,]|\.(?=\d)|-(?=[A-Za-z0-9])| (?=[A-Za-z0-9\u4e00-\u9fff]))*$/;

export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Marks that mean something anywhere in a line: emphasis, code, links, html and autolinks, table cells, strikethrough. */
const ANYWHERE = /[\\`*_[\]<|~]/g;
/** What viewers of GitHub's kind make a link of although nobody marked it. */
const BARE_LINK = /\b(https?|ftp)(?=:\/\/)|\b(www)(?=\.)/gi;
/** Where an address of electronic mail would become one. */
const ADDRESS = /(?<=[\w.+-])@(?=[A-Za-z\d])/g;
/** What makes the beginning of a line a heading, a list, a quote, a rule or an underline. */
const AT_START = /^[#+\-=>:]/;

/**
 * Data as Markdown that shows exactly this text, on one line, wherever it stands: in a paragraph, a heading, a list or a
 * table cell. Surrounding white space is dropped, as Markdown itself would.
 */
export function escapeMarkdown(text: string): string {
  if (isPlain(text) && !/www\./i.test(text)) return text;
  return oneLine(text)
    .trim()
    .replace(ANYWHERE, "\\$&")
    .replace(BARE_LINK, "$&\\")
    .replace(ADDRESS, "\\@")
    .replace(/&(?=#|\w+;)/g, "\\&")
    .replace(/!$/, "\\!")
    .replace(/(\s)#/g, "$1\\#")
    .replace(AT_START, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^[.)](?=\s|$)/, "\\$&");
}

/** Data of several lines as one paragraph with line breaks; blank lines are dropped. For paragraphs only, never in a table. */
export const escapeLines = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029\u0085]/)
    .map(escapeMarkdown)
    .filter(Boolean)
    .join("\\\n");
