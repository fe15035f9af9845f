import type { PlainDate } from "../../model/generated/documents.ts";
import type { LedgerRow, LedgerTable } from "../../model/ledger.ts";

/** What laws read from a row: words, numbers, dates that may be less exact than a day. */
type Row = Pick<LedgerRow, "values">;

/** The latest day a date under a key can mean; null where there is none. 2024年3月 is stored as its last day. */
export function latest(row: Row, key: string): PlainDate | null {
  const value = row.values[key]?.value;
  return typeof value === "string" ? value : null;
}

/** The earliest day a date under a key can mean: 2024年3月 → 2024-03-01; null where there is none. */
export function earliest(row: Row, key: string): PlainDate | null {
  const cell = row.values[key];
  const date = cell?.value;
  if (typeof date !== "string") return null;
  switch (cell?.precision) {
    case "month":
      return `${date.slice(0, 8)}01`;
    case "quarter":
      return `${date.slice(0, 5)}${QUARTER_STARTS[Math.floor((Number(date.slice(5, 7)) - 1) / 3)] ?? "01"}-01`;
    case "year":
      return `${date.slice(0, 5)}01-01`;
    default:
      return date;
  }
}

const QUARTER_STARTS = ["01", "04", "07", "10"];

/** A single word or text under a key; "" for anything else. */
export function wordIn(row: Row, key: string): string {
  const value = row.values[key]?.value;
  return typeof value === "string" ? value : "";
}

/** An integer, an amount or a percent as a number; null where it is blank or unreadable. Not for sums of money. */
export function numberIn(row: Row, key: string): number | null {
  const value = row.values[key]?.value;
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** People or units under a key, each by itself. */
export function namesIn(row: Row, key: string): readonly string[] {
  const value = row.values[key]?.value;
  return typeof value === "object" && value !== null ? value : typeof value === "string" && value !== "" ? [value] : [];
}

export const isCancelled = (row: LedgerRow): boolean => row.state === "已撤销" || wordIn(row, "status") === "已撤销";
export const isClosed = (row: LedgerRow): boolean => row.state === "已销号" || wordIn(row, "status") === "已销号";

/** 待验收 (已整改) and 已销号 count as done (domain.md §4.0). */
export const isDone = (row: LedgerRow): boolean =>
  isClosed(row) || row.state === "待验收" || wordIn(row, "status") === "已整改";

/** Remarks of a row, of whatever column they stand in. */
export const textOfNote = (row: Row): string => wordIn(row, "note");

/** A matter for the long run: said by its type or its status. */
export const isOngoing = (row: LedgerRow): boolean =>
  wordIn(row, "rect_type") === "持续整改" || row.state === "持续整改" || wordIn(row, "status") === "持续整改";

/** The gravest problems: 严重 of P4. 高 of G3 also stands for 较重 and is not meant. */
export const isGrave = (row: LedgerRow): boolean => wordIn(row, "severity") === "严重";

/** The unit inspected does not accept the finding. 部分异议 is settled in the confirmation itself. */
export const isObjection = (row: LedgerRow): boolean => ["有异议", "拒签"].includes(wordIn(row, "confirm_status"));

/** Keys of the table's columns of some types, in the profile's order. */
export function keysOfType(table: LedgerTable, ...types: readonly string[]): readonly string[] {
  return table.profile.columns
    .filter((one) => types.includes(one.type) && table.columns[one.key])
    .map((one) => one.key);
}

export const headerOf = (table: LedgerTable, key: string): string => table.columns[key]?.header ?? key;
