import { divideHalfUp } from "../../model/decimal.ts";
import type { LedgerColumn, Money, PlainDate } from "../../model/generated/documents.ts";
import { isRealDate } from "../../model/plain-date.ts";
import type { LedgerCell } from "../../view/ledger/ledger-view.ts";

const YUAN = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const;

/** Excel counts days in UTC as exceljs writes them, so that no time zone moves a date. */
export const sheetDate = (date: PlainDate): Date =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))));

/**
 * 元 → a number in the column's unit, exactly: "450000.00" → 45 in 万元. Null where a cell's 15 digits cannot hold it; the
 * amount then stands as text, since a wrong digit is worse than a number nobody can add.
 */
export function sheetMoney(amount: Money, unit: LedgerColumn["unit"]): number | null {
  const text = sheetMoneyText(amount, unit);
  return text.replace(/[-.]/g, "").replace(/^0+/, "").length > 15 ? null : Number(text);
}

/** The same as decimal text, without needless zeros. */
export const sheetMoneyText = (amount: Money, unit: LedgerColumn["unit"]): string =>
  (divideHalfUp(amount, YUAN[unit ?? "元"], 10) ?? "0").replace(/\.?0+$/, "");

/** A cell's content by its column's type; text where the type does not fit, `null` for blank. */
export function cellValue(cell: LedgerCell | undefined, column: LedgerColumn): string | number | Date | null {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return cell.join(column.type === "people" ? "、" : "；") || null;
  // Day 60 of Excel's calendar never was, and nothing before 1900 is a date to it.
  if (column.type === "date") return isRealDate(cell) && cell >= "1900-03-01" ? sheetDate(cell) : cell;
  if (column.type === "money") return sheetMoney(cell, column.unit) ?? sheetMoneyText(cell, column.unit);
  return cell;
}
