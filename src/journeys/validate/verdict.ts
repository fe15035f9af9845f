import type { Diagnostic } from "../../model/diagnostics.ts";
import type { FileVerdict } from "../../model/validation.ts";

/** What an input comes to. Nothing waived counts. */
export function verdictOf(refused: boolean, diagnostics: readonly Diagnostic[]): FileVerdict {
  if (refused) return "refused";
  return diagnostics.some((one) => one.severity === "error" && one.waived !== true) ? "rejected" : "accepted";
}
