import {
  AlignmentType,
  VerticalAlignTable as AT,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  type IRunOptions,
  type ITableCellOptions,
  type ITableFloatOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  WidthType,
} from "docx";
import { cellWidth } from "../markdown/cell-width.ts";
import { columnWidths, statedWidths } from "./column-widths.ts";
import { runs } from "./word-text.ts";

/** What a cell shows: data, or paragraphs' worth of runs. */
export interface Cell {
  readonly text: string;
  /** Instead of `text`, where something in it is set apart; `text` then only measures. */
  readonly children?: IParagraphOptions["children"];
  /** The whole paragraph, where it has indents or tabs of its own. */
  readonly paragraph?: IParagraphOptions;
  readonly align?: "left" | "center" | "right";
  readonly bold?: boolean;
  /** RRGGBB. */
  readonly fill?: string;
  readonly ink?: string;
  readonly head?: boolean;
  readonly span?: number;
  readonly borders?: ITableCellOptions["borders"];
  readonly style?: string;
  readonly middle?: boolean;
  readonly bottom?: boolean;
  /** Set as Chinese was: from top to bottom. */
  readonly upright?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** At least so high, twips. */
  readonly height?: number;
  /** Repeated on every page. */
  readonly head?: boolean;
  /** Stays on the page of the next row. */
  readonly held?: boolean;
}

export interface TableLook {
  /** Twips. */
  readonly widths: readonly number[];
  readonly borders?: "all" | "none";
  /** More columns than a sheet bears at the usual size. */
  readonly small?: boolean;
  readonly headFill?: string | null;
  readonly float?: ITableFloatOptions;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const UNDERLINE = { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: LINE } as const;

/** Left and right of what stands in a cell. */
export const CELL_MARGIN = 90;
/** A row that would not fit half a page may be split: better than a page left empty. */
const TALLEST = 6000;
/** A table no higher than this stands on one page. */
const SHORT = 3600;

/** A table with fixed columns. Rows are not split, head rows stand on every page. */
export function gridTable(
  rows: readonly Row[],
  { widths, borders = "all", small = false, headFill = null, float }: TableLook,
): Table {
  const line = borders === "all" ? LINE : NO_LINE;
  return new Table({
    width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(float ? { float } : {}),
    margins: { top: 30, bottom: 30, left: CELL_MARGIN, right: CELL_MARGIN, marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map((row) => tableRow(row, widths, small, headFill)),
  });
}

function tableRow(row: Row, widths: readonly number[], small: boolean, headFill: string | null): TableRow {
  let column = 0;
  let tallest = 0;
  const children = row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((all, one) => all + one, 0);
    column += span;
    tallest = Math.max(tallest, heightOf(cell.text, width, small));
    return tableCell(cell, row, { width, span, small, headFill });
  });
  return new TableRow({
    children,
    cantSplit: tallest <= TALLEST,
    ...(row.head ? { tableHeader: true } : {}),
    ...(row.height ? { height: { value: row.height, rule: HeightRule.ATLEAST } } : {}),
  });
}

const heightOfRow = (row: readonly string[], widths: readonly number[], small: boolean): number =>
  row.reduce((most, text, at) => Math.max(most, heightOf(text, widths[at] ?? 1, small)), 0) + 60;

/** About how high a cell will be, twips. */
function heightOf(text: string, width: number, small: boolean): number {
  const [cell, line] = small ? [90, 260] : [105, 300];
  const room = Math.max(1, Math.floor((width - 2 * CELL_MARGIN) / cell));
  return text.split("\n").reduce((all, one) => all + Math.max(1, Math.ceil(cellWidth(one) / room)) * line, 0);
}

function tableCell(
  cell: Cell,
  row: Row,
  {
    width,
    span,
    small,
    headFill,
  }: { readonly width: number; readonly span: number; readonly small: boolean; readonly headFill: string | null },
): TableCell {
  const head = cell.head ?? row.head ?? false;
  const style = cell.style ?? `${head ? "TableHead" : "Table"}${small ? "Small" : head ? "" : "Text"}`;
  const look: IRunOptions = { ...(cell.bold ? { bold: true } : {}), ...(cell.ink ? { color: cell.ink } : {}) };
  const fill = cell.fill ?? (head ? headFill : null);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(fill ? { shading: { fill, color: "auto", type: "clear" } } : {}),
    ...(cell.borders ? { borders: cell.borders } : {}),
    ...(cell.upright ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
    verticalAlign: cell.bottom ? AT.BOTTOM : row.head || cell.middle ? AT.CENTER : AT.TOP,
    children: [
      new Paragraph(
        cell.paragraph ?? {
          style,
          ...(cell.align ? { alignment: ALIGN[cell.align] } : {}),
          ...(row.held ? { keepNext: true } : head && !row.head ? { keepNext: false } : {}),
          children: cell.children ?? runs(cell.text, look),
        },
      ),
    ],
  });
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** More columns than this are set smaller. */
const MANY = 6;

/**
 * A table with one head row whose columns are as wide as what is in them needs. `numbers`: 0-based columns set to the
 * right; `shares`: how the width is shared out where that was said; `total`: the last row adds up the others.
 */
export function dataTable(
  head: readonly string[],
  rows: readonly (readonly (string | Cell)[])[],
  room: number,
  more: {
    readonly headFill: string | null;
    readonly numbers?: readonly number[];
    readonly shares?: readonly number[];
    readonly total?: boolean;
  },
): Table {
  const small = head.length > MANY;
  const texts = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text)));
  const unit = { cell: small ? 90 : 105, margin: 2 * CELL_MARGIN + 20 };
  const widths = more.shares
    ? statedWidths(more.shares, [head, ...texts], room, unit)
    : columnWidths([head, ...texts], room, unit);
  const cellOf = (cell: string | Cell, column: number, last: boolean): Cell => ({
    ...(more.numbers?.includes(column) ? { align: "right" } : {}),
    ...(typeof cell === "string" ? { text: cell } : cell),
    ...(last && more.total ? { bold: true } : {}),
  });
  const high = texts.reduce((all, row) => all + heightOfRow(row, widths, small), 0);
  return gridTable(
    [
      { head: true, cells: head.map((text) => ({ text })) },
      ...rows.map((row, at) => ({
        held: high <= SHORT && at < rows.length - 1,
        cells: row.map((cell, column) => cellOf(cell, column, at === rows.length - 1)),
      })),
    ],
    { widths, small, headFill: more.headFill },
  );
}
