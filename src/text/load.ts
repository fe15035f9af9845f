import type { DiagnosticCode } from "../model/diagnostic-codes.ts";
import type { Locale } from "../model/locale.ts";
import type { Catalogue } from "./catalogue.ts";

/** Only what the command line itself says: help and complaints must not wait for the rest. */
export async function loadCliWords(locale: Locale): Promise<Catalogue["cli"]> {
  return locale === "zh-CN" ? (await import("./zh-CN/cli.ts")).default : (await import("./en/cli.ts")).default;
}

/** The catalogue of one language; the other is never loaded. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/catalogue.ts")).default
    : (await import("./en/catalogue.ts")).default;
}

/** Why a job could not be done. */
export async function loadProblemWords(locale: Locale): Promise<Catalogue["problems"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/problems.ts")).default
    : (await import("./en/problems.ts")).default;
}

/** What registers say: `riskpaper ledger import -o NAME.register` and the steps. */
export async function loadRegisterWords(locale: Locale): Promise<Catalogue["register"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/register.ts")).default
    : (await import("./en/register.ts")).default;
}

/** What `riskpaper ledger due` says. */
export async function loadLedgerDueWords(locale: Locale): Promise<Catalogue["ledgerDue"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/ledger-due.ts")).default
    : (await import("./en/ledger-due.ts")).default;
}

/** What `riskpaper ledger repeats` says. */
export async function loadLedgerRepeatsWords(locale: Locale): Promise<Catalogue["ledgerRepeats"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/ledger-repeats.ts")).default
    : (await import("./en/ledger-repeats.ts")).default;
}

/** What `riskpaper ledger diff` says. */
export async function loadLedgerDiffWords(locale: Locale): Promise<Catalogue["ledgerDiff"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/ledger-diff.ts")).default
    : (await import("./en/ledger-diff.ts")).default;
}

/** What `riskpaper ledger merge` says. */
export async function loadLedgerMergeWords(locale: Locale): Promise<Catalogue["ledgerMerge"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/ledger-merge.ts")).default
    : (await import("./en/ledger-merge.ts")).default;
}

/** What `riskpaper ledger stats` says. */
export async function loadLedgerStatsWords(locale: Locale): Promise<Catalogue["ledgerStats"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/ledger-stats.ts")).default
    : (await import("./en/ledger-stats.ts")).default;
}

/** What `riskpaper ledger export` says. */
export async function loadLedgerExportWords(locale: Locale): Promise<Catalogue["ledgerExport"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/ledger-export.ts")).default
    : (await import("./en/ledger-export.ts")).default;
}

/** What `riskpaper ledger dashboard` says. */
export async function loadLedgerDashboardWords(locale: Locale): Promise<Catalogue["ledgerDashboard"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/ledger-dashboard.ts")).default
    : (await import("./en/ledger-dashboard.ts")).default;
}

/** What `riskpaper library` and `riskpaper checklist` say. */
export async function loadLibraryWords(locale: Locale): Promise<Catalogue["library"]> {
  return locale === "zh-CN" ? (await import("./zh-CN/library.ts")).default : (await import("./en/library.ts")).default;
}

/** What `riskpaper paper` says. */
export async function loadPaperWords(locale: Locale): Promise<Catalogue["paper"]> {
  return locale === "zh-CN" ? (await import("./zh-CN/paper.ts")).default : (await import("./en/paper.ts")).default;
}

/** What `riskpaper paper merge` says. */
export async function loadMergeWords(locale: Locale): Promise<Catalogue["merge"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/paper-merge.ts")).default
    : (await import("./en/paper-merge.ts")).default;
}

/** What `riskpaper seal`, `verify`, `key` and `paper archive` say. */
export async function loadSealWords(locale: Locale): Promise<Catalogue["seal"]> {
  return locale === "zh-CN" ? (await import("./zh-CN/seal.ts")).default : (await import("./en/seal.ts")).default;
}

/** What `riskpaper templates` says. */
export async function loadTemplateWords(locale: Locale): Promise<Catalogue["templates"]> {
  return locale === "zh-CN"
    ? (await import("./zh-CN/templates.ts")).default
    : (await import("./en/templates.ts")).default;
}

/** What a report says that tells no other codes than these: those of ledgers are loaded where one is among them. */
export async function loadReportWords(
  locale: Locale,
  codes: readonly DiagnosticCode[],
): Promise<Catalogue["diagnostics"]> {
  const ofDocuments =
    locale === "zh-CN"
      ? (await import("./zh-CN/diagnostics.ts")).default
      : (await import("./en/diagnostics.ts")).default;
  if (codes.some((code) => !(code in ofDocuments.codes))) return (await loadCatalogue(locale)).diagnostics;
  return ofDocuments as Catalogue["diagnostics"];
}
