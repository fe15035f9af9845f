import type { Cell, Merge, Sheet, SheetRow } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { memorySheet } from "../memory-sheet.ts";
import { refuse } from "../refuse.ts";

const BATCH = 1000;

/** Gathers one sheet cell by cell, under the limits. */
export interface RowCollector {
  /** Begins a row; rows come in order. */
  row(number: number, hidden: boolean): void;
  cell(cell: Cell): void;
  merge(merge: Merge): void;
  hideColumn(column: number): void;
  /** The cells of the row at hand, to repeat it. */
  cells(): readonly Cell[];
  sheet(): Sheet;
}

export function rowCollector(name: string, state: () => Sheet["state"], limits: SheetLimits): RowCollector {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const hiddenColumns: number[] = [];
  let cells: Cell[] = [];
  let number = 0;
  const tooLarge = (what: string, count: number, limit: number): never =>
    refuse("sheet-too-large", { what, count, limit }, { sheet: name, row: number });
  return {
    row(next, hidden) {
      number = next;
      cells = [];
      rows.push({ number, hidden, cells });
      // A row that stayed blank is no row.
      if (rows.length > 1 && rows[rows.length - 2]?.cells.length === 0) rows.splice(rows.length - 2, 1);
      if (rows.length > limits.rows + 1) tooLarge("rows", rows.length - 1, limits.rows);
    },
    cell(cell) {
      if (cell.column > limits.columns) {
        if (cell.raw.trim() === "") return;
        tooLarge("columns", cell.column, limits.columns);
      }
      if (cell.raw.length > limits.cellCharacters) tooLarge("cell", cell.raw.length, limits.cellCharacters);
      if (cells.length === 0 && rows.length > limits.rows) tooLarge("rows", rows.length, limits.rows);
      cells.push(cell);
    },
    merge(merge) {
      if (merges.length >= limits.merges) tooLarge("merges", merges.length + 1, limits.merges);
      merges.push(merge);
    },
    hideColumn(column) {
      if (column <= limits.columns) hiddenColumns.push(column);
    },
    cells: () => cells,
    sheet: () =>
      memorySheet(name, state(), merges, hiddenColumns, function* () {
        const filled = rows.filter((row) => row.cells.length > 0);
        for (let at = 0; at < filled.length; at += BATCH) yield filled.slice(at, at + BATCH);
      }),
  };
}
