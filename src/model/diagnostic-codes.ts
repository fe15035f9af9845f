import { ACROSS_CODES } from "./codes/ledger-across.ts";
import { FIELDS_CODES } from "./codes/ledger-fields.ts";
import { FILES_CODES } from "./codes/ledger-files.ts";
import { LIBRARY_CODES } from "./codes/ledger-library.ts";
import { PRIVACY_CODES } from "./codes/ledger-privacy.ts";
import { RELATION_CODES } from "./codes/ledger-relations.ts";
import { ROW_CODES } from "./codes/ledger-row.ts";
import { SHEET_CODES } from "./codes/ledger-sheet.ts";
import { STRUCTURE_CODES } from "./codes/ledger-structure.ts";
import { SUBMISSION_CODES } from "./codes/ledger-submission.ts";
import { VALUES_CODES } from "./codes/ledger-values.ts";
import { LETTER_CODES } from "./codes/letter-codes.ts";
import { TEMPLATE_CODES } from "./codes/template-codes.ts";

/** Codes of reading: a file, its text, its form. A file with one of the first group is refused, the others reject it. */
export const REFUSING_CODES = [
  "file-missing",
  "file-unreadable",
  "file-empty",
  "file-too-large",
  "file-not-ours",
  "not-utf8",
  "control-character",
  "yaml-syntax",
  "yaml-tag",
  "yaml-key",
  "alias-limit",
  "json-syntax",
  "duplicate-key",
  "too-deep",
  "too-many-keys",
  "too-many-values",
  "kind-missing",
  "kind-unknown",
  "kind-unexpected",
  "journal-missing",
  "journal-unreadable",
] as const;

const FORM_CODES = [
  "schema-version",
  "schema-required",
  "schema-unknown-key",
  "schema-blank",
  "schema-quote-it",
  "schema-type",
  "schema-enum",
  "schema-pattern",
  "schema-length",
  "schema-range",
  "schema-count",
  "schema-pair",
  "schema-key",
] as const;

/** Codes of documents that come as workbooks. */
const BOOK_CODES = [
  "book-not-ours",
  "book-other",
  "book-no-header",
  "book-unknown-sheet",
  "book-unknown-column",
  "book-cell",
] as const;

/** Codes of the laws in `check/laws.ts`. */
const LAW_CODES = [
  "hidden-character",
  "unreal-date",
  "period-reversed",
  "duplicate-id",
  "duplicate-document",
  "content-changed",
  "version-unrecorded",
  "same-version-differs",
  "overlay-base-missing",
  "overlay-base-moved",
  "overlay-unknown-point",
  "overlay-id-taken",
  "overlay-no-effect",
  "reused-id",
  "unknown-basis",
  "unknown-successor",
  "unknown-category",
  "unknown-post",
  "unknown-scheme",
  "level-outside-scheme",
  "matrix-level",
  "integrity-by-matrix",
  "integrity-grounds",
  "integrity-level",
  "residual-above-inherent",
  "basis-read-undated",
  "basis-expired",
  "basis-superseded",
  "basis-not-yet",
  "basis-unverified",
  "person-name",
  "person-number",
  "institution-name",
  "point-uncovered",
  "library-missing",
  "library-historical",
  "unknown-risk-point",
  "retired-risk-point",
  "unknown-answer-set",
  "pass-missing",
  "rule-unparsable",
  "rule-misfit",
  "yes-taken-for-pass",
  "polarity-doubt",
  "record-only-grave",
  "duplicate-question",
  "condition-unknown-item",
  "condition-later-item",
  "condition-rule-misfit",
  "condition-never-holds",
  "weights-sum",
  "options-missing",
  "required-set-missing",
  "sampling-misplaced",
  "unknown-item",
  "sample-impossible",
  "sample-too-small",
  "deadline-before-found",
  "done-before-found",
  "basis-out-of-force",
  "unknown-unit",
  "unknown-ledger",
  "unknown-project",
  "unit-cycle",
  "unknown-person",
  "calendar-year",
  "unknown-rule",
  "waiver-expired",
  "own-law-broken",
  "unknown-list",
  "enum-list-missing",
  "unknown-column",
  "relation-broken",
  "money-unit-missing",
  "duplicate-header",
  "widths-beyond-page",
  "journal-broken",
  "journal-torn",
  "snapshot-invalid",
  "paper-missing",
  "paper-behind",
  "paper-differs",
  "evidence-missing",
  "evidence-changed",
  "evidence-unregistered",
  "evidence-unknown",
  "obligations-open",
  "facts-unconfirmed",
  "law-crashed",
] as const;

/** Codes about ledgers, by family, each with its R-id of domain.md §3. */
export const LEDGER_CODES = {
  ...SHEET_CODES,
  ...STRUCTURE_CODES,
  ...VALUES_CODES,
  ...FIELDS_CODES,
  ...ROW_CODES,
  ...ACROSS_CODES,
  ...RELATION_CODES,
  ...PRIVACY_CODES,
  ...SUBMISSION_CODES,
  ...FILES_CODES,
  ...LIBRARY_CODES,
} as const;

/** Every code riskpaper can say about a document, in one list; `check/laws.ts` has the law behind each. */
export const DIAGNOSTIC_CODES: readonly DiagnosticCode[] = [
  ...REFUSING_CODES,
  ...FORM_CODES,
  ...BOOK_CODES,
  ...LAW_CODES,
  ...TEMPLATE_CODES,
  ...LETTER_CODES,
  ...(Object.keys(LEDGER_CODES) as LedgerCode[]),
];
export type LedgerCode = keyof typeof LEDGER_CODES;
/** A code of reading, or of a law over documents. */
export type DocumentCode =
  | (typeof REFUSING_CODES)[number]
  | (typeof FORM_CODES)[number]
  | (typeof BOOK_CODES)[number]
  | (typeof TEMPLATE_CODES)[number]
  | (typeof LETTER_CODES)[number]
  | (typeof LAW_CODES)[number];
export type DiagnosticCode = DocumentCode | LedgerCode;
