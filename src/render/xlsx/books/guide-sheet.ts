import type { Worksheet } from "exceljs";
import type { FormBook } from "../../../form/sheet-form.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import { textHeight } from "../text-height.ts";
import { type Styles, titleStyle } from "../workbook-styles.ts";
import { SIZE, writeHeader } from "./book-cell.ts";
import { hintOf } from "./choices.ts";

const WIDTHS = [14, 20, 8, 62] as const;

/** The sheet that says how the book is filled in: rules for all of it, then every column that has something to say. */
export function drawGuide(sheet: Worksheet, book: FormBook, styles: Styles, words: Catalogue): void {
  const { books } = words;
  const whole = WIDTHS.reduce<number>((sum, width) => sum + width, 0);
  sheet.columns = WIDTHS.map((width) => ({ width }));
  sheet.mergeCells(1, 1, 1, WIDTHS.length);
  sheet.getCell(1, 1).value = books.guideTitle(books.kinds[book.kind]);
  sheet.getCell(1, 1).style = titleStyle;
  sheet.getRow(1).height = 30;
  const guide = books.guide[book.kind];
  guide.forEach((text, index) => {
    const row = index + 2;
    sheet.mergeCells(row, 1, row, WIDTHS.length);
    sheet.getCell(row, 1).value = text;
    sheet.getCell(row, 1).style = styles({ size: SIZE, horizontal: "left", wrap: true, grid: false });
    sheet.getRow(row).height = textHeight(text, whole, SIZE) + 6;
  });
  const top = guide.length + 3;
  const heads = books.guideColumns;
  [heads.sheet, heads.header, heads.required, heads.hint].forEach((text, index) => {
    writeHeader(sheet.getCell(top, index + 1), text, false, styles);
  });
  let row = top + 1;
  for (const { form } of book.sheets)
    for (const field of form.fields) {
      const hint = hintOf(form.key, field, words);
      if (hint === "" && !field.required) continue;
      [form.name, field.header, field.required ? books.required : "", hint].forEach((text, index) => {
        const cell = sheet.getCell(row, index + 1);
        cell.value = text;
        cell.style = styles({ size: SIZE, horizontal: index === 2 ? "center" : "left", wrap: true });
      });
      sheet.getRow(row).height = Math.max(18, textHeight(hint, WIDTHS[3], SIZE) + 4);
      row += 1;
    }
  sheet.pageSetup = { paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.headerFooter.oddFooter = `&C${books.pages}`;
}
