/** What a spreadsheet file holds, whatever its format: sheets of rows of cells. Numbers of rows and columns are 1-based. */

export type CellKind = "text" | "number" | "boolean" | "error";

/** What a number format makes of a number (`month`, `year`: a date of which no day shows); null where it stays a plain number or the cell holds no number. */
export type NumberFormat = "date" | "month" | "year" | "time" | "percent" | ShownAmount | ShownText;

/** A number format that shows another amount than the bare number: with a unit behind it, or a fraction of it. */
export interface ShownAmount {
  /** 元, 万元, $, 美元 as the format spells it; "" where it names none. */
  readonly unit: string;
  /** The number is shown divided by ten to this power: 3 for `#,##0,`, 4 for `0!.0,`, else 0. */
  readonly power: number;
}

/** A number format that shows a whole number as a text: F2024-012 for 12. */
export interface ShownText {
  /** The text, with `\u0001` where a digit always stands and `\u0002` where one stands if there is one; digits fill it from the right. */
  readonly places: string;
}

/** A cell that is not blank. */
export interface Cell {
  readonly column: number;
  readonly kind: CellKind;
  /** As stored: the text; a number's digits as the file has them (`45292`, `0.95`, `1.1E+17`); TRUE or FALSE; `#REF!`. */
  readonly raw: string;
  readonly format: NumberFormat | null;
  /** A formula with the value it had when the file was saved, or without one; null where there is no formula. */
  readonly formula: "cached" | "uncached" | null;
}

/** A row with at least one cell that is not blank, cells from left to right. `number` is the row as the spreadsheet program shows it. */
export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

/** A merged range, all four inclusive. Only its first cell has a value. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is known of a sheet before its rows are read. */
export interface SheetOutline {
  readonly merges: readonly Merge[];
  /** Numbers of the hidden columns. */
  readonly hiddenColumns: readonly number[];
}

export interface Sheet {
  /** "" for a csv. */
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  outline(): Promise<SheetOutline>;
  /** The rows in order, in batches. May be asked for more than once; each time reads again. Throws `SheetRefusal`. */
  rows(): AsyncIterable<readonly SheetRow[]>;
}

export type BookFormat = "xlsx" | "csv" | "xls" | "xlsb" | "ods" | "html";

export interface Book {
  readonly format: BookFormat;
  /** The day that serial number 0 stands before: 1900 or 1904. */
  readonly epoch: 1900 | 1904;
  /** Of a csv: as read, for example gb18030. */
  readonly encoding?: string;
  /** Custom properties of the file: our own forms carry `riskpaper.profile` and `riskpaper.profileVersion`. */
  readonly properties: Readonly<Record<string, string>>;
  readonly sheets: readonly Sheet[];
}

/** Letters of a column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** K5 for column 11 of row 5. */
export const cellAddress = (row: number, column: number): string => columnLetters(column) + row;
