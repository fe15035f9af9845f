import { isBlankWord } from "../../check/ledger/blank-words.ts";
import type { SetAround } from "../../check/ledger/ledger-law.ts";
import { followsOn } from "../../check/ledger/changes/follows.ts";
import { findUnits } from "../../check/ledger/submissions.ts";
import { unitKey } from "../../field/roster.ts";
import type { Io } from "../../io/io.ts";
import { mergeLedgers } from "../../ledger/merge/merge-ledgers.ts";
import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import type { LedgerColumn, LedgerProfile, PlainDate } from "../../model/generated/documents.ts";
import type { Merged } from "../../model/merged-ledger.ts";
import type { Validation } from "../../model/validation.ts";
import { ledgerProfiles } from "../ledger-profiles.ts";
import { type LeftOut, type Rectification, type RectificationOptions, readRectification } from "../rectification.ts";
import { reportingOfRun } from "../validate/reporting.ts";

/** A unit that owes a ledger, and nothing came in; `profile` null: any ledger. */
export interface NotReported {
  readonly code: string;
  readonly name: string;
  readonly profile: string | null;
}

/** A unit all of whose ledgers of a kind say that there is nothing to report. */
export interface ZeroReport {
  /** As in `MergedRow`. */
  readonly unit: string;
  readonly name: string;
  readonly profile: string;
  /** The places of its ledgers in `Merged.sources`. */
  readonly sources: readonly number[];
}

/** Who reported, of those who have to. */
export interface Completeness {
  readonly due: number;
  readonly reported: number;
  readonly missing: readonly NotReported[];
}

/** What many submissions come to, and everything that is not in it. */
export interface MergedSubmissions {
  readonly as_of: PlainDate;
  readonly merged: Merged;
  /** Null where nobody says who has to report. */
  readonly completeness: Completeness | null;
  /** In the order of the sources. */
  readonly zero_reports: readonly ZeroReport[];
  readonly left_out: readonly LeftOut[];
  readonly validation: Validation;
  /** Who is who, and what the project says. */
  readonly around: Pick<SetAround, "project" | "roster">;
  /** By key, those of the merged tables. */
  readonly profiles: ReadonlyMap<string, LedgerProfile>;
  /** A column as its profile calls it. */
  readonly headers: (profile: string, key: string) => string;
  /** Who heads the merged ledger: the organisation, or the one unit all rows are about. */
  readonly head: string | null;
}

/** That two ledgers say different things of one finding is what merging lists; it keeps neither out. */
const PARDONS: readonly DiagnosticCode[] = ["id-in-two-files", "report-twice"];

/** Submissions → one ledger for each profile, with conflicts, provenance, conservation and completeness. */
export async function mergeSubmissions(
  options: Omit<RectificationOptions, "pardons">,
  io: Io,
): Promise<MergedSubmissions> {
  const read = await readRectification({ ...options, pardons: PARDONS }, io);
  const all = await ledgerProfiles(options.profile ?? null, io);
  const profiles = new Map(all.map((profile) => [profile.key, profile]));
  const { around } = read.run;
  const merged = mergeLedgers(read.tables, (key) => (profiles.get(key)?.columns ?? []).map((column) => column.key), {
    finder: findUnits(around),
    isBlank: isBlankWord,
    follows: (before, after) => followsOn(before, after, around.project),
  });
  const [unit, ...others] = [...new Set(merged.by_unit.map(({ name }) => name))];
  return {
    as_of: options.asOf,
    merged,
    completeness: completenessOf(read),
    zero_reports: zeroReports(merged, findUnits(around)),
    left_out: [...read.left_out].sort((a, b) => (a.path < b.path ? -1 : 1)),
    validation: read.validation,
    around,
    profiles,
    headers: (key, column) => storedHeader(profiles.get(key)?.columns.find((one) => one.key === column)) ?? column,
    head: others.length === 0 ? (unit ?? null) : (around.project?.organisation.name ?? null),
  };
}

/** A table without rows is only read where its file declares that there is nothing, or has rows in another table. */
function zeroReports(
  { sources, by_source, by_unit }: Merged,
  finder: ReturnType<typeof findUnits>,
): readonly ZeroReport[] {
  const told = new Set(by_source.flatMap(({ source, rows_in }) => (rows_in > 0 ? [sources[source]?.path] : [])));
  const found = new Map<string, ZeroReport & { readonly sources: number[] }>();
  for (const [at, source] of sources.entries()) {
    if (told.has(source.path) || source.unit === null) continue;
    const match = finder?.find(source.unit);
    const known = match?.sort === "one" ? match.unit : { code: unitKey(source.unit), name: source.unit };
    const { profile } = source;
    if (by_unit.some((one) => one.profile === profile && one.unit === known.code)) continue;
    const key = JSON.stringify([profile, known.code]);
    const zero = found.get(key) ?? { unit: known.code, name: known.name, profile, sources: [] };
    zero.sources.push(at);
    found.set(key, zero);
  }
  return [...found.values()];
}

/** A column as it is called where its stored values stand: amounts are in 元, whatever unit its sheet has. */
function storedHeader(column: LedgerColumn | undefined): string | undefined {
  return column?.type === "money" ? `${column.header.replace(/（[^（）]*元）$/u, "")}（元）` : column?.header;
}

function completenessOf({ run }: Rectification): Completeness | null {
  if (run.around.roster === null) return null;
  const reporting = reportingOfRun(run);
  if (reporting === null) return null;
  const missing = reporting.lines.flatMap(({ unit, missing: gone, profile }) =>
    unit && gone ? [{ code: unit.code, name: unit.name, profile }] : [],
  );
  return { due: reporting.totals.due, reported: reporting.totals.reported, missing };
}
