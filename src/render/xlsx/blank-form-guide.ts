import type { Worksheet } from "exceljs";
import type { LedgerColumn, LedgerProfile } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { holdsText, requiredText } from "./blank-form-hints.ts";
import { headerOf } from "./ledger-layout.ts";
import { listsOf } from "./profile-lists.ts";
import { textHeight } from "./text-height.ts";
import { HEADER_FILL, type Styles, titleStyle } from "./workbook-styles.ts";

const WIDTHS = [20, 18, 24, 62];
const SIZE = 10;

/** The sheet that says how the form is filled in: the rules for all of it, column by column, and what has to hold between them. */
export function drawGuide(
  sheet: Worksheet,
  profile: LedgerProfile,
  columns: readonly LedgerColumn[],
  styles: Styles,
  words: Catalogue,
): void {
  const { form } = words.ledger;
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const whole = WIDTHS.reduce((sum, width) => sum + width, 0);
  sheet.mergeCells(1, 1, 1, WIDTHS.length);
  sheet.getCell(1, 1).value = form.guideTitle(profile.title);
  sheet.getCell(1, 1).style = titleStyle;
  sheet.getRow(1).height = 30;
  form.guide.forEach((text, index) => {
    const row = index + 2;
    sheet.mergeCells(row, 1, row, WIDTHS.length);
    sheet.getCell(row, 1).value = text;
    sheet.getCell(row, 1).style = styles({ size: SIZE, horizontal: "left", wrap: true, grid: false });
    sheet.getRow(row).height = textHeight(text, whole, SIZE) + 4;
  });
  const lists = listsOf(profile);
  const top = form.guide.length + 3;
  const { header, required, holds, hint } = form.guideColumns;
  draw(sheet, top, [header, required, holds, hint], styles, true);
  columns.forEach((column, index) => {
    const known = lists[column.list ?? column.key];
    const note = [known ? form.oneOf(known.join("、")) : "", column.hint ?? ""].filter((one) => one !== "").join("；");
    const cells = [headerOf(column), requiredText(column, words), holdsText(column, words), note];
    draw(sheet, top + 1 + index, cells, styles, false);
  });
  const relations = [...new Set((profile.relations ?? []).map(({ text }) => text))];
  const below = top + columns.length + 2;
  const lines = relations.length === 0 ? [] : [form.relations, ...relations.map((text, at) => `${at + 1}. ${text}`)];
  lines.forEach((text, index) => {
    sheet.mergeCells(below + index, 1, below + index, WIDTHS.length);
    sheet.getCell(below + index, 1).value = text;
    sheet.getCell(below + index, 1).style = styles({ size: SIZE, horizontal: "left", wrap: true, grid: false });
    sheet.getRow(below + index).height = textHeight(text, whole, SIZE) + 4;
  });
  const last = sheet.getCell(below + (lines.length === 0 ? 0 : lines.length + 1), 1);
  last.value = form.version(profile.key, profile.version);
  last.style = styles({ size: 9, horizontal: "left", grid: false });
  sheet.pageSetup = { paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  Object.assign(sheet, { sheetProtection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true } });
}

function draw(sheet: Worksheet, row: number, texts: readonly string[], styles: Styles, head: boolean): void {
  texts.forEach((text, index) => {
    const cell = sheet.getCell(row, index + 1);
    if (text !== "") cell.value = text;
    cell.style = styles({
      size: SIZE,
      horizontal: head ? "center" : "left",
      wrap: true,
      ...(head ? { bold: true, fill: HEADER_FILL } : {}),
    });
  });
  sheet.getRow(row).height = Math.max(
    18,
    ...texts.map((text, index) => textHeight(text, WIDTHS[index] ?? 10, SIZE) + 4),
  );
}
