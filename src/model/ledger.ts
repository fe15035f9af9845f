import type { Place } from "./diagnostics.ts";
import type { DiagnosticCode } from "./diagnostic-codes.ts";
import type { LedgerProfile, PlainDate } from "./generated/documents.ts";

/**
 * A value in its stored form: money as a decimal string in 元, a date as YYYY-MM-DD, a count as an integer, a percent as a
 * decimal string (95.27), people as a list, an enum as the profile's word, text as text; null for blank and for unreadable.
 */
export type Stored = string | number | readonly string[] | null;

/** What was done to get from what stood in the cell to the stored value; `values` codes tell what is worth telling. */
export type ValueStep =
  | "width" // full-width forms, kinds of spaces, line breaks
  | "serial" // a spreadsheet's day number
  | "year-from-period" // 3月5日
  | "period-end" // 3月底, 一季度末
  | "own-unit" // 45万元 in the cell
  | "header-unit" // the header's 万元
  | "words" // Chinese numerals
  | "percent-sign"
  | "fraction" // 0.9527 under a percent format
  | "found-date" // 立即
  | "synonym"
  | "level" // a level of another scheme, by the table of domain.md §2.9
  | "split" // one text into several people or units
  | "merged" // taken from the first cell of a merge
  | "mapping" // the header was mapped by --mapping
  | "digits"; // a computed number, read at 15 significant digits

export interface LedgerValue {
  readonly value: Stored;
  /** What stood there as its reader saw it; "" for a blank. */
  readonly shown: string;
  readonly steps: readonly ValueStep[];
  /** Of a date: less than a day where the cell named only a month or a quarter. */
  readonly precision?: "day" | "month" | "quarter" | "year";
  /** 约3万 */
  readonly approximate?: true;
  /** Something stood there that could not be read: `value` is null, and a code of reading was told. */
  readonly unreadable?: true;
}

/** States of a rectification item (domain.md §2.6). */
export const MACHINE_STATES = [
  "待确认",
  "已确认",
  "已下发",
  "方案已定",
  "整改中",
  "待验收",
  "退回",
  "延期",
  "持续整改",
  "已撤销",
  "风险接受",
  "反弹",
  "已销号",
] as const;
export type MachineState = (typeof MACHINE_STATES)[number];

/** One row of a ledger. `values` has a key for every column that the table has. */
export interface LedgerRow {
  /** As the spreadsheet program shows it; in a text document the place in `rows`, from 1. */
  readonly row: number;
  readonly hidden: boolean;
  readonly values: Readonly<Record<string, LedgerValue>>;
  /** Cells under headers that nobody knows, by header. */
  readonly extra: Readonly<Record<string, string>>;
  /** What the word in the status column says; null where it stands for several states or there is none. */
  readonly state: MachineState | null;
}

/** A row that is recognised and is no row of the ledger. */
export interface AsideRow {
  readonly row: number;
  /** `group`: the title of a group of rows with a sum of its own. */
  readonly role: "title" | "group" | "note" | "subtotal" | "total" | "signature" | "header-again" | "numbering";
  /** Of totals and groups: the numbers under each key. */
  readonly values: Readonly<Record<string, LedgerValue>>;
  readonly text: string;
}

export interface TableColumn {
  readonly column: number;
  /** As it stands in the sheet, on one line. */
  readonly header: string;
}

/** A table whose header is understood. */
export interface LedgerTable {
  /** Its place among the tables of the file, from 0. */
  readonly index: number;
  /** Name of the sheet; "" in a csv. */
  readonly sheet: string;
  readonly profile: LedgerProfile;
  /** The last row of the header. */
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, TableColumn>>;
  /** As the lines above the header state them; null where they do not. */
  readonly unit: string | null;
  readonly filler: string | null;
  readonly personInCharge: string | null;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null;
  /** Column key → level scheme: the profile's, unless the header says another. */
  readonly schemes: Readonly<Record<string, string>>;
  /** Where a value stands: the cell of a key in a row; null for the row or the table itself. */
  place(row: number | null, key: string | null): Place;
}

/** A problem met while reading, before it has its severity. */
export interface Told {
  readonly code: DiagnosticCode;
  readonly at: Place;
  readonly args: Readonly<Record<string, string | number>>;
  readonly value?: string;
}

/** Hears a book being read: for each table `begin`, its rows in order, `end`. Everything is called synchronously. */
export interface LedgerListener {
  begin(table: LedgerTable): void;
  row(row: LedgerRow, table: LedgerTable): void;
  end(table: LedgerTable, aside: readonly AsideRow[]): void;
  tell(problem: Told): void;
}

/** The value under a key as text; "" where it is blank, unreadable or the table has no such column. People are joined with 、. */
export function textOf(row: Pick<LedgerRow, "values">, key: string): string {
  const value = row.values[key]?.value ?? null;
  return value === null ? "" : typeof value === "object" ? value.join("、") : String(value);
}

/** Whether something stands under the key, readable or not. */
export const isFilled = (row: Pick<LedgerRow, "values">, key: string): boolean => {
  const value = row.values[key];
  return value !== undefined && (value.value !== null || value.unreadable === true);
};
