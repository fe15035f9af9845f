import type { Place } from "../model/diagnostics.ts";
import type { DiagnosticCode } from "../model/diagnostic-codes.ts";
import { SheetRefusal } from "../model/sheet-refusal.ts";

/** Ends the reading of a file with a code. */
export function refuse(
  code: DiagnosticCode,
  args: Readonly<Record<string, string | number>> = {},
  at: Place = {},
): never {
  throw new SheetRefusal({ code, at, args });
}

/** Names inside a file are a stranger's and may be long. */
export const brief = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
