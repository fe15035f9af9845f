import type { Style, Worksheet } from "exceljs";
import type { LedgerColumn, LedgerProfile } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { drawGuide } from "./blank-form-guide.ts";
import { addHints } from "./blank-form-hints.ts";
import { headerText } from "./cell-text.ts";
import { finishWorkbook } from "./finish-workbook.ts";
import { cellKind, headerOf, shareColumns } from "./ledger-layout.ts";
import { drawLists } from "./lists-sheet.ts";
import { listsOf } from "./profile-lists.ts";
import { columnLetters, safeSheetName } from "./sheet-address.ts";
import { FONT_SIZES, textHeight } from "./text-height.ts";
import { HEADER_FILL, type Styles, titleStyle, workbookStyles } from "./workbook-styles.ts";

const HEAD_ROW = 2;
const HEADER_ROW = 3;
const FIRST_ROW = 4;
/** Rows with a grid, which is what is printed of an empty form. */
const DRAWN_ROWS = 20;
/** Drop-downs and hints reach so far. */
const LAST_ROW = 3000;
/** What the first label of the line above the header takes. */
const LABEL_WIDTH = 9;
/** Beyond this width A4 would make the type too small to write beside. */
const A4_WIDTH = 175;

/**
 * An empty form of a ledger to hand out: title, unit line, header with marks, drop-downs, hints and formats; everything but
 * the cells to fill in is protected, without a password. The file says of which profile and version it is, in its properties
 * and on a sheet only programs show. `stamp` is the only time in it: equal input gives equal bytes.
 */
export async function blankForm(profile: LedgerProfile, stamp: Date, words: Catalogue): Promise<Uint8Array> {
  const { default: Excel } = await import("exceljs/dist/exceljs.min.js");
  const workbook = new Excel.Workbook();
  Object.assign(workbook, { creator: "riskpaper", lastModifiedBy: "riskpaper", created: stamp, modified: stamp });
  workbook.title = profile.title;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  const styles = workbookStyles();
  const columns = profile.columns.filter((column) => !column.off_form);
  const own = safeSheetName(profile.sheet);
  const other = (name: string) => (name.toLowerCase() === own.toLowerCase() ? `${name}2` : name);
  const form = workbook.addWorksheet(own, {
    views: [{ state: "frozen", ySplit: HEADER_ROW, activeCell: `A${FIRST_ROW}` }],
  });
  drawForm(form, profile, columns, styles, words);
  setPage(form, profile, columns, words);
  drawGuide(workbook.addWorksheet(other(words.ledger.form.guideSheet)), profile, columns, styles, words);
  const lists = workbook.addWorksheet(other(words.ledger.listsSheet), { state: "veryHidden" });
  const ranges = drawLists(lists, { profile, lists: listsOf(profile) }, styles);
  lists.getCell(1, ranges.size + 2).value = words.ledger.form.version(profile.key, profile.version);
  addHints(form, columns, ranges, { first: FIRST_ROW, last: LAST_ROW }, words);
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), {
    "riskpaper.profile": profile.key,
    "riskpaper.profileVersion": profile.version,
  });
}

function drawForm(
  sheet: Worksheet,
  profile: LedgerProfile,
  columns: readonly LedgerColumn[],
  styles: Styles,
  words: Catalogue,
): void {
  sheet.columns = columns.map((column) => ({ width: column.width, style: input(column, styles, false) }));
  const last = columns.length;
  sheet.mergeCells(1, 1, 1, last);
  sheet.getCell(1, 1).value = profile.title;
  sheet.getCell(1, 1).style = titleStyle;
  sheet.getRow(1).height = 30;
  drawHeadLine(sheet, columns, styles, words);
  const header = sheet.getRow(HEADER_ROW);
  columns.forEach((column, index) => {
    const cell = header.getCell(index + 1);
    const text = headerOf(column);
    cell.value = column.required
      ? { richText: [{ text: "*", font: { color: { argb: "FFC00000" }, bold: true, size: 9 } }, { text }] }
      : text;
    cell.style = styles({ size: FONT_SIZES[0], horizontal: "center", wrap: true, bold: true, fill: HEADER_FILL });
  });
  header.height = Math.max(30, ...columns.map((one) => textHeight(`*${headerOf(one)}`, one.width, FONT_SIZES[0]) + 4));
  for (let row = FIRST_ROW; row < FIRST_ROW + DRAWN_ROWS; row += 1) {
    sheet.getRow(row).height = 24;
    columns.forEach((column, index) => {
      sheet.getCell(row, index + 1).style = input(column, styles, true);
    });
  }
}

const unlocked = new WeakMap<Partial<Style>, Partial<Style>>();

/** A cell to fill in. Long numbers stay text: a spreadsheet program would take their last digits away. */
function input(column: LedgerColumn, styles: Styles, grid: boolean): Partial<Style> {
  const kind = cellKind(column, FONT_SIZES[0], null);
  const asText = column.type === "id" || column.type === "people" || column.type === "text";
  const locked = styles({ ...kind, ...(asText ? { format: "@" } : {}), grid });
  const open = unlocked.get(locked) ?? { ...locked, protection: { locked: false } };
  unlocked.set(locked, open);
  return open;
}

/** Unit, period, filler and person in charge: each a label and, beside it, a cell to fill in. */
function drawHeadLine(sheet: Worksheet, columns: readonly LedgerColumn[], styles: Styles, { ledger }: Catalogue): void {
  const { unit, period, filler, personInCharge } = ledger.form;
  const labels = [unit, period, filler, personInCharge];
  sheet.getRow(HEAD_ROW).height = 22;
  const plain = (horizontal: "left" | "right") => styles({ size: 10, horizontal, shrink: true, grid: false });
  const line = { bottom: { style: "thin", color: { argb: "FF7F7F7F" } } } as const;
  const open = { ...plain("left"), numFmt: "@", border: line, protection: { locked: false } };
  columns.forEach((_, index) => {
    sheet.getCell(HEAD_ROW, index + 1).style = plain("left");
  });
  if (columns.length < 2 * labels.length) {
    // Too few columns for cells of their own: one cell for all of it.
    if (columns.length > 1) sheet.mergeCells(HEAD_ROW, 1, HEAD_ROW, columns.length);
    sheet.getCell(HEAD_ROW, 1).value = labels.join("　　　　");
    sheet.getCell(HEAD_ROW, 1).style = open;
    return;
  }
  const widths = columns.map((column) => column.width);
  const [narrow = 0, next = 0] = widths;
  // Running numbers alone are too narrow for the label above them: the next column joins.
  const joined = narrow < LABEL_WIDTH ? (narrow + next / 2) / widths.reduce((sum, width) => sum + width, 0) : 0;
  const first = Math.max(0.09, joined);
  const shares = [first, Math.max(0.1, 0.36 - first), 0.07, 0.21, 0.08, 0.1, 0.08, 0.1];
  shareColumns(widths, shares).forEach(([left, right], index) => {
    const cell = sheet.getCell(HEAD_ROW, left);
    const label = labels[index / 2];
    if (label !== undefined) cell.value = label;
    cell.style = label === undefined ? open : plain("right");
    if (right > left) sheet.mergeCells(HEAD_ROW, left, HEAD_ROW, right);
  });
}

function setPage(
  sheet: Worksheet,
  profile: LedgerProfile,
  columns: readonly LedgerColumn[],
  { ledger }: Catalogue,
): void {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  sheet.pageSetup = {
    // 8 is A3, 9 is A4.
    paperSize: (width > A4_WIDTH ? 8 : 9) as 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
  };
  const { preparer, reviewer, head, date } = ledger.signatures;
  const roles = (profile.signatures ?? [preparer, reviewer, head, date]).map((role) => ledger.signature(role));
  sheet.headerFooter.oddFooter = `&L${headerText(roles.join("　　　　　　"), 200)}&R${ledger.pages}`;
  // No password: whoever must may lift it. Adding rows and widening columns never needs that.
  Object.assign(sheet, {
    sheetProtection: {
      sheet: true,
      objects: true,
      scenarios: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      deleteRows: true,
      sort: true,
      autoFilter: true,
    },
  });
  sheet.autoFilter = `A${HEADER_ROW}:${columnLetters(columns.length)}${HEADER_ROW}`;
}
