import type { Alignment, Borders, Fill, Font, Style } from "exceljs";

const BODY = "宋体";
const TITLE = "黑体";
const LINE = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const GRID: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const font = (size: number, more: Partial<Font> = {}): Partial<Font> => ({ name: BODY, size, ...more });

/** How one kind of cell looks. Equal kinds share one object: exceljs is several times slower when every cell has its own. */
export interface CellKind {
  readonly size: number;
  readonly horizontal: "left" | "center" | "right";
  readonly format?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly grid?: boolean;
  /** Steps of distance from the left or right edge. */
  readonly indent?: number;
  /** Colour of the text, ARGB. */
  readonly ink?: string;
  /** Text that begins like a formula. `finish-workbook.ts` turns the reading order that marks it into quotePrefix. */
  readonly quoted?: boolean;
}

export type Styles = (kind: CellKind) => Partial<Style>;

/** A fresh table of styles for one workbook. */
export function workbookStyles(): Styles {
  const table = new Map<string, Partial<Style>>();
  return (kind) => {
    const key = JSON.stringify(kind);
    const style = table.get(key) ?? styleOf(kind);
    table.set(key, style);
    return style;
  };
}

function styleOf(kind: CellKind): Partial<Style> {
  const alignment: Partial<Alignment> = {
    horizontal: kind.horizontal,
    vertical: "middle",
    ...(kind.wrap ? { wrapText: true } : {}),
    ...(kind.shrink ? { shrinkToFit: true } : {}),
    ...(kind.indent ? { indent: kind.indent } : {}),
    ...(kind.quoted ? { readingOrder: "ltr" } : {}),
  };
  return {
    font: font(kind.size, { ...(kind.bold ? { bold: true } : {}), ...(kind.ink ? { color: { argb: kind.ink } } : {}) }),
    alignment,
    ...(kind.format ? { numFmt: kind.format } : {}),
    ...(kind.fill ? { fill: solid(kind.fill) } : {}),
    ...(kind.grid === false ? {} : { border: GRID }),
  };
}

export const HEADER_FILL = "FFDDE6F0";
/** Cells and heads of columns that somebody is asked to fill in. */
export const ASKED_FILL = "FFF1F8EE";
export const ASKED_HEADER_FILL = "FFD5E8CC";
export const TOTAL_FILL = "FFF2F2F2";
/** What is there to be looked up. */
export const FAINT_INK = "FF595959";
/** What somebody has to see to: a quiet red, and bold, so that it shows on black-and-white paper too. */
export const GRAVE = { ink: "FF9C0006", fill: "FFFBE9E7", bold: true } as const;

/** The title of a sheet. */
export const titleStyle: Partial<Style> = {
  font: { name: TITLE, size: 16, bold: true },
  alignment: { horizontal: "center", vertical: "middle" },
};

/** Overdue: red and bold, so that it shows without colours too. */
export const overdueStyle: Partial<Style> = {
  font: { bold: true, color: { argb: "FFC00000" } },
  fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFE1E1" } },
};

/** A cell that must be filled and is not. */
export const missingStyle: Partial<Style> = {
  fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFF7D6" } },
};
