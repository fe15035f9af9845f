import type { Catalogue } from "../../text/catalogue.ts";
import type { Repeats } from "../../view/ledger/repeats.ts";
import { finishWorkbook } from "../xlsx/finish-workbook.ts";
import { addTableSheet, drawTable } from "../xlsx/table-sheet.ts";
import { workbookStyles } from "../xlsx/workbook-styles.ts";
import { repeatTables } from "./tables.ts";

/** What came back as a workbook of two sheets: findings with their priors, and common problems. Equal input gives equal bytes. */
export async function repeatsWorkbook(repeats: Repeats, words: Catalogue): Promise<Uint8Array> {
  const { default: Excel } = await import("exceljs/dist/exceljs.min.js");
  const workbook = new Excel.Workbook();
  const stamp = new Date(`${repeats.as_of}T00:00:00Z`);
  Object.assign(workbook, { creator: "riskpaper", lastModifiedBy: "riskpaper", created: stamp, modified: stamp });
  workbook.title = words.ledgerRepeats.title({ asOf: repeats.as_of });
  const styles = workbookStyles();
  for (const table of repeatTables(repeats, words))
    drawTable(addTableSheet(workbook, table.title, words, "1:1", 1), table, 1, words, styles);
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
