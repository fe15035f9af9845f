import { type UnitFinder, unitKey } from "../../../field/roster.ts";
import type { Merged, MergedRow, MergeSource } from "../../../model/merged-ledger.ts";
import { idKey } from "../../../model/register.ts";
import type { TableDigest } from "../ledger-law.ts";
import type { FindingSide, SetRow } from "../set-rows.ts";

/** A row of a period as the laws between periods see it, with the merged row it comes from. */
export interface PeriodRow extends SetRow {
  readonly side: FindingSide;
  readonly merged: MergedRow;
  readonly profile: string;
  /** Its extended deadline is on record in a register, with who approved it. */
  readonly granted: boolean;
}

export interface PeriodRows {
  readonly rows: readonly PeriodRow[];
  /** `side unit` of every unit that handed a ledger in, a zero report too. */
  readonly reported: ReadonlySet<string>;
  /** `side id` of numbers that say different things. */
  readonly unclear: ReadonlySet<string>;
}

const sideOf = (profile: string): FindingSide => (profile === "problem" ? "problem" : "rectification");

/** Rows of one period, each once. `header`: a column as its profile calls it. */
export function periodRows(
  merged: Merged,
  header: (profile: string, key: string) => string,
  finder: UnitFinder | null,
): PeriodRows {
  const digests = merged.sources.map((source) => digestOf(source, header));
  const rows = merged.tables.flatMap(({ profile, rows: own }) =>
    own.map((row) => periodRow(row, profile, merged.sources, digests)),
  );
  const unitOf = (text: string): string => {
    const match = finder?.find(text);
    return match?.sort === "one" ? match.unit.code : unitKey(text);
  };
  const heads = merged.sources.flatMap(({ unit, profile }) =>
    unit === null ? [] : [`${sideOf(profile)} ${unitOf(unit)}`],
  );
  const conflicting = merged.conflicts.flatMap(({ versions }) =>
    versions.map((row) => periodRow(row, profileOf(row, merged.sources), merged.sources, digests)),
  );
  return {
    rows,
    reported: new Set([...heads, ...[...rows, ...conflicting].map(({ side, unit }) => `${side} ${unit}`)]),
    unclear: new Set(conflicting.map(({ side, id }) => `${side} ${id}`)),
  };
}

const profileOf = ({ origins }: MergedRow, sources: readonly MergeSource[]): string =>
  sources[origins[0]?.source ?? 0]?.profile ?? "";

function digestOf(source: MergeSource, header: (profile: string, key: string) => string): TableDigest {
  const { sheet, profile, unit, filler, period, schemes } = source;
  const columns = Object.entries(source.columns).map(([key, column]) => [
    key,
    { column, header: header(profile, key) },
  ]);
  return {
    ...{ sheet, profile, unit, filler, period, schemes },
    headerRow: 0,
    personInCharge: null,
    columns: Object.fromEntries(columns),
    rows: [],
  };
}

function periodRow(
  merged: MergedRow,
  profile: string,
  sources: readonly MergeSource[],
  digests: readonly TableDigest[],
): PeriodRow {
  const { source, row } = merged.origins[0] ?? { source: 0, row: 0 };
  const { path = "", period = null, extended = [] } = sources[source] ?? {};
  const { unit, id, values, state } = merged;
  const of = idKey(String(values.finding_id ?? ""));
  return {
    path,
    table: digests[source] as TableDigest,
    row: { row, values, state },
    side: sideOf(profile),
    unit,
    id,
    point: unitKey(String(values.risk_point ?? "")),
    period,
    merged,
    profile,
    granted: extended.some((one) => idKey(one.id) === of && one.to === values.extended_deadline),
  };
}
