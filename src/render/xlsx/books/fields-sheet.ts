import type { Field, FilledSheet } from "../../../form/sheet-form.ts";
import type { Worksheet } from "exceljs";
import type { Catalogue } from "../../../text/catalogue.ts";
import { cellText } from "../cell-text.ts";
import { textHeight } from "../text-height.ts";
import { type Styles, titleStyle } from "../workbook-styles.ts";
import { SIZE, writeHeader, writeValue } from "./book-cell.ts";
import { hintOf } from "./choices.ts";
import type { Drawn } from "./rows-sheet.ts";

const WIDTHS = [20, 70, 50] as const;
const FIRST = 3;

/** A sheet of fields: name, content, hint, one a line below the title. */
export function drawFields(
  sheet: Worksheet,
  { form, rows }: FilledSheet,
  fields: readonly Field[],
  styles: Styles,
  words: Catalogue,
  title: string,
): Drawn {
  const { books } = words;
  const cells = rows[0] ?? {};
  sheet.columns = WIDTHS.map((width) => ({ width }));
  sheet.views = [{ state: "frozen", ySplit: 2 }];
  sheet.mergeCells(1, 1, 1, WIDTHS.length);
  sheet.getCell(1, 1).value = cellText(title === "" ? form.name : title, books.cut).text;
  sheet.getCell(1, 1).style = titleStyle;
  sheet.getRow(1).height = 30;
  const { name, value, hint } = books.fieldColumns;
  [name, value, hint].forEach((text, index) => {
    writeHeader(sheet.getCell(2, index + 1), text, false, styles);
  });
  sheet.getRow(2).height = 22;
  fields.forEach((field, index) => {
    const row = sheet.getRow(FIRST + index);
    const said = hintOf(form.key, field, words);
    writeHeader(row.getCell(1), field.header, field.required === true, styles);
    writeValue(row.getCell(2), cells[field.key], styles, words);
    row.getCell(3).value = said;
    row.getCell(3).style = styles({ size: 9, horizontal: "left", wrap: true, ink: "FF595959" });
    const texts = [field.header, String(cells[field.key] ?? ""), said];
    row.height = Math.max(22, ...texts.map((text, at) => textHeight(text, WIDTHS[at] ?? 10, SIZE) + 4));
  });
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter.oddFooter = `&C${books.pages}`;
  return {
    sheet,
    cells: () => fields.map((field, index) => ({ field, range: `B${FIRST + index}`, sheet: form.key })),
  };
}
