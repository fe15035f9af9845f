import type { Worksheet } from "exceljs";
import { RETURN_COLUMNS, RETURN_SHEET } from "../../ledger/return-sheet.ts";
import type { FileResult } from "../../model/validation.ts";
import { visible } from "../plain-text.ts";
import { cellText } from "../xlsx/cell-text.ts";
import { finishWorkbook } from "../xlsx/finish-workbook.ts";
import { MAX_HEIGHT, textHeight } from "../xlsx/text-height.ts";
import {
  type CellKind,
  FAINT_INK,
  HEADER_FILL,
  type Styles,
  titleStyle,
  workbookStyles,
} from "../xlsx/workbook-styles.ts";
import { LIST_HEADER_ROW, LIST_WIDTHS } from "./list-part.ts";
import { type ReturnLine, type ReturnWords, returnList } from "./return-list.ts";

/** What is told of a file. */
export type Explained = Pick<FileResult, "path" | "verdict" | "diagnostics" | "quotes">;

/** Width of the column that quotes a row, in Excel's unit. */
const QUOTE_WIDTH = 40;
/** Places of the explanation and of the code among the texts of a line. */
const [EXPLAINED, CODED] = [6, 7];
const INPUT_FILL = "FFFFF7D6";
const IDLE_FILL = "FFF2F2F2";

/**
 * The return for a file that cannot be marked itself (csv, xls, ods, html, or refused): a workbook with 问题清单 alone, each row
 * quoted, and what to do. `stamp` is the only time in it.
 */
export async function explainingWorkbook(file: Explained, words: ReturnWords, stamp: Date): Promise<Uint8Array> {
  const { default: Excel } = await import("exceljs/dist/exceljs.min.js");
  const workbook = new Excel.Workbook();
  Object.assign(workbook, { creator: "riskpaper", lastModifiedBy: "riskpaper", created: stamp, modified: stamp });
  const sheet = workbook.addWorksheet(RETURN_SHEET, {
    views: [{ state: "frozen", ySplit: LIST_HEADER_ROW, activeCell: `A${LIST_HEADER_ROW + 1}` }],
  });
  const styles = workbookStyles();
  const { lines, counts } = returnList(file.diagnostics, words);
  const quotes = new Map((file.quotes ?? []).map((one) => [`${one.row} ${one.sheet}`, one.text]));
  const quoted = quotes.size > 0;
  drawHead(sheet, file, counts, words, styles, quoted);
  lines.forEach((line, index) => {
    drawLine(sheet, index, line, quoted ? (quotes.get(`${line.row} ${line.sheet}`) ?? "") : null, words, styles);
  });
  const last = LIST_HEADER_ROW + lines.length;
  if (lines.length > 0)
    sheet.autoFilter = { from: { row: LIST_HEADER_ROW, column: 1 }, to: { row: last, column: LIST_WIDTHS.length } };
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${LIST_HEADER_ROW}:${LIST_HEADER_ROW}`,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: `&C${words.returns.pages}` };
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function drawHead(
  sheet: Worksheet,
  file: Explained,
  counts: string,
  words: ReturnWords,
  styles: Styles,
  quoted: boolean,
): void {
  const { returns } = words;
  const widths = quoted ? [...LIST_WIDTHS, QUOTE_WIDTH] : LIST_WIDTHS;
  sheet.columns = widths.map((width) => ({ width }));
  const { howToText, howToRefused } = returns.explain;
  const name = visible(file.path.replace(/^.*\//, ""));
  const heads = [
    returns.title,
    file.verdict === "refused" ? howToRefused : howToText,
    `${returns.explain.file(name)}　${counts}`,
  ];
  heads.forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    sheet.mergeCells(index + 1, 1, index + 1, LIST_WIDTHS.length);
    cell.value = cellText(text, words.returns.cut).text;
    cell.style =
      index === 0
        ? { ...titleStyle, alignment: { horizontal: "left", vertical: "middle" } }
        : styles({ size: 10, horizontal: "left", wrap: true, grid: false });
    const width = LIST_WIDTHS.reduce((sum, one) => sum + one, 0);
    sheet.getRow(index + 1).height = index === 0 ? 27 : textHeight(text, width, 10);
  });
  const columns = [...RETURN_COLUMNS[words.locale], ...(quoted ? [returns.explain.quoted] : [])];
  columns.forEach((header, index) => {
    const cell = sheet.getCell(LIST_HEADER_ROW, index + 1);
    cell.value = header;
    cell.style = styles({ size: 10, horizontal: "center", wrap: true, bold: true, fill: HEADER_FILL });
  });
  sheet.getRow(LIST_HEADER_ROW).height = 22;
}

function drawLine(
  sheet: Worksheet,
  index: number,
  line: ReturnLine,
  quote: string | null,
  words: ReturnWords,
  styles: Styles,
): void {
  const row = LIST_HEADER_ROW + 1 + index;
  const severity = words.diagnostics.severity[line.severity];
  const texts = [severity, line.where, line.column, line.value, line.message, line.remedy, line.explanation, line.code];
  const all = quote === null ? texts : [...texts, visible(quote)];
  sheet.getCell(row, 1).value = index + 1;
  sheet.getCell(row, 1).style = styles({ size: 10, horizontal: "center" });
  let height = 15;
  all.forEach((text, at) => {
    const cell = sheet.getCell(row, at + 2);
    const safe = cellText(text, words.returns.cut);
    if (safe.text !== "") cell.value = safe.text;
    cell.style = styles(kindOf(at, line, safe.quoted));
    height = Math.max(height, textHeight(safe.text, LIST_WIDTHS[at + 1] ?? QUOTE_WIDTH, 10));
  });
  sheet.getRow(row).height = Math.min(MAX_HEIGHT, height);
}

/** `at`: place among the texts of a line. */
function kindOf(at: number, line: ReturnLine, quoted: boolean): CellKind {
  const fill = at !== EXPLAINED ? {} : { fill: line.severity === "warning" ? INPUT_FILL : IDLE_FILL };
  return {
    size: at === CODED ? 8 : 10,
    ...(at === CODED ? { ink: FAINT_INK } : {}),
    horizontal: at === 0 ? "center" : "left",
    wrap: true,
    format: "@",
    ...fill,
    ...(quoted ? { quoted: true } : {}),
  };
}
