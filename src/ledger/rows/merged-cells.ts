import type { Cell, Merge, SheetRow } from "../../model/sheet.ts";

/** Follows merges down a sheet as its rows go by; nothing is expanded. */
export interface MergedCells {
  /** Merges that begin in this row. Rows must come in order. */
  beginningAt(row: number): readonly Merge[];
  /** Takes the first cells of merges as those that count in the rows below. */
  spread(merges: readonly Merge[], row: SheetRow): void;
  /** The cell that a merge from above puts into this place; undefined where there is none. */
  at(row: number, column: number): Cell | undefined;
  /** Whether any merge reaches into this row from above. */
  reaches(row: number): boolean;
}

export function mergedCells(merges: readonly Merge[]): MergedCells {
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const active = new Map<number, { readonly cell: Cell; readonly bottom: number }>();
  let next = 0;
  let lowest = 0;
  return {
    beginningAt(row) {
      while ((sorted[next]?.top ?? Number.POSITIVE_INFINITY) < row) next++;
      let end = next;
      while (sorted[end]?.top === row) end++;
      return sorted.slice(next, end);
    },
    spread(begun, row) {
      for (const { left, top, bottom } of begun) {
        const cell = row.cells.find((one) => one.column === left);
        if (!cell || bottom === top) continue;
        active.set(left, { cell, bottom });
        lowest = Math.max(lowest, bottom);
      }
    },
    at(row, column) {
      const found = active.get(column);
      if (!found) return undefined;
      if (found.bottom >= row) return found.cell;
      active.delete(column);
      return undefined;
    },
    reaches: (row) => row <= lowest,
  };
}
