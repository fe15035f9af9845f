import type { LedgerColumn } from "../../model/generated/documents.ts";
import type { LedgerView } from "../../view/ledger/ledger-view.ts";
import type { CellKind } from "./workbook-styles.ts";

/** Where things stand on the ledger's sheet; rows and columns 1-based, as the spreadsheet program shows them. */
export interface LedgerLayout {
  readonly columns: readonly LedgerColumn[];
  readonly titleRow: 1;
  readonly headRow: 2;
  /** What is asked of whoever fills the ledger in; null where nothing is. */
  readonly requestRow: number | null;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Last row with data. */
  readonly lastRow: number;
  /** An empty row below the data. Formulas, lists and marks reach to it, so that rows inserted above it are counted. */
  readonly spareRow: number;
  readonly signatureRow: number;
  /** First and last column of the four parts of the line below the title: unit, period, filler, as-of date. */
  readonly parts: readonly (readonly [number, number])[];
  /** 1-based column of a key; null where the profile has none. */
  readonly columnOf: (key: string) => number | null;
}

export function ledgerLayout(view: LedgerView): LedgerLayout {
  const { columns } = view.profile;
  const headerRow = view.request ? 4 : 3;
  const lastRow = headerRow + view.rows.length;
  const places = new Map(columns.map((column, index) => [column.key, index + 1]));
  return {
    columns,
    titleRow: 1,
    headRow: 2,
    requestRow: view.request ? 3 : null,
    headerRow,
    firstRow: headerRow + 1,
    lastRow,
    spareRow: lastRow + 1,
    signatureRow: lastRow + 2,
    parts: shareColumns(
      columns.map((column) => column.width),
      [0.36, 0.26, 0.18, 0.2],
    ),
    columnOf: (key) => places.get(key) ?? null,
  };
}

/** Splits columns of the given widths into neighbouring parts of about the given shares, each of at least one column. */
export function shareColumns(
  widths: readonly number[],
  shares: readonly number[],
): readonly (readonly [number, number])[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const parts: (readonly [number, number])[] = [];
  let [first, used, wanted] = [1, 0, 0];
  shares.forEach((share, index) => {
    const left = shares.length - index - 1;
    wanted += share * total;
    let last = first;
    used += widths[last - 1] ?? 0;
    // The next column joins while most of it lies within the share, and enough columns stay for the other parts.
    while (last < widths.length - left && (left === 0 || used + (widths[last] ?? 0) / 2 <= wanted)) {
      used += widths[last] ?? 0;
      last += 1;
    }
    parts.push([first, last]);
    first = last + 1;
  });
  return parts;
}

const FORMATS: Partial<Record<LedgerColumn["type"], string>> = {
  integer: "0",
  date: "yyyy-mm-dd",
  money: "#,##0.00####",
  percent: "0.00%",
};

const CENTRED: readonly LedgerColumn["type"][] = ["integer", "date", "enum", "people"];

const MEASURED: readonly LedgerColumn["type"][] = ["integer", "date", "money", "percent"];

/** How a cell of a column looks at a size. A text wraps, so that nothing is cut off; `text` null: it holds a number or date. */
export function cellKind(column: LedgerColumn, size: number, text: { readonly quoted: boolean } | null): CellKind {
  const format = column.format ?? FORMATS[column.type];
  const usual = column.type === "money" || column.type === "percent" ? "right" : "left";
  return {
    size,
    horizontal: column.align ?? (CENTRED.includes(column.type) ? "center" : usual),
    // A number or date too wide for its column would show as ####; it shrinks instead.
    ...(MEASURED.includes(column.type) && !text ? { shrink: true } : { wrap: column.wrap ?? true }),
    ...(format ? { format } : {}),
    ...(text?.quoted ? { quoted: true } : {}),
  };
}

/** The header of a column; money names its unit. */
export const headerOf = (column: LedgerColumn): string =>
  column.type === "money" && column.unit && !column.header.includes(column.unit)
    ? `${column.header}（${column.unit}）`
    : column.header;
