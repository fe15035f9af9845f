/** Letters of a 1-based column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const first = Math.floor((column - 1) / 26);
  return (first > 0 ? columnLetters(first) : "") + String.fromCharCode(65 + rest);
}

/** A sheet's name as a formula writes it. */
export const sheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Cells of one column, absolute: `$L$4:$L$12`. */
export const columnRange = (column: number, first: number, last: number): string =>
  `$${columnLetters(column)}$${first}:$${columnLetters(column)}$${last}`;

/** A name Excel accepts for a sheet: at most 31 characters, none of `[]:*?/\`. */
export const safeSheetName = (name: string): string => name.replace(/[[\]:*?/\\]|^'|'$/g, "_").slice(0, 31) || "_";
