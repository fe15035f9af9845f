import type { Worksheet } from "exceljs";
import type { LedgerView } from "../../view/ledger/ledger-view.ts";
import { cellText } from "./cell-text.ts";
import { columnRange, sheetName } from "./sheet-address.ts";
import type { Styles } from "./workbook-styles.ts";

/** Where the words of each list stand, as a drop-down refers to them. */
export type ListRanges = ReadonlyMap<string, string>;

/** Writes the lists the columns use, one per column with its name on top. The sheet is hidden from everybody but a programmer. */
export function drawLists(sheet: Worksheet, view: Pick<LedgerView, "profile" | "lists">, styles: Styles): ListRanges {
  const ranges = new Map<string, string>();
  const names = new Set(view.profile.columns.map((column) => column.list ?? column.key));
  for (const name of names) {
    const words = view.lists[name];
    if (!words?.length) continue;
    const column = ranges.size + 1;
    sheet.getCell(1, column).value = name;
    words.forEach((word, index) => {
      const safe = cellText(word, () => "…");
      const cell = sheet.getCell(index + 2, column);
      cell.value = safe.text;
      cell.style = styles({ size: 9, horizontal: "left", grid: false, ...(safe.quoted ? { quoted: true } : {}) });
    });
    ranges.set(name, `${sheetName(sheet.name)}!${columnRange(column, 2, words.length + 1)}`);
  }
  return ranges;
}
