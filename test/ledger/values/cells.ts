import type { LedgerColumn } from "../../../src/model/generated/documents.ts";
import type { Cell } from "../../../src/model/sheet.ts";
import { readValue } from "../../../src/ledger/values/read-value.ts";
import type { ValueContext, ValueReading } from "../../../src/ledger/values/reading.ts";

export const CONTEXT: ValueContext = {
  epoch: 1900,
  headerUnit: "万元",
  list: ["未整改", "整改中", "已整改", "已销号", "持续整改", "已撤销"],
  scheme: null,
  period: { from: "2024-01-01", to: "2024-03-31" },
  foundDate: "2024-01-08",
  continuing: false,
};

export const column = (type: LedgerColumn["type"], key = "deadline"): LedgerColumn => ({
  key,
  header: key,
  type,
  width: 9,
});

export const text = (raw: string): Cell => ({ column: 1, kind: "text", raw, format: null, formula: null });
export const number = (raw: number | string, format: Cell["format"] = null): Cell => ({
  column: 1,
  kind: "number",
  raw: String(raw),
  format,
  formula: null,
});

/** A text, or a number as a spreadsheet stores it, under a column. */
export function read(
  raw: string | number | Cell,
  type: LedgerColumn["type"],
  more: Partial<ValueContext> & { readonly key?: string } = {},
): ValueReading {
  const cell = typeof raw === "object" ? raw : typeof raw === "number" ? number(raw) : text(raw);
  return readValue(cell, column(type, more.key), { ...CONTEXT, ...more });
}

/** Value and codes in one, to compare whole tables: `2024-03-05`, `null unreal-date`. */
export function brief(reading: ValueReading): string {
  const { value } = reading.value;
  return [JSON.stringify(value), ...reading.told.map((one) => one.code)].join(" ").replaceAll('"', "");
}
