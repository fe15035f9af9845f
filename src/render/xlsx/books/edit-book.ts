import type { Worksheet } from "exceljs";
import {
  EXTRA,
  type Field,
  type FilledSheet,
  type FormBook,
  GUIDE_SHEET,
  MARKS_SHEET,
} from "../../../form/sheet-form.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import { finishWorkbook } from "../finish-workbook.ts";
import { columnLetters, sheetName } from "../sheet-address.ts";
import { type Styles, workbookStyles } from "../workbook-styles.ts";
import { drawChoices, type Places } from "./choices.ts";
import { drawFields } from "./fields-sheet.ts";
import { drawGuide } from "./guide-sheet.ts";
import { drawRows } from "./rows-sheet.ts";

/** Drop-downs reach so far, and lists are taken from so many rows. */
const LAST_ROW = 2000;

/**
 * A workbook to edit a document in: how to fill it in, its sheets with drop-downs and a header that stays, A4 across. `stamp` is
 * the only time in it: equal input gives equal bytes.
 */
export async function editBook(book: FormBook, stamp: Date, words: Catalogue): Promise<Uint8Array> {
  const { default: Excel } = await import("exceljs/dist/exceljs.min.js");
  const workbook = new Excel.Workbook();
  Object.assign(workbook, { creator: "riskpaper", lastModifiedBy: "riskpaper", created: stamp, modified: stamp });
  workbook.title = book.title;
  // The guide comes first, and the first sheet of the document is the one that opens.
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 1, visibility: "visible" }];
  const styles = workbookStyles();
  drawGuide(workbook.addWorksheet(GUIDE_SHEET), book, styles, words);
  const columns = new Map(book.sheets.map((sheet) => [sheet, columnsOf(sheet)]));
  const places: Places = (list) => {
    for (const [{ form }, fields] of columns) {
      const at = fields.findIndex(({ key }) => `${form.key}.${key}` === list);
      if (at >= 0) return `${sheetName(form.name)}!$${columnLetters(at + 1)}$2:$${columnLetters(at + 1)}$${LAST_ROW}`;
    }
    return null;
  };
  for (const [sheet, fields] of columns) {
    const drawn =
      sheet.form.layout === "rows"
        ? drawRows(workbook.addWorksheet(sheet.form.name), sheet, fields, styles, words)
        : drawFields(workbook.addWorksheet(sheet.form.name), sheet, fields, styles, words, book.title);
    drawChoices(drawn.sheet, drawn.cells(LAST_ROW), places, words);
  }
  drawMarks(workbook.addWorksheet(MARKS_SHEET, { state: "veryHidden" }), book, styles);
  const properties = Object.entries(book.marks).map(([name, value]) => [`riskpaper.${name}`, value]);
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), Object.fromEntries(properties));
}

/** The column of the rest is there where it holds something. */
export const columnsOf = ({ form, rows }: FilledSheet): readonly Field[] =>
  rows.some((row) => row[EXTRA.key] !== undefined) ? [...form.fields, EXTRA] : form.fields;

/** What the file says of itself, on a sheet only programs show. */
export function drawMarks(sheet: Worksheet, { marks }: Pick<FormBook, "marks">, styles: Styles): void {
  Object.entries(marks).forEach(([name, value], index) => {
    [name, value].forEach((text, column) => {
      const cell = sheet.getCell(index + 1, column + 1);
      cell.value = text;
      cell.style = styles({ size: 9, horizontal: "left", grid: false, format: "@" });
    });
  });
}
