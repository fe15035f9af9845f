import { PAPER_SHEET } from "../../../form/read-book.ts";
import { type FilledSheet, GUIDE_SHEET, MARKS_SHEET } from "../../../form/sheet-form.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import { finishWorkbook } from "../finish-workbook.ts";
import { sheetName } from "../sheet-address.ts";
import { workbookStyles } from "../workbook-styles.ts";
import type { AnswerForm } from "./form-to-fill.ts";
import { drawAnswers } from "./answers-sheet.ts";
import { drawChoices } from "./choices.ts";
import { columnsOf, drawMarks } from "./edit-book.ts";
import { drawFields } from "./fields-sheet.ts";
import { drawGuide } from "./guide-sheet.ts";
import { drawPaper } from "./paper-sheet.ts";
import { drawRows } from "./rows-sheet.ts";

const LAST_ROW = 1000;

/**
 * A form to fill in on screen, with the same form to print and tick; or that alone. `stamp` is the only time in it: equal input
 * gives equal bytes.
 */
export async function answerForm(form: AnswerForm, stamp: Date, words: Catalogue): Promise<Uint8Array> {
  const { default: Excel } = await import("exceljs/dist/exceljs.min.js");
  const workbook = new Excel.Workbook();
  Object.assign(workbook, { creator: "riskpaper", lastModifiedBy: "riskpaper", created: stamp, modified: stamp });
  workbook.title = form.checklist.title;
  const { book } = form;
  const activeTab = book ? 1 : 0;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: "visible" }];
  const styles = workbookStyles();
  if (book) {
    drawGuide(workbook.addWorksheet(GUIDE_SHEET), book, styles, words);
    const [head, answers, findings] = book.sheets as readonly [FilledSheet, FilledSheet, FilledSheet];
    const titled = words.books.form.version(form.checklist.id, form.checklist.version);
    const drawn = drawFields(
      workbook.addWorksheet(head.form.name),
      { ...head, rows: [{ ...head.rows[0], checklist: `${form.checklist.title}  ${titled}` }] },
      columnsOf(head),
      styles,
      words,
      form.checklist.title,
    );
    drawChoices(drawn.sheet, drawn.cells(LAST_ROW), () => null, words);
    drawAnswers(workbook.addWorksheet(answers.form.name), answers, form, findings.form.name, styles, words);
    const found = drawRows(workbook.addWorksheet(findings.form.name), findings, columnsOf(findings), styles, words);
    // Ids stand in the first column of the answers.
    const ids = `${sheetName(answers.form.name)}!$A$4:$A$${LAST_ROW}`;
    drawChoices(found.sheet, found.cells(LAST_ROW), () => ids, words);
  }
  drawPaper(workbook.addWorksheet(PAPER_SHEET), form, styles, words);
  const marks = { form: book ? "Answers" : "Paper", key: form.checklist.id, version: form.checklist.version };
  drawMarks(workbook.addWorksheet(MARKS_SHEET, { state: "veryHidden" }), { marks }, styles);
  const properties = Object.entries(marks).map(([name, value]) => [`riskpaper.${name}`, value]);
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), Object.fromEntries(properties));
}
