import type { Row, Worksheet } from "exceljs";
import type { LedgerColumn } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { LedgerRow, LedgerView } from "../../view/ledger/ledger-view.ts";
import { cellText } from "./cell-text.ts";
import { cellValue, sheetDate } from "./cell-value.ts";
import { cellKind, headerOf, type LedgerLayout } from "./ledger-layout.ts";
import { FONT_SIZES, fitText, textHeight } from "./text-height.ts";
import { ASKED_FILL, ASKED_HEADER_FILL, HEADER_FILL, type Styles, titleStyle } from "./workbook-styles.ts";

const LEAST_HEIGHT = 22;

/** Draws title, unit line, header, rows and signatures. Lists, marks and print settings come from `ledger-rules.ts`. */
export function drawLedger(
  sheet: Worksheet,
  view: LedgerView,
  layout: LedgerLayout,
  styles: Styles,
  words: Catalogue,
): void {
  const last = layout.columns.length;
  const cut = (length: number) => words.ledger.cut(String(length));
  sheet.columns = layout.columns.map((column) => ({ width: column.width }));
  sheet.mergeCells(layout.titleRow, 1, layout.titleRow, last);
  sheet.getCell(layout.titleRow, 1).value = cellText(view.profile.title, cut).text;
  sheet.getCell(layout.titleRow, 1).style = titleStyle;
  sheet.getRow(layout.titleRow).height = 30;
  drawHeadLine(sheet, view, layout, styles, words);
  drawRequest(sheet, view, layout, styles);
  const asked = new Set(view.request?.columns);
  drawHeader(sheet.getRow(layout.headerRow), layout, asked, styles);
  view.rows.forEach((row, index) => {
    drawRow(sheet.getRow(layout.firstRow + index), row, { columns: layout.columns, asked }, styles, cut);
  });
  drawSignatures(sheet, view, layout, styles, words);
}

/** 单位 · 期间 · 填报人 · 数据截止日. The last is a true date, which the overdue marks and the figures of 统计 refer to. */
function drawHeadLine(
  sheet: Worksheet,
  { head }: LedgerView,
  layout: LedgerLayout,
  styles: Styles,
  { ledger }: Catalogue,
): void {
  const { units, period, fillers, asOf } = head;
  const texts = [
    ledger.unit(units.join("、")),
    period ? ledger.period(period.from, period.to) : ledger.noPeriod,
    ledger.filler(fillers.join("、")),
  ];
  sheet.getRow(layout.headRow).height = 20;
  layout.parts.forEach(([first, last], index) => {
    const raw = texts[index];
    const horizontal = index === layout.parts.length - 1 ? "right" : "left";
    const cell = sheet.getCell(layout.headRow, first);
    cell.value = raw === undefined ? sheetDate(asOf) : cellText(raw, () => "…").text;
    const format = raw === undefined ? { format: ledger.asOfFormat } : {};
    cell.style = styles({ size: 10, horizontal, shrink: true, grid: false, ...format });
    if (last > first) sheet.mergeCells(layout.headRow, first, layout.headRow, last);
  });
}

/** What is asked, over the whole width, folded as far as it needs. */
function drawRequest(sheet: Worksheet, { request }: LedgerView, layout: LedgerLayout, styles: Styles): void {
  const { requestRow, columns } = layout;
  if (!request || requestRow === null) return;
  const wide = columns.reduce((sum, column) => sum + column.width, 0);
  const cell = sheet.getCell(requestRow, 1);
  cell.value = cellText(request.text, () => "…").text;
  cell.style = styles({ size: 10, horizontal: "left", wrap: true, grid: false });
  sheet.mergeCells(requestRow, 1, requestRow, columns.length);
  sheet.getRow(requestRow).height = textHeight(request.text, wide, 10) + 6;
}

function drawHeader(row: Row, layout: LedgerLayout, asked: ReadonlySet<string>, styles: Styles): void {
  const size = FONT_SIZES[0];
  layout.columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    cell.value = headerOf(column);
    cell.style = styles({
      size,
      horizontal: "center",
      wrap: true,
      bold: true,
      fill: asked.has(column.key) ? ASKED_HEADER_FILL : HEADER_FILL,
    });
  });
  row.height = Math.max(30, ...layout.columns.map((column) => textHeight(headerOf(column), column.width, size) + 4));
}

function drawRow(
  row: Row,
  values: LedgerRow,
  { columns, asked }: { readonly columns: readonly LedgerColumn[]; readonly asked: ReadonlySet<string> },
  styles: Styles,
  cut: (length: number) => string,
): void {
  let height = LEAST_HEIGHT;
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    const value = cellValue(values[column.key], column);
    const fill = asked.has(column.key) ? { fill: ASKED_FILL } : {};
    if (typeof value !== "string") {
      cell.value = value;
      cell.style = styles({ ...cellKind(column, FONT_SIZES[0], null), ...fill });
      return;
    }
    const safe = cellText(value, cut);
    const fit = fitText(safe.text, column.width);
    height = Math.max(height, fit.height);
    cell.value = safe.text;
    cell.style = styles({ ...cellKind(column, fit.size, safe), ...fill });
  });
  row.height = height;
}

function drawSignatures(
  sheet: Worksheet,
  view: LedgerView,
  layout: LedgerLayout,
  styles: Styles,
  { ledger }: Catalogue,
): void {
  const { preparer, reviewer, head, date } = ledger.signatures;
  const roles = view.profile.signatures ?? [preparer, reviewer, head, date];
  const row = sheet.getRow(layout.signatureRow);
  row.height = 30;
  const share = Math.min(roles.length, layout.columns.length);
  roles.slice(0, share).forEach((role, index) => {
    const first = Math.floor((index * layout.columns.length) / share) + 1;
    const last = Math.floor(((index + 1) * layout.columns.length) / share);
    row.getCell(first).value = ledger.signature(role);
    row.getCell(first).style = styles({ size: 11, horizontal: "left", grid: false });
    if (last > first) sheet.mergeCells(layout.signatureRow, first, layout.signatureRow, last);
  });
}
