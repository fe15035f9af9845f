import type { LedgerSet, SetAround, SubmittedLedger } from "../../check/ledger/ledger-law.ts";
import { judgeSet, type LedgerNotRun, loadLedgerLaws } from "../../check/ledger/run-ledger-laws.ts";
import { submissionsOf } from "../../check/ledger/submissions.ts";
import { applyWaivers, type Told, waiverKeys } from "../../check/ledger/waivers.ts";
import { severityOf } from "../../check/laws.ts";
import { withoutReturnSuffix } from "../../model/return-name.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { NotApplied } from "../../model/validation.ts";
import type { Examined } from "./part.ts";

export type { Told };

/** What the ledgers of a run come to together. */
export interface LedgerVerdict {
  readonly set: LedgerSet;
  /** Of all files and of none, those waived marked. */
  readonly told: readonly Told[];
  /** Waivers that are over and would have covered something. */
  readonly overdue: readonly Diagnostic[];
  readonly notRun: readonly NotApplied[];
}

/** Judges the ledgers of a run together and applies the project's waivers to all that is told, `own` of the files and `noFile`. */
export async function concludeLedgers(
  files: readonly Examined[],
  own: readonly Told[],
  noFile: readonly Told[],
  around: SetAround,
): Promise<LedgerVerdict> {
  const set = ledgerSet(files, own, around);
  const any = files.some(({ ledger }) => ledger !== null);
  const across = any ? judgeSet(set, await loadLedgerLaws({ over: "set" }), around) : { diagnostics: [], notRun: [] };
  const known = new Set(files.map(({ path }) => path));
  const judged = across.diagnostics.map(
    (one): Told => (one.path !== null && known.has(one.path) ? one : { ...one, path: null }),
  );
  const { told, expired } = waive([...own, ...judged, ...noFile], set, around);
  const overdue = expired.flatMap((one) => {
    const severity = severityOf(one.code, around.project?.rules);
    return severity === "off" ? [] : [{ ...one, severity }];
  });
  return {
    set,
    told,
    overdue,
    notRun: together([...files.flatMap(({ ledger }) => ledger?.notRun ?? []), ...across.notRun]),
  };
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

/**
 * Of a return, by its name and the list in it, the file it was made from: of the same name but for 退回, as long as both
 * hold the same and have the same problems. A return that differs or explains something is mended.
 */
function returnOf(file: Examined, alike: readonly Examined[]): Pick<SubmittedLedger, "returnOf" | "mended"> {
  if (withoutReturnSuffix(file.path) === file.path) return {};
  const mended = file.ledger?.returned ? ({ mended: true } as const) : {};
  if ((file.ledger?.explanations ?? []).length > 0) return mended;
  const content = ({ ledger, diagnostics }: Examined) => JSON.stringify([ledger?.digests, diagnostics]);
  const original = alike.find((one) => one !== file && content(one) === content(file));
  return original ? { returnOf: original.path } : mended;
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
