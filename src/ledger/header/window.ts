import type { Merge, SheetRow } from "../../model/sheet.ts";

/** The texts at the top of a sheet, with merges spread. */
export interface HeadWindow {
  readonly rows: readonly SheetRow[];
  /** Whether any merge reaches into it. */
  readonly merged: boolean;
  /** The text of a cell, or of the merge it lies in; "" where there is none. */
  text(row: SheetRow, column: number): string;
  /** Number of the first row of the merge that the cell lies in; null for none. */
  start(row: SheetRow, column: number): number | null;
}

export function headWindow(rows: readonly SheetRow[], merges: readonly Merge[]): HeadWindow {
  const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  const near = merges.filter((merge) => merge.bottom >= first && merge.top <= last);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const own = (row: SheetRow | undefined, column: number): string =>
    row?.cells.find((cell) => cell.column === column)?.raw ?? "";
  const around = (row: SheetRow, column: number): Merge | undefined =>
    near.find(
      ({ top, bottom, left, right }) => top <= row.number && row.number <= bottom && left <= column && column <= right,
    );
  return {
    rows,
    merged: near.length > 0,
    text: (row, column) => {
      const text = own(row, column);
      if (text !== "" || near.length === 0) return text;
      const merge = around(row, column);
      return merge ? own(byNumber.get(merge.top), merge.left) : "";
    },
    start: (row, column) => (near.length > 0 && around(row, column)?.top) || null,
  };
}
