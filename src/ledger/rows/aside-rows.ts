import type { AsideRow, LedgerValue } from "../../model/ledger.ts";
import type { SheetRow } from "../../model/sheet.ts";
import { isStatement } from "../head/stated.ts";
import { oneLine } from "../header/header-text.ts";
import { readValue } from "../values/read-value.ts";
import type { KeyedColumn } from "./row-values.ts";

/** So much of a row's text is kept: enough to recognise it. */
const MOST = 200;

/** The texts of a row on one line. */
export const rowText = (row: SheetRow): string =>
  oneLine(
    row.cells
      .map((cell) => cell.raw.slice(0, MOST))
      .join(" ")
      .slice(0, MOST),
  );

export const asideRow = (row: SheetRow, role: AsideRow["role"], values: AsideRow["values"] = {}): AsideRow => ({
  row: row.number,
  role,
  values,
  text: rowText(row),
});

/** What a line above a header is. */
export function roleAbove(row: SheetRow): AsideRow["role"] {
  const text = row.cells[0]?.raw.trim() ?? "";
  if (isStatement(text)) return "note";
  return row.cells.length === 1 && text.length <= 60 && !/^(?:注|说明)/u.test(text) ? "title" : "note";
}

const NUMBERS = ["integer", "money", "percent"];

/** The numbers of a total under their keys. What cannot be read there is no problem of its own. */
export function sums(row: SheetRow, columns: readonly KeyedColumn[]): Readonly<Record<string, LedgerValue>> {
  const values: Record<string, LedgerValue> = {};
  for (const { key, column, definition, context } of columns) {
    const cell = row.cells.find((one) => one.column === column);
    if (cell && key !== "seq" && NUMBERS.includes(definition.type))
      values[key] = readValue(cell, definition, context).value;
  }
  return values;
}
