import { type DiagnosticCode, LEDGER_CODES } from "./diagnostic-codes.ts";
import type { Diagnostic } from "./diagnostics.ts";

/** The R-id of domain.md §3 that a code belongs to; codes outside the 79 are not in the list. */
export const LAW_OF: Readonly<Partial<Record<DiagnosticCode, string | null>>> = {
  ...LEDGER_CODES,
  "not-utf8": "R-S02",
  "unreal-date": "R-F04",
  "unknown-category": "R-B02",
  "unknown-post": "R-B02",
  "unknown-scheme": "R-B03",
  "level-outside-scheme": "R-B03",
  "matrix-level": "R-B04",
  "integrity-by-matrix": "R-B04",
  "integrity-grounds": "R-B04",
  "integrity-level": "R-B04",
  "basis-read-undated": "R-B05",
  "basis-expired": "R-B05",
  "basis-superseded": "R-B05",
  "basis-not-yet": "R-B05",
  "person-number": "R-P01",
  "unknown-risk-point": "R-B01",
  "retired-risk-point": "R-B01",
  "unknown-item": "R-B01",
  "sample-impossible": "R-L15",
  "sample-too-small": "R-L15",
  "deadline-before-found": "R-L01",
  "done-before-found": "R-L01",
  "basis-out-of-force": "R-B05",
  "money-unit-missing": "R-F06",
  "duplicate-header": "R-S05",
  "journal-broken": "R-P04",
  "journal-torn": "R-P04",
  "paper-differs": "R-P04",
  // A finished paper that leaves items unanswered or failing ones without a finding.
  "obligations-open": "R-B06",
  "evidence-missing": "R-C08",
  "evidence-changed": "R-C08",
  "evidence-unregistered": "R-C08",
  "evidence-unknown": "R-C08",
};

/** The law a diagnostic belongs to: its R-id, of a project's own law that law's code, else null. */
export const lawOf = ({ code, args }: Pick<Diagnostic, "code" | "args">): string | null =>
  code === "own-law" || code === "own-law-failed" ? String(args.law) : (LAW_OF[code] ?? null);
