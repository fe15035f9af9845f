import type { MergeSource } from "../../model/merged-ledger.ts";
import type { Period } from "../../model/generated/documents.ts";
import { compareText, type SourceRow } from "./source-rows.ts";

/** What some rows say, once. */
export interface Version {
  readonly first: SourceRow;
  readonly rows: SourceRow[];
}

/** One finding over several periods: what stands, and what each of them replaces. */
export interface Progress {
  readonly last: readonly Version[];
  readonly before: ReadonlyMap<Version, readonly Version[]>;
}

/** What is known of rows that are to stand under one number. */
export interface ProgressAround {
  readonly sources: readonly MergeSource[];
  /** Whether one row can have become the other a period later. */
  readonly follows: (before: SourceRow, after: SourceRow) => boolean;
  /** Whether versions can stand beside each other: several measures against one finding, all stated by one ledger. */
  readonly together: (versions: readonly Version[]) => boolean;
}

/**
 * What the ledgers of several periods say of one finding: the last period's word stands. Null where that is not for a program
 * to say: a period is not stated, or says two things, or ends on the day another ends; or what may not change has changed.
 */
export function progressOf(versions: readonly Version[], around: ProgressAround): Progress | null {
  const stages = new Map<string, { readonly period: Period; readonly versions: Version[] }>();
  for (const version of versions) {
    const period = lastPeriod(version, around.sources);
    if (period === null) return null;
    const known = stages.get(period.to);
    if (known && known.period.from !== period.from) return null;
    if (known) known.versions.push(version);
    else stages.set(period.to, { period, versions: [version] });
  }
  const inTime = [...stages.entries()].sort(([a], [b]) => compareText(a, b)).map(([, stage]) => stage.versions);
  if (inTime.some((stage) => stage.length > 1 && !around.together(stage))) return null;
  for (const [at, stage] of inTime.entries()) {
    const next = inTime[at + 1] ?? [];
    if (next.some((after) => !earlierOf(after, stage).every((one) => around.follows(one.first, after.first))))
      return null;
  }
  const last = inTime.at(-1) ?? [];
  const earlier = inTime.slice(0, -1).reverse().flat();
  return { last, before: new Map(last.map((version) => [version, earlierOf(version, earlier)])) };
}

/** Of several measures the same one, where it was there; else all of them are what was before. */
function earlierOf(version: Version, earlier: readonly Version[]): readonly Version[] {
  const same = earlier.filter((one) => measureOf(one) === measureOf(version));
  return same.length > 0 ? same : earlier;
}

const measureOf = ({ first }: Version): string => String(first.values.measures ?? "");

/** The last period in which the version was reported; null where a ledger states none. */
function lastPeriod({ rows }: Version, sources: readonly MergeSource[]): Period | null {
  let last: Period | null = null;
  for (const { source } of rows) {
    const period = sources[source]?.period ?? null;
    if (period === null) return null;
    if (last === null || period.to > last.to || (period.to === last.to && period.from > last.from)) last = period;
  }
  return last;
}
