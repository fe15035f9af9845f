import type { Style, Worksheet } from "exceljs";
import { firstPassRate, type Reporting, type UnitReporting } from "../../field/reporting.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { standingSummary, type Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";
import { cellText } from "../xlsx/cell-text.ts";
import { MAX_HEIGHT, textHeight } from "../xlsx/text-height.ts";
import { HEADER_FILL, type Styles, TOTAL_FILL, titleStyle } from "../xlsx/workbook-styles.ts";
import { rulesMet } from "./result-tables.ts";

type Words = Pick<Catalogue, "diagnostics" | "returns">;

/** Columns of the page, all of one width in Excel's unit: a figure has one. */
const COLUMNS = 7;
const WIDTH = 18;
/** So many rules fit on the page below the figures. */
const TOP_RULES = 12;

/** The page a supervisor reads: the figures, who is missing or late, and what goes wrong most. */
export function drawSummary(
  sheet: Worksheet,
  validation: Validation,
  reporting: Reporting | null,
  words: Words,
  styles: Styles,
): void {
  const t = words.returns.results;
  sheet.columns = Array.from({ length: COLUMNS }, () => ({ width: WIDTH }));
  drawTitle(sheet, t.title, COLUMNS, validation.asOf, words, styles);
  let row = 3;
  for (const group of figureGroups(validation, reporting, words)) {
    drawFigures(sheet, row, group, styles);
    row += 2;
  }
  const named: readonly (readonly [string, readonly UnitReporting[]])[] = [
    [t.missingUnits, reporting?.lines.filter((line) => line.missing) ?? []],
    [t.lateUnits, reporting?.lines.filter((line) => line.late === true) ?? []],
  ];
  row += 1;
  for (const [name, lines] of named) {
    if (lines.length === 0) continue;
    drawUnits(sheet, row, name, lines, words, styles);
    row += 1;
  }
  drawRules(sheet, row + 1, validation, words, styles);
}

export function drawTitle(
  sheet: Worksheet,
  title: string,
  columns: number,
  asOf: PlainDate,
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

type Figure = readonly [name: string, figure: number | string, format?: string];

/** Who reported, what became of the files, what was found: at most `COLUMNS` figures each. */
function figureGroups(
  validation: Validation,
  reporting: Reporting | null,
  { returns }: Words,
): readonly (readonly Figure[])[] {
  const { totals: t, rates, unknown } = returns.results;
  const summary = standingSummary(validation);
  const files: readonly (readonly Figure[])[] = [
    [
      [t.files, summary.files],
      [t.accepted, summary.accepted],
      [t.rejected, summary.rejected],
      [t.refused, summary.refused],
      ...(summary.replaced > 0 ? [[t.replaced, summary.replaced] as const] : []),
      [t.rows, summary.rows],
    ],
    [
      [t.errors, summary.errors],
      [t.doubts, summary.warnings],
      [t.explained, summary.explained],
      [t.waived, summary.waived],
      [t.notes, summary.infos],
    ],
  ];
  if (!reporting) return files;
  const { due, reported, missing, late, firstPass } = reporting.totals;
  const first = firstPassRate(reporting);
  // Where no day of receipt is known of anybody, nobody knows who was late.
  const dated = reporting.lines.some((line) => line.late !== null);
  const rate = (part: number, whole: number): number | string => (whole === 0 ? unknown : part / whole);
  // Nobody said who owes: then nobody is missing either.
  const owed = (figure: number): number | string => (due === 0 ? unknown : figure);
  return [
    [
      [t.due, owed(due)],
      [t.reported, reported],
      [t.missing, owed(missing)],
      [t.late, dated ? late : unknown],
      [t.firstPass, firstPass],
      [rates.reporting, rate(reported, due), "0.0%"],
      [rates.firstPass, rate(first.num, first.den), "0.0%"],
    ],
    ...files,
  ];
}

function drawFigures(sheet: Worksheet, row: number, figures: readonly Figure[], styles: Styles): void {
  figures.forEach(([name, figure, format], index) => {
    const head = sheet.getCell(row, index + 1);
    head.value = name;
    head.style = styles({ size: 10, horizontal: "center", wrap: true, bold: true, fill: TOTAL_FILL });
    const cell = sheet.getCell(row + 1, index + 1);
    cell.value = figure;
    cell.style = styles({ size: 14, horizontal: "center", bold: true, ...(format ? { format } : {}) });
  });
  sheet.getRow(row).height = 20;
  sheet.getRow(row + 1).height = 26;
}

function drawUnits(
  sheet: Worksheet,
  row: number,
  name: string,
  lines: readonly UnitReporting[],
  { returns }: Words,
  styles: Styles,
): void {
  const units = [...new Set(lines.map(({ unit }) => (unit ? `${unit.code} ${unit.name}` : returns.results.nobody)))];
  const text = cellText(units.map(visible).join(returns.results.comma), returns.cut).text;
  sheet.getCell(row, 1).value = `${name} ${units.length}`;
  sheet.getCell(row, 1).style = styles({ size: 10, horizontal: "center", bold: true, fill: TOTAL_FILL });
  mergeRow(sheet, row, 2, COLUMNS, styles({ size: 10, horizontal: "left", wrap: true }));
  sheet.getCell(row, 2).value = text;
  sheet.getRow(row).height = Math.min(MAX_HEIGHT, Math.max(20, textHeight(text, WIDTH * (COLUMNS - 1), 10)));
}

function drawRules(sheet: Worksheet, from: number, validation: Validation, words: Words, styles: Styles): void {
  const t = words.returns.results;
  const met = rulesMet(validation).filter(({ severity }) => severity !== "info");
  const top = met.slice(0, TOP_RULES);
  if (top.length === 0) return;
  const head = styles({ size: 10, horizontal: "center", bold: true, fill: HEADER_FILL });
  const lines = [
    [t.topRules({ shown: top.length, of: met.length }), t.columns.severity, t.columns.count, t.columns.inFiles],
    ...top.map(({ code, severity, times, files }) => [
      words.diagnostics.codes[code].title,
      words.diagnostics.severity[severity],
      times,
      files,
    ]),
  ];
  // The sentence takes what the figures beside it leave.
  const places = [1, COLUMNS - 2, COLUMNS - 1, COLUMNS];
  lines.forEach((values, index) => {
    const row = from + index;
    mergeRow(sheet, row, 1, COLUMNS - 3, styles({ size: 10, horizontal: "left" }));
    values.forEach((value, at) => {
      const cell = sheet.getCell(row, places[at] as number);
      cell.value = value;
      const horizontal = at === 0 ? "left" : at === 1 ? "center" : "right";
      cell.style = index === 0 ? head : styles({ size: 10, horizontal, ...(at > 1 ? { indent: 1 } : {}) });
    });
    sheet.getRow(row).height = 18;
  });
}

/** Every cell of a merged range has its own borders: programs draw those of each. */
function mergeRow(sheet: Worksheet, row: number, from: number, to: number, style: Partial<Style>): void {
  sheet.mergeCells(row, from, row, to);
  for (let column = from; column <= to; column += 1) sheet.getCell(row, column).style = style;
}
