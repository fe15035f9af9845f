import type { FlatRow, FlatTable, FlatValue } from "../../model/flat-table.ts";
import { visible } from "../plain-text.ts";
import { csvLines } from "./csv-cell.ts";

const shown = (value: FlatValue): string => {
  if (value === null) return "";
  if (typeof value !== "object") return typeof value === "string" ? plain(value) : String(value);
  return plain(value.join("、"));
};

/** Line breaks may stand in a cell; what else nobody would see is shown by its number. */
const plain = (text: string): string => text.split("\n").map(visible).join("\n");

/**
 * A table as csv: a line of names, then the rows. Null is an empty cell, lists are joined with 、. `bom`: Excel takes a file
 * without the mark for GBK.
 */
export async function* flatCsv(
  { columns }: FlatTable,
  batches: AsyncIterable<readonly FlatRow[]>,
  bom: boolean,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let head = `${bom ? "\ufeff" : ""}${csvLines([columns.map(({ name }) => name)])}`;
  for await (const rows of batches) {
    yield encoder.encode(head + csvLines(rows.map((row) => row.map(shown))));
    head = "";
  }
}
