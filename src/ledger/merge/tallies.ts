import type { UnitFinder } from "../../field/roster.ts";
import type { MergedTable, MergeSource, MergeTally, SourceTally, UnitTally } from "../../model/merged-ledger.ts";
import { sumMoney } from "../../model/money.ts";
import { compareText, type SourceRow } from "./source-rows.ts";

/** What becomes of a row that came in. */
export type Fate = "out" | "duplicate" | "superseded" | "conflict";

/** Rows in = rows out + duplicates + superseded + conflicts, for each table, unit and profile; the sums are made of the rows. */
export function tallies(
  sources: readonly MergeSource[],
  rows: readonly SourceRow[],
  fates: ReadonlyMap<SourceRow, Fate>,
  tables: readonly MergedTable[],
  finder: UnitFinder | null,
) {
  const profileOf = ({ source }: SourceRow): string => sources[source]?.profile ?? "";
  const bySource = sources.map((): SourceRow[] => []);
  const byUnit = new Map<string, SourceRow[]>();
  const byProfile = new Map<string, SourceRow[]>(tables.map(({ profile }) => [profile, []]));
  for (const row of rows) {
    bySource[row.source]?.push(row);
    add(byUnit, `${profileOf(row)}\u0000${row.unit}`, row);
    add(byProfile, profileOf(row), row);
  }
  const names = new Map((finder?.units ?? []).map(({ code, name }) => [code, name]));
  const numbers = numbersOf(tables);
  const units = [...byUnit.entries()].map(([key, own]): UnitTally => {
    const [profile = "", unit = ""] = key.split("\u0000");
    // Of all ways its rows write the name, the first in code order: no matter which file came first.
    const written = own.map(({ values }) => String(values.org ?? "")).sort(compareText)[0] ?? "";
    return { profile, unit, name: names.get(unit) ?? written, numbers: numbers.get(key) ?? null, ...tally(own, fates) };
  });
  const place = new Map([...byProfile.keys()].map((profile, at) => [profile, at]));
  units.sort((a, b) => (place.get(a.profile) ?? 0) - (place.get(b.profile) ?? 0) || compareText(a.unit, b.unit));
  return {
    by_source: bySource.map((own, source): SourceTally => ({ source, ...tally(own, fates) })),
    by_unit: units,
    totals: [...byProfile.entries()].map(([profile, own]) => ({ profile, ...tally(own, fates) })),
  };
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

/** First and last number of each unit's rows: tables are sorted by unit. Of two tables of one profile, those of the first. */
function numbersOf(tables: readonly MergedTable[]): ReadonlyMap<string, { first: number; last: number }> {
  const numbers = new Map<string, { first: number; last: number }>();
  for (const { profile, rows } of tables) {
    const own = new Map<string, { first: number; last: number }>();
    for (const [at, { unit }] of rows.entries()) {
      const key = `${profile}\u0000${unit}`;
      own.set(key, { first: own.get(key)?.first ?? at + 1, last: at + 1 });
    }
    for (const [key, span] of own) if (!numbers.has(key)) numbers.set(key, span);
  }
  return numbers;
}

function tally(rows: readonly SourceRow[], fates: ReadonlyMap<SourceRow, Fate>): MergeTally {
  const of = (fate: Fate) => rows.filter((row) => fates.get(row) === fate);
  const [out, duplicates, superseded, conflicts] = [of("out"), of("duplicate"), of("superseded"), of("conflict")];
  const amount = (some: readonly SourceRow[]) =>
    sumMoney(some.map(({ values }) => (typeof values.amount === "string" ? values.amount : null)));
  return {
    rows_in: rows.length,
    rows_out: out.length,
    duplicates: duplicates.length,
    superseded: superseded.length,
    conflicts: conflicts.length,
    amount_in: amount(rows),
    amount_out: amount(out),
    amount_duplicates: amount(duplicates),
    amount_superseded: amount(superseded),
    amount_conflicts: amount(conflicts),
  };
}
