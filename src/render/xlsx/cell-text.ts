/** A text as it may stand in a sheet's cell. */
export interface CellText {
  readonly text: string;
  /** Begins like a formula: the cell needs quotePrefix, or the next person who edits it runs it. */
  readonly quoted: boolean;
  /** Something could not be kept as it was; a visible mark stands in its place. */
  readonly marked: boolean;
}

/** Excel refuses or cuts longer cells. Counted in UTF-16 units, like Excel does. */
export const MAX_CELL = 32_767;

// What XML cannot hold (controls but tab and line feed, lone surrogates, U+FFFE and U+FFFF), and what changes a line unseen.
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Makes a stranger's text fit for a cell: characters nobody would see become a visible `‹U+202E›`, a literal `_x000D_` is
 * escaped so that it stays literal, line ends become LF, and what is too long ends in `cutMark(its length)`.
 */
export function cellText(raw: string, cutMark: (length: number) => string): CellText {
  const lines = raw.replace(/\r\n?/g, "\n");
  const shown = lines.replace(UNSEEN, (char) => `‹U+${hex(char)}›`);
  const short = shown.length > MAX_CELL ? cut(shown, cutMark(raw.length)) : shown;
  return {
    text: short.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"),
    quoted: /^[=+\-@\t\r\n]/.test(raw) || /^[=+\-@\t]/.test(short),
    marked: short !== lines,
  };
}

const hex = (char: string) => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** Never between the halves of a surrogate pair. */
function cut(text: string, mark: string): string {
  const end = MAX_CELL - mark.length;
  return text.slice(0, end).replace(/[\ud800-\udbff]$/, "") + mark;
}

/** A text inside a page header or footer, where `&` commands. At most `limit` units, since Excel allows 255 in all. */
export function headerText(raw: string, limit: number): string {
  const shown = raw.replace(/[\r\n\t]+/g, " ").replace(UNSEEN, "·");
  const short = shown.length > limit ? `${shown.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…` : shown;
  return short.replaceAll("&", "&&");
}
