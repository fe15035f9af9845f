import type { Cell } from "exceljs";
import type { Catalogue } from "../../../text/catalogue.ts";
import { cellText } from "../cell-text.ts";
import { FONT_SIZES } from "../text-height.ts";
import { HEADER_FILL, type Styles } from "../workbook-styles.ts";

export const SIZE = 10;

/** Writes what a document holds into a cell: texts stay texts, whatever they look like. */
export function writeValue(cell: Cell, value: string | number | undefined, styles: Styles, { books }: Catalogue): void {
  if (typeof value === "number") {
    cell.value = value;
    cell.style = styles({ size: SIZE, horizontal: "center", wrap: true });
    return;
  }
  const { text, quoted } = cellText(value ?? "", books.cut);
  if (value !== undefined) cell.value = text;
  cell.style = styles({ size: SIZE, horizontal: "left", wrap: true, format: "@", ...(quoted ? { quoted: true } : {}) });
}

/** A header, with a red mark where its column must be filled. */
export function writeHeader(cell: Cell, header: string, required: boolean, styles: Styles): void {
  cell.value = required
    ? { richText: [{ text: "*", font: { color: { argb: "FFC00000" }, bold: true, size: SIZE } }, { text: header }] }
    : header;
  cell.style = styles({ size: FONT_SIZES[0], horizontal: "center", wrap: true, bold: true, fill: HEADER_FILL });
}
