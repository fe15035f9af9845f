import type { Workbook, Worksheet } from "exceljs";
import type { Reporting } from "../../field/reporting.ts";
import { RESULT_PROPERTY } from "../../ledger/own-sheets.ts";
import type { Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { cellText } from "../xlsx/cell-text.ts";
import { finishWorkbook } from "../xlsx/finish-workbook.ts";
import { MAX_HEIGHT, textHeight } from "../xlsx/text-height.ts";
import { type CellKind, FAINT_INK, GRAVE, HEADER_FILL, type Styles, workbookStyles } from "../xlsx/workbook-styles.ts";
import { drawSummary, drawTitle } from "./result-summary.ts";
import {
  asideTable,
  fileTable,
  noteTable,
  problemTable,
  refusedTable,
  type ResultColumn,
  type ResultTable,
  ruleTable,
  unitTable,
} from "./result-tables.ts";

type Words = Pick<Catalogue, "diagnostics" | "returns">;

/** Lines of one sheet: more is for programs, and Excel has an end too. */
const MOST = 50_000;
const HEADER_ROW = 3;

/**
 * The result table for head office: the figures on a page, who reported, every input, the rules met most, every problem, what
 * could not be read and what was not checked. `reporting` null: nobody said who has to report. Equal input gives equal bytes.
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
  drawSummary(addSheet(workbook, t.sheets.summary, words, "1:2", 2), validation, reporting, words, styles);
  const notes = noteTable(validation, words, MOST);
  const tables: readonly (readonly [string, ResultTable])[] = [
    ...(reporting ? [[t.sheets.units, unitTable(reporting, words)] as const] : []),
    [t.sheets.files, fileTable(validation, words)],
    [t.sheets.rules, ruleTable(validation, words)],
    [t.sheets.problems, problemTable(validation, words, MOST)],
    ...(notes.rows.length > 0 ? [[t.sheets.notes, notes] as const] : []),
    [t.sheets.refused, refusedTable(validation, words)],
    [t.sheets.aside, asideTable(validation, words)],
  ];
  for (const [name, table] of tables) {
    const sheet = addSheet(workbook, name, words, `1:${HEADER_ROW}`, HEADER_ROW);
    drawTitle(sheet, name, table.columns.length, validation.asOf, words, styles);
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
      const column = columns[at] as ResultColumn;
      const cell = row.getCell(at + 1);
      const kind = kindOf(column);
      if (typeof value !== "string" || value === "") {
        cell.value = value === "" ? null : value;
        cell.style = styles(kind);
        return;
      }
      if (column.date) {
        cell.value = new Date(`${value}T00:00:00Z`);
        cell.style = styles({ ...kind, format: "yyyy-mm-dd" });
        return;
      }
      const safe = cellText(value, words.returns.cut);
      cell.value = safe.text;
      const grave = column.grave?.includes(value) ? GRAVE : {};
      cell.style = styles({ ...kind, ...grave, wrap: true, ...(safe.quoted ? { quoted: true } : {}) });
      height = Math.max(height, textHeight(safe.text, column.width - (kind.indent ?? 0) * 2, kind.size));
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

/** Numbers keep away from the texts beside them. */
const kindOf = ({ align, small }: ResultColumn): CellKind => ({
  size: small ? 8 : 9,
  horizontal: align,
  ...(align === "right" ? { indent: 1 } : {}),
  ...(small ? { ink: FAINT_INK } : {}),
});
