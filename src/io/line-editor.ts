/** One line being typed: its graphemes and the place of the cursor between them. */
export interface Line {
  readonly parts: readonly string[];
  /** 0 = before the first part. */
  readonly cursor: number;
}

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });
const partsOf = (text: string): string[] => [...graphemes.segment(text)].map((one) => one.segment);

export const lineOf = (text: string): Line => {
  const parts = partsOf(text);
  return { parts, cursor: parts.length };
};

export const textOf = (line: Line): string => line.parts.join("");

/** Puts text in at the cursor; line breaks and tabs become spaces, other control characters go. */
export function insert(line: Line, text: string): Line {
  const clean = text.replace(/[\r\n\t]+/g, " ").replace(/\p{Cc}/gu, "");
  // Cut anew, because a combining mark joins the character before it.
  const before = partsOf(line.parts.slice(0, line.cursor).join("") + clean);
  return { parts: [...before, ...line.parts.slice(line.cursor)], cursor: before.length };
}

const cut = (line: Line, from: number, to: number): Line => ({
  parts: [...line.parts.slice(0, Math.max(0, from)), ...line.parts.slice(to)],
  cursor: Math.max(0, from),
});

const wordStart = (line: Line): number => {
  let at = line.cursor;
  while (at > 0 && line.parts[at - 1] === " ") at -= 1;
  while (at > 0 && line.parts[at - 1] !== " ") at -= 1;
  return at;
};

/** The line after an editing key (`name` as in KeyEvent), or null where the key means nothing to an editor. */
export function edit(line: Line, name: string): Line | null {
  const end = line.parts.length;
  switch (name) {
    case "left":
    case "ctrl+b":
      return { ...line, cursor: Math.max(0, line.cursor - 1) };
    case "right":
    case "ctrl+f":
      return { ...line, cursor: Math.min(end, line.cursor + 1) };
    case "home":
    case "ctrl+a":
      return { ...line, cursor: 0 };
    case "end":
    case "ctrl+e":
      return { ...line, cursor: end };
    case "backspace":
    case "ctrl+h":
      return cut(line, line.cursor - 1, line.cursor);
    case "delete":
    case "ctrl+d":
      return cut(line, line.cursor, line.cursor + 1);
    case "ctrl+u":
      return cut(line, 0, line.cursor);
    case "ctrl+k":
      return cut(line, line.cursor, end);
    case "ctrl+w":
    case "meta+backspace":
      return cut(line, wordStart(line), line.cursor);
    default:
      return null;
  }
}

/** A line folded for the screen. The cursor stands in row `row` (0-based), before the text `rest` of that row. */
export interface Folded {
  readonly rows: readonly string[];
  readonly row: number;
  readonly rest: string;
}

/** Folds label and line into rows of at most `cells` cells, later rows indented by two; no row is empty. */
export function fold(label: string, line: Line, cells: number, width: (text: string) => number): Folded {
  const rows: string[] = [];
  let row = "";
  let used = 0;
  let at: { readonly row: number; readonly length: number } | null = null;
  const put = (part: string) => {
    const wide = width(part);
    if (used + wide > cells && row !== "") {
      rows.push(row);
      row = "  ";
      used = 2;
    }
    row += part;
    used += wide;
  };
  for (const part of partsOf(label)) put(part);
  line.parts.forEach((part, index) => {
    if (index === line.cursor) {
      // Known only once the part has its row.
      const rowsBefore = rows.length;
      const length = row.length;
      put(part);
      at = rows.length === rowsBefore ? { row: rowsBefore, length } : { row: rows.length, length: 2 };
    } else put(part);
  });
  rows.push(row);
  const cursor: { readonly row: number; readonly length: number } = at ?? { row: rows.length - 1, length: row.length };
  return { rows, row: cursor.row, rest: rows[cursor.row]?.slice(cursor.length) ?? "" };
}
