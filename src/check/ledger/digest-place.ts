import type { Place } from "../../model/diagnostics.ts";
import { cellAddress } from "../../model/sheet.ts";
import type { TableDigest } from "./ledger-law.ts";

/** Where a value of a digest stands: the cell of a key in a row; without key the row, without both the table. */
export function digestPlace(table: TableDigest, row: number | null, key: string | null): Place {
  const sheet = table.sheet === "" ? {} : { sheet: table.sheet };
  if (row === null) return sheet;
  const column = key === null ? undefined : table.columns[key];
  return column ? { ...sheet, cell: cellAddress(row, column.column), row, column: column.header } : { ...sheet, row };
}
