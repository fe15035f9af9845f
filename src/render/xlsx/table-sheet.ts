import type { Workbook, Worksheet } from "exceljs";
import type { Catalogue } from "../../text/catalogue.ts";
import type { ResultColumn, ResultTable } from "../diagnostics/result-tables.ts";
import { cellText } from "./cell-text.ts";
import { MAX_HEIGHT, textHeight } from "./text-height.ts";
import { type CellKind, FAINT_INK, GRAVE, HEADER_FILL, type Styles } from "./workbook-styles.ts";

type Words = Pick<Catalogue, "returns">;

/** A sheet that lies across A4 and repeats its first rows on every page. `titles`: those rows, as 1:3. */
export function addTableSheet(
  workbook: Workbook,
  name: string,
  words: Words,
  titles: string,
  frozen: number,
): Worksheet {
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

/** A table from the row of its header on; texts of strangers made safe, heights as the texts need them. */
export function drawTable(sheet: Worksheet, table: ResultTable, header: number, words: Words, styles: Styles): void {
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
const kindOf = ({ align, small, format }: ResultColumn): CellKind => ({
  size: small ? 8 : 9,
  horizontal: align,
  ...(align === "right" ? { indent: 1 } : {}),
  ...(format ? { format } : {}),
  ...(small ? { ink: FAINT_INK } : {}),
});
