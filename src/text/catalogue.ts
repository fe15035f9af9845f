import type { DiagnosticCode } from "../model/diagnostic-codes.ts";
import type { Locale } from "../model/locale.ts";
import type { CodeWords } from "./code-words.ts";
import type zhBooks from "./zh-CN/books.ts";
import type zhCli from "./zh-CN/cli.ts";
import type zhDesk from "./zh-CN/desk.ts";
import type zhDiagnostics from "./zh-CN/diagnostics.ts";
import type zhInterview from "./zh-CN/interview.ts";
import type zhLedger from "./zh-CN/ledger.ts";
import type zhLedgerExport from "./zh-CN/ledger-export.ts";
import type zhLedgerDue from "./zh-CN/ledger-due.ts";
import type zhLedgerDashboard from "./zh-CN/ledger-dashboard.ts";
import type zhLedgerDiff from "./zh-CN/ledger-diff.ts";
import type zhLedgerMerge from "./zh-CN/ledger-merge.ts";
import type zhLedgerRepeats from "./zh-CN/ledger-repeats.ts";
import type zhLedgerStats from "./zh-CN/ledger-stats.ts";
import type zhLibrary from "./zh-CN/library.ts";
import type zhPaper from "./zh-CN/paper.ts";
import type zhMerge from "./zh-CN/paper-merge.ts";
import type zhPapers from "./zh-CN/papers.ts";
import type zhProblems from "./zh-CN/problems.ts";
import type zhRegister from "./zh-CN/register.ts";
import type zhReturns from "./zh-CN/returns.ts";
import type zhSeal from "./zh-CN/seal.ts";
import type zhTemplates from "./zh-CN/templates.ts";
import type zhTerms from "./zh-CN/terms.ts";

/** The shape of a catalogue section with its literal texts widened: what another language must provide in full. */
export type Words<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Words<T[K]> };

/** All that one language says. The Chinese files are the model; the compiler refuses an English file that lacks a word. */
export interface Catalogue {
  readonly locale: Locale;
  readonly templates: Words<typeof zhTemplates>;
  readonly terms: Words<typeof zhTerms>;
  readonly books: Words<typeof zhBooks>;
  readonly cli: Words<typeof zhCli>;
  readonly desk: Words<typeof zhDesk>;
  readonly interview: Words<typeof zhInterview>;
  readonly paper: Words<typeof zhPaper>;
  readonly merge: Words<typeof zhMerge>;
  readonly papers: Words<typeof zhPapers>;
  readonly ledger: Words<typeof zhLedger>;
  readonly ledgerExport: Words<typeof zhLedgerExport>;
  readonly ledgerDue: Words<typeof zhLedgerDue>;
  readonly ledgerDashboard: Words<typeof zhLedgerDashboard>;
  readonly ledgerDiff: Words<typeof zhLedgerDiff>;
  readonly ledgerMerge: Words<typeof zhLedgerMerge>;
  readonly ledgerRepeats: Words<typeof zhLedgerRepeats>;
  readonly ledgerStats: Words<typeof zhLedgerStats>;
  readonly library: Words<typeof zhLibrary>;
  readonly diagnostics: Omit<Words<typeof zhDiagnostics>, "codes"> & {
    readonly codes: Readonly<Record<DiagnosticCode, CodeWords>>;
  };
  readonly problems: Words<typeof zhProblems>;
  readonly register: Words<typeof zhRegister>;
  readonly returns: Words<typeof zhReturns>;
  readonly seal: Words<typeof zhSeal>;
}
