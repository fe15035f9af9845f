import type { DiagnosticCode } from "./diagnostic-codes.ts";

export type Severity = "error" | "warning" | "info";

/** So many breaches of one law in one table are told; a thousand alike help nobody. */
export const MOST_TOLD = 500;

/** Where a thing stands; all numbers 1-based. Text files: line, col, pointer (RFC 6901). Sheets: sheet, cell, row, column. */
export interface Place {
  readonly line?: number;
  readonly col?: number;
  readonly pointer?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly row?: number;
  readonly column?: string;
}

/** A place in another document that belongs to the same problem. */
export interface Related {
  readonly path: string;
  readonly location: Place;
  readonly role: string;
}

/** A problem as a fact: no prose. `args` feed the sentence of the reader's catalogue. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly at: Place;
  readonly args: Readonly<Record<string, string | number>>;
  /** The value found, as its reader would recognise it. */
  readonly value?: string;
  readonly related?: readonly Related[];
  /** A waiver of the project covers it: told, but it counts for no verdict. */
  readonly waived?: true;
  /** What the unit says to a doubt in the return workbook; a doubt with it counts as 已说明. */
  readonly explanation?: string;
}
