import type { Worksheet } from "exceljs";
import type { Field, FilledSheet } from "../../../form/sheet-form.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import { headerText } from "../cell-text.ts";
import { columnLetters } from "../sheet-address.ts";
import { FONT_SIZES, textHeight } from "../text-height.ts";
import type { Styles } from "../workbook-styles.ts";
import { SIZE, writeHeader, writeValue } from "./book-cell.ts";
import type { FieldCells } from "./choices.ts";

/** Rows with a grid below the last one, to write on. */
const SPARE = 10;
const MOST_HEIGHT = 400;
/** Beyond this width A4 would make the type too small to read. */
const A4_WIDTH = 190;

export interface Drawn {
  readonly sheet: Worksheet;
  readonly cells: (lastRow: number) => readonly FieldCells[];
}

/** A sheet of rows below a header that stays in sight, with filters; printed across as many sheets of paper as its width needs. */
export function drawRows(
  sheet: Worksheet,
  { form, rows }: FilledSheet,
  fields: readonly Field[],
  styles: Styles,
  words: Catalogue,
): Drawn {
  sheet.columns = fields.map(({ width }) => ({ width }));
  // The first columns say which thing a row is about.
  sheet.views = [{ state: "frozen", ySplit: 1, xSplit: fields.length > 8 ? frozen(fields) : 0 }];
  const header = sheet.getRow(1);
  fields.forEach((field, index) => {
    writeHeader(header.getCell(index + 1), field.header, field.required === true, styles);
  });
  header.height = Math.max(24, ...fields.map((one) => textHeight(`*${one.header}`, one.width, FONT_SIZES[0]) + 6));
  for (let at = 0; at < rows.length + SPARE; at += 1) {
    const row = sheet.getRow(at + 2);
    const cells = rows[at] ?? {};
    fields.forEach((field, index) => {
      writeValue(row.getCell(index + 1), cells[field.key], styles, words);
    });
    const heights = fields.map(({ key, width }) => textHeight(String(cells[key] ?? ""), width, SIZE) + 4);
    row.height = Math.min(MOST_HEIGHT, Math.max(20, ...heights));
  }
  sheet.autoFilter = `A1:${columnLetters(fields.length)}${Math.max(2, rows.length + 1)}`;
  const width = fields.reduce((sum, field) => sum + field.width, 0);
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: Math.ceil(width / A4_WIDTH),
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: "1:1",
    printTitlesColumn: fields.length > 8 ? `A:${columnLetters(frozen(fields))}` : "A:A",
  };
  sheet.headerFooter.oddHeader = `&C${headerText(form.name, 60)}`;
  sheet.headerFooter.oddFooter = `&C${words.books.pages}`;
  return {
    sheet,
    cells: (last) =>
      fields.map((field, index) => {
        const letters = columnLetters(index + 1);
        return { field, range: `${letters}2:${letters}${last}`, sheet: form.key };
      }),
  };
}

/** Up to the thing's name: its id, or its section and id. */
const frozen = (fields: readonly Field[]): number => fields.findIndex(({ key }) => key === "id") + 1;
