import { type DiagnosticCode, LEDGER_CODES, type LedgerCode } from "../model/diagnostic-codes.ts";
import type { Severity } from "../model/diagnostics.ts";
import type { Project } from "../model/generated/documents.ts";
import { DOCUMENT_LAWS } from "./document-laws.ts";
import type { LawEntry } from "./law.ts";
import { LEDGER_LINES } from "./ledger/ledger-lines.ts";
import { severityUnder } from "./severity.ts";

const ledgerEntry = (code: LedgerCode): LawEntry => {
  const { severity, scope, needs } = LEDGER_LINES[code];
  return {
    law: LEDGER_CODES[code],
    severity,
    kinds: ["Ledger"],
    needs,
    scope: scope === "refusing" ? "reading" : scope,
  };
};

/**
 * Every code with the law behind it: the R-id of domain.md §3 it belongs to (null outside the 79), its severity, the
 * documents it judges and what it needs. Put together from the table of documents and that of ledgers,
 * `ledger/ledger-lines.ts`.
 */
export const LAWS = {
  ...DOCUMENT_LAWS,
  ...Object.fromEntries((Object.keys(LEDGER_LINES) as LedgerCode[]).map((code) => [code, ledgerEntry(code)])),
} as Readonly<Record<DiagnosticCode, LawEntry>>;

/** The severity of any code under a project's `rules`. */
export const severityOf = (code: DiagnosticCode, rules: Project["rules"]): Severity | "off" =>
  severityUnder(code, LAWS[code], rules);
