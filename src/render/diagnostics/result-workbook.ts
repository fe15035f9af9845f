import type { Reporting } from "../../field/reporting.ts";
import { RESULT_PROPERTY } from "../../ledger/own-sheets.ts";
import type { Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { finishWorkbook } from "../xlsx/finish-workbook.ts";
import { addTableSheet, drawTable } from "../xlsx/table-sheet.ts";
import { workbookStyles } from "../xlsx/workbook-styles.ts";
import { drawSummary, drawTitle } from "./result-summary.ts";
import {
  asideTable,
  fileTable,
  noteTable,
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
  drawSummary(addTableSheet(workbook, t.sheets.summary, words, "1:2", 2), validation, reporting, words, styles);
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
    const sheet = addTableSheet(workbook, name, words, `1:${HEADER_ROW}`, HEADER_ROW);
    drawTitle(sheet, name, table.columns.length, validation.asOf, words, styles);
    drawTable(sheet, table, HEADER_ROW, words, styles);
  }
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), { [RESULT_PROPERTY]: "1" });
}
