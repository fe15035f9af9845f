/** Stands for a text or a list that is there and empty: a blank cell says that nothing is there. */
export const EMPTY = "（空）";
/** The same inside a list, where "（空）" alone is the empty list. */
const EMPTY_ITEM = "‹›";

// What XML or a spreadsheet program would not keep, or nobody would see; and what stands for it here.
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-f]{4}_)|‹(?=U\+[0-9A-F]{4}›|›)/gi;
const MARK = /‹U\+([0-9A-Fa-f]{4})›/g;
const SEPARATOR = /[、\n]/;

const mark = (character: string): string =>
  `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}›`;

/**
 * A text as a cell shows it, so that `textOf` gives it back exactly: what would be lost on the way (blanks at the ends, control
 * and unseen characters) shows as ‹U+0020›, and an empty text as （空）.
 */
export function shownText(text: string): string {
  if (text === "") return EMPTY;
  const safe = text.replace(UNSAFE, mark);
  const ends = safe.replace(/^\s/, mark).replace(/\s$/, mark);
  return ends === EMPTY ? ends.replace("（", mark) : ends;
}

/** What a person left in a cell, as text: without blanks around it, marks resolved. A cell that is not blank only. */
export function textOf(shown: string): string {
  const text = shown.replace(/\r\n?/g, "\n").trim();
  return text === EMPTY ? "" : unmarked(text);
}

const unmarked = (text: string): string =>
  text.replace(MARK, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** A list as a cell shows it: 甲、乙, or one a line where an item has a 、 in it or `lines` wants it so. */
export function shownList(items: readonly string[], lines = false): string {
  if (items.length === 0) return EMPTY;
  const [only] = items;
  if (items.length === 1 && only !== undefined) return shownItem(only, /[、\n]/g);
  const apart = lines || items.some((item) => item.includes("、"));
  return items.map((item) => shownItem(item, /\n/g)).join(apart ? "\n" : "、");
}

const shownItem = (item: string, separators: RegExp): string =>
  item === "" ? EMPTY_ITEM : item === EMPTY ? item.replace("（", mark) : shownText(item).replace(separators, mark);

/** A list from a cell: one item a line, else parted by 、. */
export function listOf(shown: string): readonly string[] {
  const text = shown.replace(/\r\n?/g, "\n").trim();
  if (text === EMPTY) return [];
  if (!SEPARATOR.test(text)) return [itemOf(text)];
  return text
    .split(text.includes("\n") ? "\n" : "、")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(itemOf);
}

const itemOf = (text: string): string => (text === EMPTY_ITEM ? "" : unmarked(text));
