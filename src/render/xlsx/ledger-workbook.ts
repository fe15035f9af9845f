import type { Workbook } from "exceljs";
import type { Catalogue } from "../../text/catalogue.ts";
import type { LedgerView } from "../../view/ledger/ledger-view.ts";
import { finishWorkbook } from "./finish-workbook.ts";
import { ledgerLayout } from "./ledger-layout.ts";
import { addMarks, addValidations, setPrinting } from "./ledger-rules.ts";
import { drawLedger } from "./ledger-sheet.ts";
import { drawLists } from "./lists-sheet.ts";
import { safeSheetName } from "./sheet-address.ts";
import { drawStats } from "./stats-sheet.ts";
import { statsFormulas } from "./stats-formulas.ts";
import { type Styles, workbookStyles } from "./workbook-styles.ts";

/**
 * Draws a ledger as an .xlsx: the ledger, 统计 (where the profile has the columns for it) and a hidden sheet with the lists.
 * `words` are those of the document's language. `stamp` is the only time in the file: equal input gives equal bytes.
 * `beside` adds sheets behind 统计, and says what is to become of their XML in the end.
 */
export async function ledgerWorkbook(
  view: LedgerView,
  stamp: Date,
  words: Catalogue,
  beside: (workbook: Workbook, styles: Styles) => Readonly<Record<string, (xml: string) => string>> = () => ({}),
): Promise<Uint8Array> {
  // The bundled build starts in a fraction of the time of the package's own entry.
  const { default: Excel } = await import("exceljs/dist/exceljs.min.js");
  const workbook = new Excel.Workbook();
  const author = "riskpaper";
  Object.assign(workbook, { creator: author, lastModifiedBy: author, created: stamp, modified: stamp });
  workbook.title = view.profile.title;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: "visible" }];

  const styles = workbookStyles();
  const layout = ledgerLayout(view);
  const names = sheetNames(view, words);
  const ledger = workbook.addWorksheet(names.ledger, {
    views: [{ state: "frozen", ySplit: layout.headerRow, activeCell: `A${layout.firstRow}` }],
  });
  drawLedger(ledger, view, layout, styles, words);
  ledger.autoFilter = {
    from: { row: layout.headerRow, column: 1 },
    to: { row: layout.lastRow, column: layout.columns.length },
  };
  addMarks(ledger, layout);
  setPrinting(
    ledger,
    view.head,
    { orientation: "landscape", titles: `${layout.headerRow}:${layout.headerRow}` },
    words,
  );

  const formulas = view.request ? null : statsFormulas(ledger.name, layout, view.stats.from);
  if (formulas) {
    const stats = workbook.addWorksheet(names.stats);
    drawStats(stats, view, formulas, styles, words);
    setPrinting(stats, view.head, { orientation: "portrait" }, words);
  }
  const changes = beside(workbook, styles);
  const lists = workbook.addWorksheet(names.lists, { state: "veryHidden" });
  addValidations(ledger, view, layout, drawLists(lists, view, styles), words);
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), {}, changes);
}

/** Three names that differ whatever the profile calls its sheet. */
function sheetNames(view: LedgerView, { ledger }: Catalogue): { ledger: string; stats: string; lists: string } {
  const own = safeSheetName(view.profile.sheet);
  const other = (name: string) => (name.toLowerCase() === own.toLowerCase() ? `${name}2` : name);
  return { ledger: own, stats: other(ledger.statsSheet), lists: other(ledger.listsSheet) };
}
