import { explained } from "../../check/ledger/explained.ts";
import type { LedgerSet, SetAround } from "../../check/ledger/ledger-law.ts";
import { judgeSet, type LedgerNotRun, loadLedgerLaws } from "../../check/ledger/run-ledger-laws.ts";
import { submissionsOf } from "../../check/ledger/submissions.ts";
import { applyWaivers, type Told, waiverKeys } from "../../check/ledger/waivers.ts";
import { withoutReturnSuffix } from "../../ledger/return-sheet.ts";
import { severityOf } from "../../check/run-laws.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { FileResult, NotApplied, Skipped, Validation } from "../../model/validation.ts";
import { workdays } from "../load-paper.ts";
import type { Examined, Whole } from "./part.ts";
import { quotesOf } from "./quotes.ts";

/** A finished run: its result, and what it was judged from. */
export interface Run {
  /** What was named on the command line. */
  readonly paths: readonly string[];
  readonly validation: Validation;
  readonly set: LedgerSet;
  readonly around: SetAround;
}

/** What every input came to by itself → the result: the laws across ledgers, waivers and explanations, the verdicts. */
export async function conclude(examined: readonly Examined[], whole: Whole): Promise<Run> {
  const files = examined.filter((file) => !file.own);
  const { project, asOf } = whole.around;
  const around: SetAround = { ...whole.around, isWorkday: workdays(project) };
  const own = files.flatMap(({ path, diagnostics }) => diagnostics.map((one): Told => ({ ...one, path })));
  const set = ledgerSet(files, own, around);
  // The laws stay on disk where there is nothing for them to judge.
  const any = files.some(({ ledger }) => ledger !== null);
  const across = any ? judgeSet(set, await loadLedgerLaws({ own: false }), around) : { diagnostics: [], notRun: [] };

  const known = new Set(files.map(({ path }) => path));
  const judged = across.diagnostics.map(
    (one): Told => (one.path !== null && known.has(one.path) ? one : { ...one, path: null }),
  );
  const noFile = whole.diagnostics.map((one): Told => ({ ...one, path: null }));
  const { told, expired } = waive([...own, ...judged, ...noFile], set, around);

  const byPath = new Map<string | null, Diagnostic[]>();
  for (const { path, ...diagnostic } of told) {
    const here = byPath.get(path);
    if (here) here.push(diagnostic);
    else byPath.set(path, [diagnostic]);
  }
  const { rules } = project ?? {};
  const overdue = expired.flatMap((one) => {
    const severity = severityOf(one.code, rules);
    return severity === "off" ? [] : [{ ...one, severity }];
  });
  const validation: Validation = {
    asOf,
    files: files.map((file) => resultOf(file, byPath.get(file.path) ?? [])),
    diagnostics: [...(byPath.get(null) ?? []), ...overdue],
    notRun: [...whole.notRun, ...together([...files.flatMap(({ ledger }) => ledger?.notRun ?? []), ...across.notRun])],
    skipped: [
      ...whole.skipped,
      ...examined.flatMap(({ path, own }): readonly Skipped[] => (own ? [{ path, reason: "own-report" }] : [])),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return { paths: whole.paths, validation, set, around };
}

/** The ledgers of a run. A file whose errors are all waived is not a rejected one: the laws of 重复报送 count it. */
function ledgerSet(files: readonly Examined[], own: readonly Told[], around: SetAround): LedgerSet {
  const byStem = new Map<string, Examined[]>();
  for (const file of files) {
    const alike = byStem.get(stemOf(file.path));
    if (alike) alike.push(file);
    else byStem.set(stemOf(file.path), [file]);
  }
  const ledgers = files.flatMap((file) => {
    const { path, sha256, refused, ledger, diagnostics } = file;
    if (!ledger || refused || sha256 === null) return [];
    return [
      {
        path,
        sha256,
        rejected: diagnostics.some(({ severity }) => severity === "error"),
        tables: ledger.digests,
        ...returnOf(file, byStem.get(stemOf(withoutReturnSuffix(path))) ?? []),
      },
    ];
  });
  const refused = files
    .filter((file) => file.ledger && file.refused && !isListOf(file, byStem))
    .map(({ path }) => ({ path }));
  const set = { ledgers, refused };
  if ((around.project?.waivers ?? []).length === 0) return set;
  const bad = new Set(
    waive(own, set, around).told.flatMap((one) => (one.severity === "error" && one.waived !== true ? one.path : [])),
  );
  return { ledgers: ledgers.map((one) => ({ ...one, rejected: bad.has(one.path) })), refused };
}

/** The file a return was made from, of the same name but for 退回, as long as both hold the same and have the same problems. */
function returnOf(file: Examined, alike: readonly Examined[]): { readonly returnOf?: string } {
  if (withoutReturnSuffix(file.path) === file.path || (file.ledger?.explanations ?? []).length > 0) return {};
  const content = ({ ledger, diagnostics }: Examined) => JSON.stringify([ledger?.digests, diagnostics]);
  const original = alike.find((one) => one !== file && content(one) === content(file));
  return original ? { returnOf: original.path } : {};
}

/** A list of problems beside the file it is about is not a second submission. */
const isListOf = ({ path, diagnostics }: Examined, byStem: ReadonlyMap<string, unknown>): boolean =>
  diagnostics[0]?.code === "return-handed-in" &&
  withoutReturnSuffix(path) !== path &&
  byStem.has(stemOf(withoutReturnSuffix(path)));

const stemOf = (path: string): string => path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");

function waive(told: readonly Told[], set: LedgerSet, around: SetAround) {
  const waivers = around.project?.waivers ?? [];
  return waivers.length === 0
    ? { told, expired: [] }
    : applyWaivers(told, waivers, around.asOf, waiverKeys(set, submissionsOf(set, around)));
}

/** What an input comes to with these diagnostics. */
export function resultOf({ path, kind, sha256, refused, ledger }: Examined, told: readonly Diagnostic[]): FileResult {
  const diagnostics = ledger
    ? explained([...told].sort(byRow(ledger.tables.map(({ sheet }) => sheet))), ledger.explanations)
    : told;
  const bad = diagnostics.some((one) => one.severity === "error" && one.waived !== true);
  const verdict = refused ? "refused" : bad ? "rejected" : "accepted";
  if (!ledger) return { path, kind, verdict, sha256, diagnostics };
  const [first] = ledger.tables;
  return {
    path,
    kind,
    verdict,
    sha256,
    rows: ledger.tables.reduce((sum, { rows }) => sum + rows, 0),
    profile: first?.profile ?? null,
    tables: ledger.tables,
    diagnostics,
    quotes: quotesOf(ledger.digests, diagnostics),
  };
}

/** In reading order: what is about the whole file first, then sheet by sheet and row by row; one place in the order of the laws. */
function byRow(sheets: readonly string[]) {
  const sheetOf = ({ at }: Diagnostic) =>
    at.sheet === undefined && at.row === undefined ? -1 : sheets.indexOf(at.sheet ?? "");
  return (a: Diagnostic, b: Diagnostic): number =>
    sheetOf(a) - sheetOf(b) || (a.at.row ?? 0) - (b.at.row ?? 0) || columnOf(a) - columnOf(b);
}

/** K5 → 11; 0 where no cell is named. */
function columnOf({ at }: Diagnostic): number {
  const letters = /^[A-Z]+/.exec(at.cell ?? "")?.[0] ?? "";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** What ledger laws lacked, once for all files that lacked the same. */
function together(all: readonly LedgerNotRun[]): readonly NotApplied[] {
  const found = new Map(
    all.map(({ code, needs, columns, profile, ownLaw }) => {
      const one: NotApplied = {
        code,
        path: null,
        needs,
        ...(columns ? { columns } : {}),
        ...(profile === undefined ? {} : { profile }),
        ...(ownLaw === undefined ? {} : { ownLaw }),
      };
      return [JSON.stringify(one), one] as const;
    }),
  );
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
