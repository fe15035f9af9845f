import { cellAddress } from "../../model/sheet.ts";
import type { Stored } from "../../model/ledger.ts";
import type { Merged, MergedRow, MergedTable, MergeOrigin } from "../../model/merged-ledger.ts";
import type { Period } from "../../model/generated/documents.ts";
import { saysMore } from "../../view/ledger/merged-ledger.ts";

/** Where a row stood: the cell of each of its values, where it stood in a sheet. */
export interface RowPlace {
  readonly path: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export function placeOfRow({ sources }: Pick<Merged, "sources">, { source, row }: MergeOrigin): RowPlace {
  const { path = "", sheet = "", columns = {} } = sources[source] ?? {};
  const cells = Object.entries(columns).map(([key, column]) => [key, cellAddress(row, column)] as const);
  return { path, sheet, row, cells: Object.fromEntries(cells) };
}

/** A merged table as a Ledger document. `traced`: each row says where it came from. */
export function mergedDocument(
  merged: Pick<Merged, "sources">,
  table: MergedTable,
  head: { readonly unit: string | null; readonly period: Period | null },
  traced: boolean,
): Readonly<Record<string, unknown>> {
  return {
    kind: "Ledger",
    schemaVersion: "1",
    profile: table.profile,
    ...(head.unit === null ? {} : { unit: head.unit }),
    ...(head.period === null ? {} : { period: head.period }),
    ...(Object.keys(table.schemes).length === 0 ? {} : { schemes: table.schemes }),
    rows: table.rows.map((row, at) => ({
      ...documentRow(row, table.keys, at + 1),
      ...(traced ? { _source: row.origins.map((origin) => placeOfRow(merged, origin)) } : {}),
    })),
  };
}

/** A row with every key that the table has, blanks too, so that a column nobody filled is still there. */
function documentRow(row: MergedRow, keys: readonly string[], seq: number): Readonly<Record<string, unknown>> {
  const values: Record<string, Stored> = {};
  for (const key of keys) values[key] = key === "seq" ? seq : (row.values[key] ?? null);
  return {
    ...values,
    ...(row.state !== null && saysMore(row.state, row.values.status) ? { _state: row.state } : {}),
    ...(Object.keys(row.raw).length > 0 ? { _raw: row.raw } : {}),
    ...(Object.keys(row.extra).length > 0 ? { _extra: row.extra } : {}),
  };
}
