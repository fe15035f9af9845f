import { unitKey } from "../../field/roster.ts";
import type { Stored } from "../../model/ledger.ts";
import type {
  ConflictReason,
  Merged,
  MergeConflict,
  MergedRow,
  MergedTable,
  MergeOrigin,
  MergeSource,
} from "../../model/merged-ledger.ts";
import type { RectificationTable } from "../../model/rectification-table.ts";
import { type Progress, progressOf, type Version } from "./progress.ts";
import { compareText, type MergeAround, sorted, type SourceRow, sourceRows } from "./source-rows.ts";
import { type Fate, tallies } from "./tallies.ts";

/** The two things one finding may stand in at once: what was found, and what became of it. */
const SIDE: Readonly<Record<string, string>> = { problem: "problem" };

/** Profiles in which one finding may have several measures, a row each. */
const SEVERAL_MEASURES: readonly string[] = ["rectification", "rectification-full"];

/**
 * N submissions → one ledger for each profile. Rows that say the same stand once, with every place where they stood. Rows
 * under one number that differ are a conflict: none of them is taken, all are listed; but what ledgers of several periods say
 * of one finding is its progress, and the last one's word stands. A row without a number is joined only to one that is
 * identical. Nothing depends on the order of the tables.
 */
export function mergeLedgers(
  tables: readonly RectificationTable[],
  order: (profile: string) => readonly string[],
  around: MergeAround,
): Merged {
  const { sources, rows } = sourceRows(tables, around);
  const versions = new Map<string, Version>();
  for (const row of rows) {
    const known = versions.get(row.content);
    if (known) known.rows.push(row);
    else versions.set(row.content, { first: row, rows: [row] });
  }
  const fates = new Map<SourceRow, Fate>();
  const conflicts: MergeConflict[] = [];
  const standing: Version[] = [];
  const before = new Map<Version, readonly Version[]>();
  for (const group of byNumber([...versions.values()], sources)) {
    const against = group.length > 1 ? reasonAgainst(group, sources) : null;
    const progress = against === "periods" ? progressIn(group, sources, around) : null;
    const why = progress === null ? against : null;
    const stands = progress?.last ?? group;
    if (why === null) standing.push(...stands);
    else conflicts.push(conflictOf(group, why, order(profileOf(group, sources))));
    for (const [version, earlier] of progress?.before ?? []) before.set(version, earlier);
    for (const version of group)
      for (const [at, row] of version.rows.entries())
        fates.set(
          row,
          why !== null ? "conflict" : !stands.includes(version) ? "superseded" : at === 0 ? "out" : "duplicate",
        );
  }
  conflicts.sort((a, b) => compareText(unitKey(a.id), unitKey(b.id)) || compareText(a.id, b.id));
  const made = mergedTables(standing, before, sources, order);
  return { sources, tables: made, conflicts, ...tallies(sources, rows, fates, made, around.finder) };
}

/** Versions under one number on one side; those without a number each by itself. */
function byNumber(versions: readonly Version[], sources: readonly MergeSource[]): readonly (readonly Version[])[] {
  const groups = new Map<string, Version[]>();
  const alone: Version[][] = [];
  for (const version of versions) {
    const { id, source } = version.first;
    if (id === "") {
      alone.push([version]);
      continue;
    }
    const key = `${SIDE[sources[source]?.profile ?? ""] ?? ""}\u0000${id}`;
    const group = groups.get(key);
    if (group) group.push(version);
    else groups.set(key, [version]);
  }
  return [...groups.values(), ...alone];
}

/** Null where they can stand together: one ledger states them all, as several measures against one finding. */
function reasonAgainst(group: readonly Version[], sources: readonly MergeSource[]): ConflictReason | null {
  const firsts = group.map(({ first }) => first);
  const distinct = (of: (row: SourceRow) => unknown) => new Set(firsts.map((row) => JSON.stringify(of(row)))).size;
  if (distinct(({ unit }) => unit) > 1) return "units";
  if (distinct(({ source }) => [sources[source]?.profile, sorted(sources[source]?.schemes ?? {})]) > 1) return "kinds";
  if (areMeasures(group, sources)) return null;
  const periods = new Set(group.flatMap(({ rows }) => rows.map(({ source }) => sources[source]?.period?.from ?? null)));
  return periods.size > 1 && !periods.has(null) ? "periods" : "content";
}

const progressIn = (
  group: readonly Version[],
  sources: readonly MergeSource[],
  { follows }: MergeAround,
): Progress | null => {
  const followed = ({ source, row, values, state }: SourceRow) => ({
    ...{ row, values, state },
    schemes: sources[source]?.schemes ?? {},
  });
  return progressOf(group, {
    sources,
    follows: (one, other) => follows(followed(one), followed(other)),
    together: (some) => areMeasures(some, sources),
  });
};

function areMeasures(group: readonly Version[], sources: readonly MergeSource[]): boolean {
  const [{ first } = { first: null }] = group;
  if (first === null || !SEVERAL_MEASURES.includes(sources[first.source]?.profile ?? "")) return false;
  const keyOf = (row: SourceRow, key: string): string => unitKey(String(row.values[key] ?? ""));
  const measures = group.map((version) => keyOf(version.first, "measures"));
  return (
    measures.every((text) => text !== "") &&
    new Set(measures).size === measures.length &&
    group.every((version) => keyOf(version.first, "fact") === keyOf(first, "fact")) &&
    sourcesOf(group[0]).some((source) => group.every((version) => sourcesOf(version).includes(source)))
  );
}

const profileOf = ([version]: readonly Version[], sources: readonly MergeSource[]): string =>
  sources[version?.first.source ?? 0]?.profile ?? "";

const sourcesOf = (version: Version | undefined): readonly number[] => version?.rows.map(({ source }) => source) ?? [];

function conflictOf(group: readonly Version[], why: ConflictReason, places: readonly string[]): MergeConflict {
  const versions = group.map((version) => mergedRow(version)).sort(byOrigin);
  const keys = [...new Set([...versions.flatMap(({ values }) => Object.keys(values)), "_state"])];
  const written = (row: MergedRow, key: string) => JSON.stringify(storedAt(row, key));
  const differing = keys.filter(
    (key) => key !== "seq" && versions.some((one) => written(one, key) !== written(versions[0] ?? one, key)),
  );
  const place = (key: string) => (places.includes(key) ? places.indexOf(key) : places.length);
  differing.sort((a, b) => place(a) - place(b) || compareText(a, b));
  return { id: String(versions[0]?.values.finding_id ?? ""), why, keys: differing, versions };
}

/** A row's value as it is compared and shown: what could not be read as it stood. `_state` is the machine's state. */
export const storedAt = (row: MergedRow, key: string): Stored =>
  key === "_state" ? row.state : (row.values[key] ?? row.raw[key] ?? null);

function mergedTables(
  versions: readonly Version[],
  before: ReadonlyMap<Version, readonly Version[]>,
  sources: readonly MergeSource[],
  order: (profile: string) => readonly string[],
): readonly MergedTable[] {
  const kindOf = (profile: string, schemes: Readonly<Record<string, string>>) =>
    JSON.stringify([profile === "problem" ? 0 : 1, profile, sorted(schemes)]);
  const groups = new Map<string, { readonly own: MergeSource[]; readonly rows: MergedRow[] }>();
  const groupOf = (kind: string) => {
    const group = groups.get(kind) ?? { own: [], rows: [] };
    groups.set(kind, group);
    return group;
  };
  for (const source of sources) groupOf(kindOf(source.profile, source.schemes)).own.push(source);
  for (const version of versions) {
    const source = sources[version.first.source];
    if (source) groupOf(kindOf(source.profile, source.schemes)).rows.push(mergedRow(version, before.get(version)));
  }
  return [...groups.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, { own, rows }]) => {
      const [first] = own;
      if (!first) return [];
      const has = new Set(own.flatMap(({ keys }) => keys));
      const keys = order(first.profile).filter((key) => has.has(key) || rows.some(({ values }) => filled(values[key])));
      return [{ profile: first.profile, schemes: first.schemes, keys, rows: inOrder(rows) }];
    });
}

const filled = (value: Stored | undefined): boolean => value !== null && value !== undefined;

function mergedRow(version: Version, before: readonly Version[] = []): MergedRow {
  const { unit, id, values, state, raw, extra } = version.first;
  const placesOf = ({ rows }: Version) => rows.map(({ source, row }): MergeOrigin => ({ source, row }));
  const earlier = before.flatMap(placesOf);
  const row = { unit, id, values, state, raw, extra, origins: placesOf(version) };
  return earlier.length === 0 ? row : { ...row, earlier };
}

/** By unit, number, day found, text and place: what a person looks for first. */
function inOrder(rows: readonly MergedRow[]): readonly MergedRow[] {
  const keyed = rows.map((row) => ({
    row,
    keys: [row.unit, row.id === "" ? "\uffff" : row.id, text(row, "found_date"), text(row, "fact"), content(row)],
  }));
  keyed.sort((a, b) => {
    for (const [at, key] of a.keys.entries()) {
      const order = compareText(key, b.keys[at] ?? "");
      if (order !== 0) return order;
    }
    return byOrigin(a.row, b.row);
  });
  return keyed.map(({ row }) => row);
}

const text = ({ values }: MergedRow, key: string): string => String(values[key] ?? "");
const content = ({ values }: MergedRow): string => `${values.measures ?? ""}\u0000${values.status ?? ""}`;

const byOrigin = (a: MergedRow, b: MergedRow): number => {
  const [one, other] = [a.origins[0], b.origins[0]];
  return (one?.source ?? 0) - (other?.source ?? 0) || (one?.row ?? 0) - (other?.row ?? 0);
};
