import type { LedgerSet, SetAround } from "../../check/ledger/ledger-law.ts";
import type { ReadTable } from "../../ledger/rectification-rows.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { FileResult, Skipped, Validation } from "../../model/validation.ts";
import { workdays } from "../workdays.ts";
import type { LedgerVerdict, Told } from "./conclude-ledgers.ts";
import type { Examined, Whole } from "./part.ts";
import { verdictOf } from "./verdict.ts";

/** A finished run: its result, and what it was judged from. */
export interface Run {
  /** What was named on the command line. */
  readonly paths: readonly string[];
  readonly validation: Validation;
  readonly set: LedgerSet;
  readonly around: SetAround;
  /** Path → rows of rectification that were read on the way, of the inputs whose rows were wanted. */
  readonly rows: ReadonlyMap<string, readonly ReadTable[]>;
}

/** What every input came to by itself → the result: the laws across ledgers, waivers and explanations, the verdicts. */
export async function conclude(examined: readonly Examined[], whole: Whole): Promise<Run> {
  const files = examined.filter((file) => !file.own);
  const { project, asOf } = whole.around;
  const around: SetAround = { ...whole.around, isWorkday: workdays(project) };
  const own = files.flatMap(({ path, diagnostics }) => diagnostics.map((one): Told => ({ ...one, path })));
  const noFile = whole.diagnostics.map((one): Told => ({ ...one, path: null }));
  // The laws across ledgers stay on disk where there is nothing for them to judge, and nothing to waive.
  const any = files.some(({ ledger }) => ledger !== null) || (project?.waivers ?? []).length > 0;
  const { set, told, overdue, notRun } = any
    ? await (await import("./conclude-ledgers.ts")).concludeLedgers(files, own, noFile, around)
    : ({ set: { ledgers: [], refused: [] }, told: [...own, ...noFile], overdue: [], notRun: [] } as LedgerVerdict);

  const byPath = new Map<string | null, Diagnostic[]>();
  for (const { path, ...diagnostic } of told) {
    const here = byPath.get(path);
    if (here) here.push(diagnostic);
    else byPath.set(path, [diagnostic]);
  }
  const validation: Validation = {
    asOf,
    files: await Promise.all(files.map((file) => resultOf(file, byPath.get(file.path) ?? []))),
    diagnostics: [...(byPath.get(null) ?? []), ...overdue],
    notRun: [...whole.notRun, ...notRun],
    skipped: [
      ...whole.skipped,
      ...examined.flatMap(({ path, own }): readonly Skipped[] => (own ? [{ path, reason: "own-report" }] : [])),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return { paths: whole.paths, validation, set, around, rows: rowsOf(files) };
}

const rowsOf = (files: readonly Examined[]): Run["rows"] =>
  new Map(
    files.flatMap(({ path, refused, ledger }) =>
      ledger?.read && !refused ? [[path, ledger.read.flatMap((table) => table ?? [])] as const] : [],
    ),
  );

/** What an input comes to with these diagnostics. */
export async function resultOf(file: Examined, told: readonly Diagnostic[]): Promise<FileResult> {
  if (file.ledger) return (await import("./ledger-result.ts")).ledgerResult(file, file.ledger, told);
  const { path, kind, sha256 } = file;
  return { path, kind, verdict: verdictOf(file.refused, told), sha256, diagnostics: told };
}
