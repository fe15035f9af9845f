import type { Worksheet } from "exceljs";
import type { Catalogue } from "../../text/catalogue.ts";
import type { LedgerView } from "../../view/ledger/ledger-view.ts";
import { cellText } from "./cell-text.ts";
import { firstRowOf, type StatsTable, statsTables } from "./stats-tables.ts";
import type { StatsFormulas } from "./stats-formulas.ts";
import { textHeight } from "./text-height.ts";
import { HEADER_FILL, type Styles, titleStyle, TOTAL_FILL } from "./workbook-styles.ts";

const LABEL_WIDTH = 34;
const FIGURE_WIDTH = 13;
const SIZE = 10;

/** Draws 统计: its figures are formulas over the ledger's rows, so that they follow what the unit fills in. */
export function drawStats(
  sheet: Worksheet,
  view: LedgerView,
  formulas: StatsFormulas,
  styles: Styles,
  words: Catalogue,
): void {
  const tables = statsTables(view.stats, formulas, words);
  const last = Math.max(...tables.map((table) => table.header.length));
  sheet.columns = Array.from({ length: last }, (_, index) => ({ width: index === 0 ? LABEL_WIDTH : FIGURE_WIDTH }));
  sheet.mergeCells(1, 1, 1, last);
  sheet.getCell(1, 1).value = cellText(words.ledger.stats.title(view.profile.title), () => "…").text;
  sheet.getCell(1, 1).style = titleStyle;
  sheet.getRow(1).height = 30;
  sheet.mergeCells(2, 1, 2, last);
  const t = words.ledger.stats;
  const { from } = view.stats;
  const basis = `${from === null ? t.all : t.from(from)}${t.basis}`;
  sheet.getCell(2, 1).value = basis;
  sheet.getCell(2, 1).style = styles({ size: 9, horizontal: "left", wrap: true, grid: false });
  sheet.getRow(2).height = textHeight(basis, LABEL_WIDTH + (last - 1) * FIGURE_WIDTH, 9);
  tables.forEach((table, index) => {
    drawTable(sheet, table, firstRowOf(tables, index), styles);
  });
}

function drawTable(sheet: Worksheet, table: StatsTable, first: number, styles: Styles): void {
  const title = sheet.getCell(first - 2, 1);
  title.value = table.title;
  title.style = styles({ size: 11, horizontal: "left", bold: true, grid: false });
  sheet.getRow(first - 2).height = 24;
  table.header.forEach((header, index) => {
    const cell = sheet.getCell(first - 1, index + 1);
    cell.value = header;
    cell.style = styles({ size: SIZE, horizontal: "center", wrap: true, bold: true, fill: HEADER_FILL });
  });
  sheet.getRow(first - 1).height = Math.max(
    20,
    ...table.header.slice(1).map((header) => textHeight(header, FIGURE_WIDTH, SIZE)),
  );
  table.rows.forEach(([label, ...figures], index) => {
    const total = table.sum && index === table.rows.length - 1 ? { bold: true, fill: TOTAL_FILL } : {};
    const row = sheet.getRow(first + index);
    const safe = cellText(label, () => "…");
    row.getCell(1).value = safe.text;
    row.getCell(1).style = styles({
      size: SIZE,
      horizontal: "left",
      wrap: true,
      ...total,
      ...(safe.quoted ? { quoted: true } : {}),
    });
    row.height = Math.min(409, Math.max(18, textHeight(safe.text, LABEL_WIDTH, SIZE)));
    figures.forEach((figure, place) => {
      const cell = row.getCell(place + 2);
      cell.value = { formula: figure.formula, result: figure.result };
      cell.style = styles({ size: SIZE, horizontal: "right", shrink: true, format: figure.format ?? "0", ...total });
    });
  });
}
