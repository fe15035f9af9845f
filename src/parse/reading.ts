import type { Diagnostic, Place } from "../model/diagnostics.ts";
import type { DiagnosticCode } from "../model/diagnostic-codes.ts";
import { NO_PLACES, type Places } from "./places.ts";

/** A text as plain data with places; `value` is undefined when `diagnostics` is not empty. */
export interface Reading {
  readonly value: unknown;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

/** An error of reading, as a fact. */
export const problem = (
  code: DiagnosticCode,
  at: Place,
  args: Readonly<Record<string, string | number>> = {},
  value?: string,
): Diagnostic => ({ code, severity: "error", at, args, ...(value === undefined ? {} : { value }) });

/** A reading that failed for one reason. */
export const failed = (diagnostic: Diagnostic): Reading => ({
  value: undefined,
  places: NO_PLACES,
  diagnostics: [diagnostic],
});
