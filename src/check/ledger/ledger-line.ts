import type { Severity } from "../../model/diagnostics.ts";
import type { LedgerLaw, SetLaw } from "./ledger-law.ts";

/** What a ledger law may need beside the rows; each comes from a project or an option. */
export type LedgerNeed =
  | "campaign"
  | "roster"
  | "units"
  | "rounds"
  | "libraries"
  | "baseline"
  | "evidence"
  | "received"
  | "project"
  | "calendar"
  | "checklists"
  | "summary"
  | "problem-ledger"
  | "companion";

/** A line of the table for a code about ledgers. */
export interface LedgerLine {
  readonly severity: Severity;
  /** reading: told while the file is read; refusing: so, and the file cannot be used; table: judged row by row in one table; set: judged over all files of the run. */
  readonly scope: "reading" | "refusing" | "table" | "set";
  /** Column keys without which the law cannot run. */
  readonly columns: readonly string[];
  /** Keys of profiles the law is about; empty: any. */
  readonly profiles: readonly string[];
  readonly needs: readonly LedgerNeed[];
  readonly load: (() => Promise<{ readonly default: LedgerLaw }>) | null;
  readonly loadSet: (() => Promise<{ readonly default: SetLaw }>) | null;
}

interface More {
  readonly columns?: readonly string[];
  readonly profiles?: readonly string[];
  readonly needs?: readonly LedgerNeed[];
}

const line = (severity: Severity, scope: LedgerLine["scope"], more: More): LedgerLine => ({
  severity,
  scope,
  columns: more.columns ?? [],
  profiles: more.profiles ?? [],
  needs: more.needs ?? [],
  load: null,
  loadSet: null,
});

/** A code that reading itself tells. */
export const reading = (severity: Severity): LedgerLine => line(severity, "reading", {});

/** A code that refuses the file. */
export const refusing = (): LedgerLine => line("error", "refusing", {});

/** A law over the rows of one table. */
export const law = (severity: Severity, load: LedgerLine["load"], more: More = {}): LedgerLine => ({
  ...line(severity, "table", more),
  load,
});

/** A law over all files of a run. */
export const setLaw = (severity: Severity, loadSet: LedgerLine["loadSet"], more: More = {}): LedgerLine => ({
  ...line(severity, "set", more),
  loadSet,
});
