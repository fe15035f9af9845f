import { cellAddress } from "../../model/sheet.ts";
import type { Merged, MergeConflict, MergedRow, MergeOrigin, MergeSource } from "../../model/merged-ledger.ts";
import { plainSight } from "../diagnostics/json.ts";
import { storedAt } from "../../ledger/merge/merge-ledgers.ts";

/** Where a value stands, for programs; `cell` null where the row stands in no sheet or its ledger has no such column. */
export interface ValuePlace {
  readonly path: string;
  readonly sheet: string;
  readonly row: number;
  readonly cell: string | null;
}

/** The place of a value, `key` null: of its row. */
export function valuePlace(
  sources: readonly MergeSource[],
  { source, row }: MergeOrigin,
  key: string | null,
): ValuePlace {
  const { path = "", sheet = "", columns = {} } = sources[source] ?? {};
  const column = columns[key === "_state" ? "status" : (key ?? "")];
  return { path, sheet, row, cell: column === undefined ? null : cellAddress(row, column) };
}

/** The balance of a merge for programs: totals, units, files, conflicts cell by cell. Amounts in 元. */
export function mergedReport({ sources, totals, by_unit, by_source, conflicts }: Merged) {
  return {
    totals,
    by_unit,
    by_file: by_source.map(({ source, ...tally }) => ({ ...fileOf(sources[source]), ...tally })),
    conflicts: conflicts.map((conflict) => conflictOf(conflict, sources)),
  };
}

/** Units that say there is nothing to report, and in which files. */
export const zeroReport = (
  zeros: readonly {
    readonly unit: string;
    readonly name: string;
    readonly profile: string;
    readonly sources: readonly number[];
  }[],
  { sources }: Merged,
) => zeros.map(({ sources: own, ...zero }) => ({ ...zero, files: own.map((at) => sources[at]?.path ?? "") }));

const fileOf = (source: MergeSource | undefined) => ({
  path: source?.path ?? "",
  sheet: source?.sheet ?? "",
  sha256: source?.sha256 ?? null,
  profile: source?.profile ?? "",
  unit: source?.unit ?? null,
  period: source?.period ?? null,
});

const conflictOf = ({ id, why, keys, versions }: MergeConflict, sources: readonly MergeSource[]) => ({
  id,
  why,
  cells: keys.map((key) => ({ key, values: versions.map((row) => valueAt(row, key, sources)) })),
  rows: versions.map((row) => ({
    unit: row.unit,
    places: row.origins.map((origin) => valuePlace(sources, origin, null)),
    values: row.values,
    ...(row.state === null ? {} : { _state: row.state }),
    ...(Object.keys(row.raw).length > 0 ? { _raw: row.raw } : {}),
    ...(Object.keys(row.extra).length > 0 ? { _extra: row.extra } : {}),
  })),
});

const valueAt = (row: MergedRow, key: string, sources: readonly MergeSource[]) => ({
  value: storedAt(row, key),
  places: row.origins.map((origin) => valuePlace(sources, origin, key)),
});

/** Any result as JSON that hides nothing. */
export const resultJson = (result: object): string => `${plainSight(JSON.stringify(result, null, 2))}\n`;
