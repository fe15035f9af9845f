import type { Workbook, Worksheet } from "exceljs";
import type { Reporting } from "../../field/reporting.ts";
import { RESULT_PROPERTY } from "../../ledger/own-sheets.ts";
import { summaryOf, type Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { cellText } from "../xlsx/cell-text.ts";
import { finishWorkbook } from "../xlsx/finish-workbook.ts";
import { MAX_HEIGHT, textHeight } from "../xlsx/text-height.ts";
import { HEADER_FILL, type Styles, TOTAL_FILL, titleStyle, workbookStyles } from "../xlsx/workbook-styles.ts";
import {
  asideTable,
  fileTable,
  problemTable,
  refusedTable,
  type ResultTable,
  ruleTable,
  unitTable,
} from "./result-tables.ts";

type Words = Pick<Catalogue, "diagnostics" | "returns">;

/** Lines of one sheet: more is for programs, and Excel has an end too. */
const MOST = 50_000;
const HEADER_ROW = 3;

/**
 * The result table for head office: who reported, every input, the rules met most, every problem, what could not be read and
 * what was not checked. `reporting` null: nobody said who has to report. Equal input gives equal bytes.
 */
export async function resultWorkbook(
  validation: Validation,
  reporting: Reporting | null,
  words: Words,
): Promise<Uint8Array> {
  const { default: Excel } = await import("exceljs/dist/exceljs.min.js");
  const workbook = new Excel.Workbook();
  const stamp = new Date(`${validation.asOf}T00:00:00Z`);
  Object.assign(workbook, { creator: "riskpaper", lastModifiedBy: "riskpaper", created: stamp, modified: stamp });
  const t = words.returns.results;
  workbook.title = t.title;
  const styles = workbookStyles();
  drawOverview(workbook, validation, reporting, words, styles);
  const tables: readonly (readonly [string, ResultTable])[] = [
    [t.sheets.files, fileTable(validation, words)],
    [t.sheets.rules, ruleTable(validation, words)],
    [t.sheets.problems, problemTable(validation, words, MOST)],
    [t.sheets.refused, refusedTable(validation, words)],
    [t.sheets.aside, asideTable(validation, words)],
  ];
  for (const [name, table] of tables) {
    const sheet = addSheet(workbook, name, words, `1:${HEADER_ROW}`, HEADER_ROW);
    drawTitle(sheet, name, table.columns.length, validation, words, styles);
    drawTable(sheet, table, HEADER_ROW, words, styles);
  }
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), { [RESULT_PROPERTY]: "1" });
}

function addSheet(workbook: Workbook, name: string, words: Words, titles: string, frozen: number): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: frozen, activeCell: `A${frozen + 1}` }],
  });
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: titles,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: `&C${words.returns.pages}` };
  return sheet;
}

function drawTitle(
  sheet: Worksheet,
  title: string,
  columns: number,
  { asOf }: Validation,
  words: Words,
  styles: Styles,
): void {
  sheet.mergeCells(1, 1, 1, columns);
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).style = titleStyle;
  sheet.getRow(1).height = 28;
  sheet.mergeCells(2, 1, 2, columns);
  sheet.getCell(2, 1).value = words.returns.results.asOf(asOf);
  sheet.getCell(2, 1).style = styles({ size: 10, horizontal: "right", grid: false });
}

/** Totals on top, the units below; where no roster is known, the counts of the files alone. */
function drawOverview(
  workbook: Workbook,
  validation: Validation,
  reporting: Reporting | null,
  words: Words,
  styles: Styles,
): void {
  const t = words.returns.results;
  const table = reporting ? unitTable(reporting, words) : fileTable(validation, words);
  const figures = figuresOf(validation, reporting, words);
  // Three rows of figures fit above any table: a figure and its name share one column.
  const across = table.columns.length;
  const lines = Math.ceil(figures.length / (across - 1));
  const header = HEADER_ROW + lines * 2 + 1;
  const sheet = addSheet(workbook, t.sheets.overview, words, `${header}:${header}`, header);
  drawTitle(sheet, t.title, across, validation, words, styles);
  figures.forEach(([name, figure, format], index) => {
    const row = HEADER_ROW + Math.floor(index / (across - 1)) * 2;
    const place = 2 + (index % (across - 1));
    const head = sheet.getCell(row, place);
    head.value = name;
    head.style = styles({ size: 9, horizontal: "center", wrap: true, bold: true, fill: TOTAL_FILL });
    const cell = sheet.getCell(row + 1, place);
    cell.value = figure;
    cell.style = styles({ size: 12, horizontal: "center", bold: true, ...(format ? { format } : {}) });
    sheet.getRow(row).height = 26;
    sheet.getRow(row + 1).height = 22;
  });
  drawTable(sheet, table, header, words, styles);
}

type Figure = readonly [name: string, figure: number | string, format?: string];

function figuresOf(validation: Validation, reporting: Reporting | null, { returns }: Words): readonly Figure[] {
  const { totals: t, rates, unknown } = returns.results;
  const summary = summaryOf(validation);
  const rate = (part: number, whole: number): number | string => (whole === 0 ? unknown : part / whole);
  const files: readonly Figure[] = [
    [t.files, summary.files],
    [t.accepted, summary.accepted],
    [t.rejected, summary.rejected],
    [t.refused, summary.refused],
    [t.rows, summary.rows],
    [t.errors, summary.errors],
    [t.doubts, summary.warnings],
    [t.explained, summary.explained],
    [t.waived, summary.waived],
  ];
  if (!reporting) return files;
  const { due, reported, missing, late, firstPass } = reporting.totals;
  // Nobody said who owes: then nobody is missing either.
  const owed = (figure: number): number | string => (due === 0 ? unknown : figure);
  return [
    [t.due, owed(due)],
    [t.reported, reported],
    [t.missing, owed(missing)],
    [t.late, late],
    [t.firstPass, firstPass],
    [rates.reporting, rate(reported, due), "0.0%"],
    [rates.firstPass, rate(firstPass, reported), "0.0%"],
    ...files,
  ];
}

function drawTable(sheet: Worksheet, table: ResultTable, header: number, words: Words, styles: Styles): void {
  const { columns, rows } = table;
  sheet.columns = columns.map(({ width }) => ({ width }));
  columns.forEach((column, index) => {
    const cell = sheet.getCell(header, index + 1);
    cell.value = column.header;
    cell.style = styles({ size: 10, horizontal: "center", wrap: true, bold: true, fill: HEADER_FILL });
  });
  sheet.getRow(header).height = 24;
  rows.forEach((values, index) => {
    const row = sheet.getRow(header + 1 + index);
    let height = 16;
    values.forEach((value, at) => {
      const { width, align } = columns[at] as ResultTable["columns"][number];
      const cell = row.getCell(at + 1);
      if (typeof value !== "string") {
        cell.value = value;
        cell.style = styles({ size: 9, horizontal: align });
        return;
      }
      const safe = cellText(value, words.returns.cut);
      cell.value = safe.text === "" ? null : safe.text;
      cell.style = styles({ size: 9, horizontal: align, wrap: true, ...(safe.quoted ? { quoted: true } : {}) });
      height = Math.max(height, textHeight(safe.text, width, 9));
    });
    row.height = Math.min(MAX_HEIGHT, height);
  });
  if (rows.length > 0)
    sheet.autoFilter = {
      from: { row: header, column: 1 },
      to: { row: header + rows.length, column: columns.length },
    };
  else {
    sheet.getCell(header + 1, 1).value = words.returns.results.none;
    sheet.getCell(header + 1, 1).style = styles({ size: 9, horizontal: "left", grid: false });
  }
}
