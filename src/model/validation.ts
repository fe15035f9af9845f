import type { DiagnosticCode } from "./diagnostic-codes.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { Kind } from "./documents.ts";
import type { PlainDate } from "./generated/documents.ts";

/** accepted: no error; rejected: read, and has errors; refused: cannot be read safely, or holds nothing of ours. */
export type FileVerdict = "accepted" | "rejected" | "refused";

/** What one input came to. Every input has one; none vanishes. */
export interface FileResult {
  /** As given, with `/`. */
  readonly path: string;
  readonly kind: Kind | "Ledger" | null;
  readonly verdict: FileVerdict;
  /** Hex; of a paper, that of its journal. Null where nothing could be read. */
  readonly sha256: string | null;
  /** Of a ledger: rows read over all tables, and what it was read as. */
  readonly rows?: number;
  readonly profile?: string | null;
  readonly tables?: readonly TableFound[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of a ledger: the rows its diagnostics speak about, for reports to a person. */
  readonly quotes?: readonly RowQuote[];
}

/** A row in a few words, so that a person knows which it is. */
export interface RowQuote {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

/** A table found in a ledger file. */
export interface TableFound {
  readonly sheet: string;
  readonly profile: string;
  readonly headerRow: number;
  readonly rows: number;
}

/** Why something met in a folder is no input. */
export type SkipReason =
  | "office-lock"
  | "own-report"
  | "output"
  | "evidence"
  | "option"
  | "not-ours"
  | "not-a-document"
  | "link"
  | "unreadable";

export interface Skipped {
  readonly path: string;
  readonly reason: SkipReason;
}

/** What a law may lack. "columns": of the ledger itself. */
export type NeedName =
  | "libraries"
  | "checklist"
  | "checklists"
  | "project"
  | "calendar"
  | "config"
  | "columns"
  | "campaign"
  | "roster"
  | "units"
  | "rounds"
  | "baseline"
  | "evidence"
  | "received"
  | "summary"
  | "problem-ledger"
  | "companion";

/** A law that was not applied. `code` null: not a law but the project's configuration, found where it may not be used. */
export interface NotApplied {
  readonly code: DiagnosticCode | null;
  /** Null where it was not applied for want of something that concerns the whole run. */
  readonly path: string | null;
  readonly needs: NeedName;
  /** Columns that a ledger law needs and a ledger of this profile does not have. */
  readonly columns?: readonly string[];
  readonly profile?: string;
  /** The code of the project's own law that was not applied, where `code` is `own-law`. */
  readonly ownLaw?: string;
}

/** The result of a validation: serialisable, and all that any report is made from. */
export interface Validation {
  readonly asOf: PlainDate;
  readonly files: readonly FileResult[];
  /** About no single file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly notRun: readonly NotApplied[];
  readonly skipped: readonly Skipped[];
}

export interface ValidationSummary {
  readonly files: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly refused: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly explained: number;
  readonly waived: number;
}

/** Whether a correction replaced all there is in a file (R-S11): it stays on record and counts for nothing else. */
export function isReplaced({ tables = [], diagnostics }: FileResult): boolean {
  const told = diagnostics.filter(({ code }) => code === "report-superseded").length;
  // Of two ledgers in one file one may still stand.
  return told > 0 && told >= new Set(tables.map(({ profile }) => profile)).size;
}

/** Counts for a person, of what stands: `replaced` files are in `files` and in no other figure. */
export function standingSummary({
  files,
  diagnostics,
}: Pick<Validation, "files" | "diagnostics">): ValidationSummary & { readonly replaced: number } {
  const standing = files.filter((file) => !isReplaced(file));
  return {
    ...summaryOf({ files: standing, diagnostics }),
    files: files.length,
    replaced: files.length - standing.length,
  };
}

/** Counts of a validation. What is waived counts there alone; an explained doubt counts among the warnings too. */
export function summaryOf({ files, diagnostics }: Pick<Validation, "files" | "diagnostics">): ValidationSummary {
  const all = [...files.flatMap((file) => file.diagnostics), ...diagnostics];
  const verdicts = (verdict: FileVerdict) => files.filter((file) => file.verdict === verdict).length;
  const count = (severity: Diagnostic["severity"]) =>
    all.filter((one) => one.severity === severity && one.waived !== true).length;
  return {
    files: files.length,
    accepted: verdicts("accepted"),
    rejected: verdicts("rejected"),
    refused: verdicts("refused"),
    rows: files.reduce((sum, file) => sum + (file.rows ?? 0), 0),
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    explained: all.filter((one) => one.explanation !== undefined).length,
    waived: all.filter((one) => one.waived === true).length,
  };
}
