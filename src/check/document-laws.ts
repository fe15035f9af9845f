import { DOCUMENT_LAW_IDS } from "../model/codes/document-law-ids.ts";
import { LETTER_CODES, type LetterCode } from "../model/codes/letter-codes.ts";
import { TEMPLATE_CODES, type TemplateCode } from "../model/codes/template-codes.ts";
import type { DocumentCode } from "../model/diagnostic-codes.ts";
import type { Severity } from "../model/diagnostics.ts";
import { KINDS, type Kind } from "../model/documents.ts";
import type { LawEntry, Need } from "./law.ts";

type Line = Omit<LawEntry, "law">;

const entry = (
  severity: Severity,
  kinds: readonly Kind[],
  needs: readonly Need[] = [],
  scope: LawEntry["scope"] = "document",
): Line => ({ severity, kinds, needs, scope });
const READING = entry("error", [], [], "reading");

/** Templates are judged where they are used, and by `templates lint`. */
const TEMPLATE_LINES = Object.fromEntries(
  TEMPLATE_CODES.map((code) => [
    code,
    code === "template-fixed-text"
      ? entry("info", [], [], "reading")
      : code === "template-unused-partial"
        ? entry("warning", [], [], "reading")
        : READING,
  ]),
) as Record<TemplateCode, Line>;

/** What goes out after a visit is judged where it is made (`check/letters`). */
const LETTER_LINES = Object.fromEntries(
  LETTER_CODES.map((code) => [code, entry("error", ["Workpaper", "Engagement"])]),
) as Record<LetterCode, Line>;

const LINES: Readonly<Record<DocumentCode, Line>> = {
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

  "book-not-ours": READING,
  "book-other": READING,
  "book-no-header": READING,
  "book-unknown-sheet": entry("warning", [], [], "reading"),
  "book-unknown-column": READING,
  "book-cell": READING,

  "hidden-character": entry("warning", KINDS),
  "unreal-date": entry("error", KINDS),
  "period-reversed": entry("error", KINDS),
  "duplicate-id": entry("error", [
    "RiskLibrary",
    "RiskOverlay",
    "RiskProposals",
    "Checklist",
    "LedgerProfile",
    "Project",
  ]),
  "duplicate-document": entry("warning", ["RiskLibrary", "Checklist", "LedgerProfile"], [], "batch"),
  "content-changed": entry("error", ["RiskLibrary", "RiskOverlay", "Checklist"]),
  "version-unrecorded": entry("warning", ["RiskLibrary", "RiskOverlay", "Checklist"]),
  "same-version-differs": entry("error", ["RiskLibrary", "Checklist"], [], "batch"),
  "overlay-base-missing": entry("error", ["RiskOverlay"]),
  "overlay-base-moved": entry("warning", ["RiskOverlay"]),
  "overlay-unknown-point": entry("error", ["RiskOverlay"]),
  "overlay-id-taken": entry("error", ["RiskOverlay"]),
  "overlay-no-effect": entry("warning", ["RiskOverlay"]),
  "reused-id": entry("error", ["RiskLibrary"]),
  "unknown-basis": entry("error", ["RiskLibrary"]),
  "unknown-successor": entry("error", ["RiskLibrary"]),
  "unknown-category": entry("error", ["RiskLibrary"]),
  "unknown-post": entry("warning", ["RiskLibrary"]),
  "unknown-scheme": entry("error", ["RiskLibrary", "LedgerProfile", "Project"]),
  "level-outside-scheme": entry("error", ["RiskLibrary", "RiskOverlay", "LedgerProfile", "Project"]),
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
  "sample-too-small": entry("warning", ["Answers", "Workpaper", "Ledger"], ["checklist"]),
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
  "relation-broken": entry("error", ["LedgerProfile"]),
  "money-unit-missing": entry("error", ["LedgerProfile"]),
  "duplicate-header": entry("error", ["LedgerProfile"]),
  "widths-beyond-page": entry("warning", ["LedgerProfile"]),
  "journal-broken": entry("error", ["Workpaper", "Register"]),
  "journal-torn": entry("warning", ["Workpaper", "Register"]),
  "snapshot-invalid": entry("error", ["Workpaper"]),
  "paper-missing": entry("warning", ["Workpaper", "Register"]),
  "paper-behind": entry("warning", ["Workpaper", "Register"]),
  "paper-differs": entry("error", ["Workpaper", "Register"], ["calendar"]),
  "evidence-missing": entry("error", ["Workpaper"]),
  "evidence-changed": entry("error", ["Workpaper"]),
  "evidence-unregistered": entry("warning", ["Workpaper"]),
  "evidence-unknown": entry("error", ["Workpaper"]),
  "obligations-open": entry("error", ["Workpaper"], ["calendar"]),
  "facts-unconfirmed": entry("warning", ["Workpaper"], ["calendar"]),

  "law-crashed": entry("error", KINDS),

  ...TEMPLATE_LINES,
  ...LETTER_LINES,
};

/**
 * Every code that is not about ledgers alone, with the law behind it. The first two groups come from reading (`parse/`,
 * `journeys/validate/`); each of the others has one file in `laws/`. Judging documents takes no more than this table.
 */
export const DOCUMENT_LAWS = Object.fromEntries(
  Object.entries(LINES).map(([code, line]) => [code, { law: DOCUMENT_LAW_IDS[code as DocumentCode] ?? null, ...line }]),
) as unknown as Readonly<Record<DocumentCode, LawEntry>>;
