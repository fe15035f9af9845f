import { cellWidth } from "./cell-width.ts";

/** A column is filled up to so many cells; longer cells run over, so that one long text does not push everything apart. */
const WIDEST = 32;
const DELIMITER = /^:?-+:?$/;

/** The document with the columns of its pipe tables aligned, Chinese at width two. The tables mean what they meant. */
export function alignTables(markdown: string): string {
  const lines = markdown.split("\n");
  const out: string[] = [];
  let at = 0;
  while (at < lines.length) {
    let end = at;
    while (lines[end]?.startsWith("|")) end += 1;
    if (end - at > 1) out.push(...aligned(lines.slice(at, end).map(cellsOf)));
    else out.push(...lines.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return out.join("\n");
}

/** Cells of a row; a pipe behind an odd number of backslashes belongs to the text. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let at = 1; at < line.length; at++) {
    const char = line[at] ?? "";
    if (char === "\\") cell += char + (line[++at] ?? "");
    else if (char === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += char;
  }
  if (cell.trim() !== "") cells.push(cell.trim());
  return cells;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.map((row) => row.map((cell) => (DELIMITER.test(cell) ? 3 : cellWidth(cell))));
  const columns = Math.max(...rows.map((row) => row.length));
  const room = Array.from({ length: columns }, (_, column) => Math.min(WIDEST, Math.max(3, ...topOf(widths, column))));
  return rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const cells = room[column] ?? 3;
      if (index === 1 && DELIMITER.test(cell)) return delimiter(cell, cells);
      return cell + " ".repeat(Math.max(0, cells - (widths[index]?.[column] ?? 0)));
    });
    return `| ${cells.join(" | ")} |`;
  });
}

// Math.max over tens of thousands of arguments overflows the stack.
function topOf(widths: readonly (readonly number[])[], column: number): readonly number[] {
  let top = 0;
  for (const row of widths) top = Math.max(top, row[column] ?? 0);
  return [top];
}

function delimiter(cell: string, cells: number): string {
  const left = cell.startsWith(":") ? ":" : "";
  const right = cell.endsWith(":") ? ":" : "";
  return left + "-".repeat(cells - left.length - right.length) + right;
}
