import { DOCUMENT_LAW_IDS } from "./codes/document-law-ids.ts";
import { type DiagnosticCode, LEDGER_CODES } from "./diagnostic-codes.ts";
import type { Diagnostic } from "./diagnostics.ts";

/** The R-id of domain.md §3 that a code belongs to; codes outside the 79 are not in the list. */
export const LAW_OF: Readonly<Partial<Record<DiagnosticCode, string | null>>> = {
  ...LEDGER_CODES,
  ...DOCUMENT_LAW_IDS,
};

/** The law a diagnostic belongs to: its R-id, of a project's own law that law's code, else null. */
export const lawOf = ({ code, args }: Pick<Diagnostic, "code" | "args">): string | null =>
  code === "own-law" || code === "own-law-failed" ? String(args.law) : (LAW_OF[code] ?? null);
