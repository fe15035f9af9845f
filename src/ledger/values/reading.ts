import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { LedgerValue, Stored, ValueStep } from "../../model/ledger.ts";

/** What reading a cell may rely on beside the cell and its column. */
export interface ValueContext {
  readonly epoch: 1900 | 1904;
  /** Of a money column: as its header or the line above the table declares it; null where nothing does. */
  readonly headerUnit: "元" | "万元" | "亿元" | null;
  /** The words an enum may have (`profile.lists[column.list]`); null: the levels of `scheme`. */
  readonly list: readonly string[] | null;
  /** The level scheme of the column in this table; null where it has none. */
  readonly scheme: string | null;
  readonly period: { readonly from: PlainDate | null; readonly to: PlainDate | null };
  /** Of the row, for 立即 and for 1月5日 after a turn of the year; null while unknown. */
  readonly foundDate: PlainDate | null;
  /** Whether the row is 持续整改, by rect_type or by status: only then may a deadline be 长期坚持 or a month. */
  readonly continuing: boolean;
}

/** A problem of one cell, before it has a place. */
export interface Said {
  readonly code: DiagnosticCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A cell understood: `told` is empty for a plain one. */
export interface ValueReading {
  readonly value: LedgerValue;
  readonly told: readonly Said[];
}

export const NO_STEPS: readonly ValueStep[] = [];
export const NOTHING_TOLD: readonly Said[] = [];

export const BLANK: ValueReading = { value: { value: null, shown: "", steps: NO_STEPS }, told: NOTHING_TOLD };

/** Something stands there and means nothing, such as a dash among amounts. */
export const blank = (shown: string): ValueReading => ({
  value: { value: null, shown, steps: NO_STEPS },
  told: NOTHING_TOLD,
});

export const understood = (
  value: Stored,
  shown: string,
  steps: readonly ValueStep[] = NO_STEPS,
  told: readonly Said[] = NOTHING_TOLD,
): ValueReading => ({ value: { value, shown, steps }, told });

/** Not understood: null, marked, with the reason. */
export const unreadable = (shown: string, code: DiagnosticCode, args: Said["args"] = {}): ValueReading => ({
  value: { value: null, shown, steps: NO_STEPS, unreadable: true },
  told: [{ code, args: { value: shortened(shown), ...args } }],
});

/** A stranger's text as a message may quote it. */
export const shortened = (text: string): string =>
  [...text].length > 60 ? `${[...text].slice(0, 59).join("")}…` : text;
