import type { DiagnosticCode, LedgerCode } from "../model/diagnostic-codes.ts";
import type { Severity } from "../model/diagnostics.ts";
import { KINDS, type Kind } from "../model/documents.ts";
import { LAW_OF } from "../model/law-ids.ts";
import type { LawEntry, Need } from "./law.ts";
import { LEDGER_LINES } from "./ledger/ledger-lines.ts";

type Line = Omit<LawEntry, "law">;

const entry = (
  severity: Severity,
  kinds: readonly Kind[],
  needs: readonly Need[] = [],
  scope: LawEntry["scope"] = "document",
): Line => ({ severity, kinds, needs, scope });
const READING = entry("error", [], [], "reading");

const ledgerLine = ({ severity, scope, needs }: (typeof LEDGER_LINES)[LedgerCode]): Line => ({
  severity,
  kinds: ["Ledger"],
  needs,
  scope: scope === "refusing" ? "reading" : scope,
});

const LINES: Readonly<Record<Exclude<DiagnosticCode, LedgerCode>, Line>> = {
  "file-missing": READING,
  "file-unreadable": READING,
  "file-empty": READING,
  "file-too-large": READING,
  "file-not-ours": READING,
  "not-utf8": READING,
  "control-character": READING,
  "yaml-syntax": READING,
  "yaml-tag": READING,
  "yaml-key": READING,
  "alias-limit": READING,
  "json-syntax": READING,
  "duplicate-key": READING,
  "too-deep": READING,
  "too-many-keys": READING,
  "too-many-values": READING,
  "kind-missing": READING,
  "kind-unknown": READING,
  "kind-unexpected": READING,
  "journal-missing": READING,
  "journal-unreadable": READING,

  "schema-version": READING,
  "schema-required": READING,
  "schema-unknown-key": READING,
  "schema-blank": READING,
  "schema-quote-it": READING,
  "schema-type": READING,
  "schema-enum": READING,
  "schema-pattern": READING,
  "schema-length": READING,
  "schema-range": READING,
  "schema-count": READING,
  "schema-pair": READING,
  "schema-key": READING,

  "hidden-character": entry("warning", KINDS),
  "unreal-date": entry("error", KINDS),
  "period-reversed": entry("error", KINDS),
  "duplicate-id": entry("error", ["RiskLibrary", "Checklist", "LedgerProfile", "Project"]),
  "duplicate-document": entry("warning", ["RiskLibrary", "Checklist", "LedgerProfile"], [], "batch"),
  "reused-id": entry("error", ["RiskLibrary"]),
  "unknown-basis": entry("error", ["RiskLibrary"]),
  "unknown-successor": entry("error", ["RiskLibrary"]),
  "unknown-category": entry("error", ["RiskLibrary"]),
  "unknown-post": entry("warning", ["RiskLibrary"]),
  "unknown-scheme": entry("error", ["RiskLibrary", "LedgerProfile", "Project"]),
  "level-outside-scheme": entry("error", ["RiskLibrary", "LedgerProfile", "Project"]),
  "matrix-level": entry("warning", ["RiskLibrary", "Ledger"]),
  "integrity-by-matrix": entry("error", ["RiskLibrary"]),
  "integrity-grounds": entry("warning", ["RiskLibrary"]),
  "integrity-level": entry("warning", ["RiskLibrary"]),
  "residual-above-inherent": entry("error", ["RiskLibrary"]),
  "basis-read-undated": entry("error", ["RiskLibrary"]),
  "basis-expired": entry("error", ["RiskLibrary"]),
  "basis-superseded": entry("warning", ["RiskLibrary"]),
  "basis-not-yet": entry("warning", ["RiskLibrary"]),
  "basis-unverified": entry("info", ["RiskLibrary"]),
  "person-name": entry("warning", ["RiskLibrary"]),
  "person-number": entry("error", ["RiskLibrary", "Checklist", "Ledger"]),
  "institution-name": entry("warning", ["RiskLibrary"]),
  "point-uncovered": entry("warning", ["RiskLibrary"], ["checklists"], "batch"),
  "library-missing": entry("error", ["Checklist"]),
  "library-historical": entry("warning", ["Checklist"], ["libraries"]),
  "unknown-risk-point": entry("error", ["Checklist", "Ledger"], ["libraries"]),
  "retired-risk-point": entry("error", ["Checklist", "Ledger"], ["libraries"]),
  "unknown-answer-set": entry("error", ["Checklist"]),
  "pass-missing": entry("error", ["Checklist"]),
  "rule-unparsable": entry("error", ["Checklist"]),
  "rule-misfit": entry("error", ["Checklist"]),
  "yes-taken-for-pass": entry("error", ["Checklist"]),
  "polarity-doubt": entry("warning", ["Checklist"]),
  "record-only-grave": entry("error", ["Checklist"]),
  "duplicate-question": entry("warning", ["Checklist"]),
  "condition-unknown-item": entry("error", ["Checklist"]),
  "condition-later-item": entry("error", ["Checklist"]),
  "condition-rule-misfit": entry("error", ["Checklist"]),
  "condition-never-holds": entry("error", ["Checklist"]),
  "weights-sum": entry("error", ["Checklist"]),
  "options-missing": entry("error", ["Checklist"]),
  "required-set-missing": entry("info", ["Checklist"]),
  "sampling-misplaced": entry("warning", ["Checklist"]),
  "unknown-item": entry("error", ["Checklist", "Answers", "Ledger"], ["checklist"]),
  "sample-impossible": entry("error", ["Answers", "Workpaper"]),
  "sample-too-small": entry("warning", ["Answers", "Workpaper"], ["checklist"]),
  "deadline-before-found": entry("error", ["Answers", "Workpaper", "Ledger"]),
  "done-before-found": entry("error", ["Answers", "Workpaper", "Ledger"]),
  "basis-out-of-force": entry("error", ["Workpaper", "Ledger"]),
  "unknown-unit": entry("error", ["Project"]),
  "unknown-ledger": entry("error", ["Project"]),
  "unknown-project": entry("error", ["Project"]),
  "unit-cycle": entry("error", ["Project"]),
  "unknown-person": entry("error", ["Project"]),
  "calendar-year": entry("error", ["Project"]),
  "unknown-rule": entry("warning", ["Project"]),
  "waiver-expired": entry("warning", ["Project"]),
  "own-law-broken": entry("error", ["Project"]),
  "unknown-list": entry("error", ["LedgerProfile"]),
  "enum-list-missing": entry("error", ["LedgerProfile"]),
  "unknown-column": entry("error", ["LedgerProfile"]),
  "money-unit-missing": entry("error", ["LedgerProfile"]),
  "duplicate-header": entry("error", ["LedgerProfile"]),
  "widths-beyond-page": entry("warning", ["LedgerProfile"]),
  "journal-broken": entry("error", ["Workpaper"]),
  "journal-torn": entry("warning", ["Workpaper"]),
  "snapshot-invalid": entry("error", ["Workpaper"]),
  "paper-missing": entry("warning", ["Workpaper"]),
  "paper-behind": entry("warning", ["Workpaper"]),
  "paper-differs": entry("error", ["Workpaper"], ["calendar"]),
  "evidence-missing": entry("error", ["Workpaper"]),
  "evidence-changed": entry("error", ["Workpaper"]),
  "evidence-unregistered": entry("warning", ["Workpaper"]),
  "evidence-unknown": entry("error", ["Workpaper"]),
  "obligations-open": entry("error", ["Workpaper"], ["calendar"]),

  "law-crashed": entry("error", KINDS),
};

/**
 * Every code with the law behind it: the R-id of domain.md §3 it belongs to (null outside the 79), its severity, the
 * documents it judges and what it needs. The first two groups come from reading (`parse/`, `journeys/validate.ts`);
 * each of the others has one file in `laws/`. The codes about ledgers have their own table, `ledger/ledger-lines.ts`.
 */
export const LAWS = Object.fromEntries(
  [
    ...Object.entries(LINES),
    ...(Object.keys(LEDGER_LINES) as LedgerCode[]).map((code) => [code, ledgerLine(LEDGER_LINES[code])] as const),
  ].map(([code, line]) => [code, { law: LAW_OF[code as DiagnosticCode] ?? null, ...line }]),
) as unknown as Readonly<Record<DiagnosticCode, LawEntry>>;
