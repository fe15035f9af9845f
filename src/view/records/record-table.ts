import type { Money, Period, PlainDate } from "../../model/generated/documents.ts";
import type { Timing } from "../paper-head.ts";

/** A row as it was read: stored values by column key (model/ledger.ts). */
export type RecordRow = Readonly<Record<string, unknown>>;

/** A ledger that a document is made of. */
export interface RecordTable {
  readonly profile: string;
  readonly source: { readonly name: string; readonly sheet: string; readonly sha256: string | null };
  readonly unit: string | null;
  readonly period: Period | null;
  readonly filler: string | null;
  /** Of the levels, where the ledger's profile names one. */
  readonly scheme?: string | null;
  readonly rows: readonly RecordRow[];
}

/** What every document made of a ledger says about itself. */
export interface RecordHead {
  readonly timing: Timing;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly filler: string | null;
  readonly source: RecordTable["source"];
  readonly rows: number;
}

export const recordHead = (
  { unit, period, filler, source, rows }: RecordTable,
  timing: Timing,
  organisation: string | null,
): RecordHead => ({ timing, unit: unit ?? organisation, period, filler, source, rows: rows.length });

/** What documents of ledgers are made with besides the ledger. */
export interface RecordContext {
  readonly timing: Timing;
  /** Of the project, where there is one. */
  readonly organisation: string | null;
}

export const textOf = (row: RecordRow, key: string): string | null => {
  const value = row[key];
  const text = Array.isArray(value) ? value.join("、") : typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text !== "" ? text : null;
};

export const dateOf = (row: RecordRow, key: string): PlainDate | null => {
  const value = row[key];
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
};

/** Money in 元, or a number written as text; null where there is none. */
export const decimalOf = (row: RecordRow, key: string): Money | null => {
  const value = row[key];
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.replaceAll(",", "") : "";
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(text) ? text : null;
};

/** Different texts under a key, in order of first appearance. */
export const textsOf = (rows: readonly RecordRow[], key: string): readonly string[] => [
  ...new Set(rows.flatMap((row) => textOf(row, key) ?? [])),
];
