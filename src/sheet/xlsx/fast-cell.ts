/** A cell in the plain spelling nearly all writers use, read without taking its tags apart. One object, used again and again. */
export interface FastCell {
  /** Whether the last `read` found one; where not, the general scanner reads it. */
  found: boolean;
  /** Where it ends in the text. */
  end: number;
  column: number;
  row: number;
  style: number;
  type: "n" | "s" | "str" | "inlineStr" | "blank";
  /** Of a number: digits as they stand. Of texts: not yet resolved. */
  raw: string;
  /** Of a shared text: its number. */
  index: number;
  /** Of a number: nothing but digits and one point after the first. */
  plain: boolean;
}

export const fastCell = (): FastCell => ({
  found: false,
  end: 0,
  column: 0,
  row: 0,
  style: 0,
  type: "n",
  raw: "",
  index: 0,
  plain: true,
});

const PRESERVED = '<is><t xml:space="preserve">';

/**
 * Reads `<c r="B2" s="1" t="s"><v>12</v></c>` and its like at `lt`: attributes r, s, t in any order with one space before each and
 * double quotes, then one value. Anything else (formulas, rich text, what is cut off) is left to the general scanner.
 */
export function readFastCell(s: string, lt: number, cell: FastCell): void {
  cell.found = false;
  let i = lt + 2;
  let code = s.charCodeAt(i);
  let type: FastCell["type"] = "n";
  let column = 0;
  let row = 0;
  let style = 0;
  while (code === 32) {
    const name = s.charCodeAt(i + 1);
    if (s.charCodeAt(i + 2) !== 61 || s.charCodeAt(i + 3) !== 34) return;
    i += 4;
    code = s.charCodeAt(i);
    if (name === 114) {
      if (column !== 0) return;
      for (; code >= 65 && code <= 90; code = s.charCodeAt(++i)) column = column * 26 + code - 64;
      for (; code >= 48 && code <= 57; code = s.charCodeAt(++i)) row = row * 10 + code - 48;
      if (column === 0 || column > 16_384 || row === 0) return;
    } else if (name === 115) {
      for (; code >= 48 && code <= 57; code = s.charCodeAt(++i)) style = style * 10 + code - 48;
    } else if (name === 116) {
      if (code === 115 && s.charCodeAt(i + 1) === 34) {
        type = "s";
        i += 1;
      } else if (code === 110 && s.charCodeAt(i + 1) === 34) {
        type = "n";
        i += 1;
      } else if (s.startsWith("inlineStr", i)) {
        type = "inlineStr";
        i += 9;
      } else if (s.startsWith("str", i)) {
        type = "str";
        i += 3;
      } else return;
      code = s.charCodeAt(i);
    } else return;
    if (code !== 34) return;
    code = s.charCodeAt(++i);
  }
  if (column === 0) return;
  cell.column = column;
  cell.row = row;
  cell.style = style;
  if (code === 47) {
    if (s.charCodeAt(i + 1) !== 62) return;
    cell.type = "blank";
    cell.end = i + 2;
    cell.found = true;
    return;
  }
  if (code !== 62) return;
  cell.type = type;
  if (type === "inlineStr") readInline(s, i + 1, cell);
  else readValue(s, i + 1, cell);
}

function readInline(s: string, at: number, cell: FastCell): void {
  const from = s.startsWith("<is><t>", at) ? at + 7 : s.startsWith(PRESERVED, at) ? at + PRESERVED.length : -1;
  if (from === -1) return;
  const end = s.indexOf("<", from);
  if (end === -1 || !s.startsWith("</t></is></c>", end)) return;
  cell.raw = s.slice(from, end);
  cell.end = end + 13;
  cell.found = true;
}

function readValue(s: string, at: number, cell: FastCell): void {
  // <v>
  if (s.charCodeAt(at) !== 60 || s.charCodeAt(at + 1) !== 118 || s.charCodeAt(at + 2) !== 62) return;
  const from = at + 3;
  let i = from;
  let code = s.charCodeAt(i);
  if (cell.type === "str") {
    i = s.indexOf("<", from);
    if (i <= from) return;
    cell.raw = s.slice(from, i);
  } else {
    let number = 0;
    let points = 0;
    for (; (code >= 48 && code <= 57) || code === 46; code = s.charCodeAt(++i)) {
      if (code === 46) points += i === from ? 2 : 1;
      else if (points === 0) number = number * 10 + code - 48;
    }
    if (cell.type === "s") {
      if (code !== 60 || i === from || points > 0) return;
      cell.index = number;
    } else {
      cell.plain = code === 60 && points <= 1 && i > from;
      if (code !== 60) i = s.indexOf("<", i);
      if (i <= from) return;
      cell.raw = s.slice(from, i);
    }
  }
  // </v></c>
  if (!s.startsWith("</v></c>", i)) return;
  cell.end = i + 8;
  cell.found = true;
}
