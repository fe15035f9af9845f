import type { Catalogue } from "../../text/catalogue.ts";
import type { Merged, MergedTable } from "../../model/merged-ledger.ts";
import type { LedgerView } from "../../view/ledger/ledger-view.ts";
import { ledgerWorkbook } from "../xlsx/ledger-workbook.ts";
import { fillable, fillRows } from "../xlsx/fill-rows.ts";
import { addTableSheet, drawTable } from "../xlsx/table-sheet.ts";
import { checkTable, conflictTable, originTable } from "./merged-tables.ts";

/**
 * A merged table as a workbook: the ledger as a unit would hand it in, and beside it what it was made of: 合并核对 with the
 * balance of every unit and file, 合并来源 with the cell of every value, 合并冲突 with the rows that could not be taken.
 */
export function mergedWorkbook(
  merged: Merged,
  table: MergedTable,
  view: LedgerView,
  headers: (profile: string, key: string) => string,
  stamp: Date,
  words: Catalogue,
): Promise<Uint8Array> {
  const { sheets } = words.ledgerMerge;
  return ledgerWorkbook(view, stamp, words, (workbook, styles) => {
    const tables = [
      [sheets.check, checkTable(merged, table.profile, words)],
      [sheets.origins, originTable(merged, table, view, words)],
      [sheets.conflicts, conflictTable(merged, table.profile, view, headers, words)],
    ] as const;
    return Object.fromEntries(
      tables.flatMap(([name, drawn]) => {
        const sheet = addTableSheet(workbook, name, words, "1:1", 1);
        if (!fillable(drawn)) {
          drawTable(sheet, drawn, 1, words, styles);
          return [];
        }
        drawTable(sheet, { ...drawn, rows: drawn.rows.slice(0, 1) }, 1, words, styles);
        sheet.autoFilter = {
          from: { row: 1, column: 1 },
          to: { row: 1 + drawn.rows.length, column: drawn.columns.length },
        };
        return [[`xl/worksheets/sheet${sheet.id}.xml`, (xml: string) => fillRows(xml, drawn, 2, words)] as const];
      }),
    );
  });
}
