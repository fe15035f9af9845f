import type { Book, Cell, Merge, Sheet, SheetOutline, SheetRow } from "../../src/model/sheet.ts";

/** A cell as a test writes it: text, a number as it would be typed into a spreadsheet, a whole cell, or nothing. */
export type CellLike = string | number | null | (Partial<Cell> & Pick<Cell, "raw">);

export interface SheetLike {
  readonly name?: string;
  readonly state?: Sheet["state"];
  readonly merges?: readonly Merge[];
  readonly hiddenColumns?: readonly number[];
  /** Numbers of the hidden rows. */
  readonly hiddenRows?: readonly number[];
  /** Row 1 first; the n-th cell stands in column n. A blank row is []. */
  readonly rows: readonly (readonly CellLike[])[];
}

export interface BookOptions extends Partial<Omit<Book, "sheets">> {
  /** Rows in a batch; 2 unless given, so that nothing may rely on having all of them at once. */
  readonly batch?: number;
}

/** A book made from arrays, as if it had been read from a file. Blank rows and cells are left out, as a reader leaves them out. */
export function bookOf(sheets: readonly SheetLike[], { batch = 2, ...facts }: BookOptions = {}): Book {
  return { format: "xlsx", epoch: 1900, properties: {}, ...facts, sheets: sheets.map((one) => sheetOf(one, batch)) };
}

function sheetOf(like: SheetLike, batch: number): Sheet {
  const outline: SheetOutline = { merges: like.merges ?? [], hiddenColumns: like.hiddenColumns ?? [] };
  const rows = like.rows
    .map(
      (cells, at): SheetRow => ({
        number: at + 1,
        hidden: (like.hiddenRows ?? []).includes(at + 1),
        cells: cells.flatMap((cell, column) => cellOf(cell, column + 1)),
      }),
    )
    .filter((row) => row.cells.length > 0);
  return {
    name: like.name ?? "Sheet1",
    state: like.state ?? "visible",
    outline: () => Promise.resolve(outline),
    async *rows() {
      for (let at = 0; at < rows.length; at += batch) yield await Promise.resolve(rows.slice(at, at + batch));
    },
  };
}

function cellOf(like: CellLike, column: number): readonly Cell[] {
  if (like === null || like === "") return [];
  const plain = { column, format: null, formula: null };
  if (typeof like === "string") return [{ ...plain, kind: "text", raw: like }];
  if (typeof like === "number") return [{ ...plain, kind: "number", raw: String(like) }];
  return [{ ...plain, kind: "text", ...like }];
}
