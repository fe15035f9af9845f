import { joinedBytes } from "../joined-bytes.ts";
import { cellAddress } from "../../model/sheet.ts";
import type { Stored } from "../../model/ledger.ts";
import type { Merged, MergedRow, MergedTable, MergeOrigin, MergeSource } from "../../model/merged-ledger.ts";
import type { Period } from "../../model/generated/documents.ts";
import { lastPeriod, saysMore } from "../../view/ledger/merged-ledger.ts";
import { ZERO_REPORT } from "../../view/ledger/status-words.ts";

/** Where a row stood: the cell of each of its values, where it stood in a sheet. */
export interface RowPlace {
  readonly path: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export function placeOfRow({ sources }: Pick<Merged, "sources">, { source, row }: MergeOrigin): RowPlace {
  const { path = "", sheet = "", columns = {} } = sources[source] ?? {};
  const cells: Record<string, string> = {};
  for (const key in columns) cells[key] = cellAddress(row, columns[key] ?? 1);
  return { path, sheet, row, cells };
}

/** Who heads a merged ledger, and the period it is of. */
export interface DocumentHead {
  readonly unit: string | null;
  readonly period: Period | null;
}

/** A merged table as a Ledger document. `traced`: each row says where it came from, and where earlier periods had it. */
export const mergedDocument = (
  merged: Pick<Merged, "sources">,
  table: MergedTable,
  head: DocumentHead,
  traced: boolean,
): Readonly<Record<string, unknown>> => ({ ...headOf(table, head), rows: rowsOf(merged, table, traced) });

/** Rows made and written at once: as objects all of them take many times what they take as text. */
const BATCH = 500;

/** The same document as JSON. */
export function mergedJson(
  merged: Pick<Merged, "sources">,
  table: MergedTable,
  head: DocumentHead,
  traced: boolean,
): Uint8Array {
  const encoder = new TextEncoder();
  const shell = `${JSON.stringify({ ...headOf(table, head), rows: [] }, null, 2)}\n`;
  if (table.rows.length === 0) return encoder.encode(shell);
  const at = shell.lastIndexOf("[]");
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < table.rows.length; from += BATCH) {
    // As deep as they will stand, and cut out of what is around them there.
    const text = JSON.stringify({ rows: rowsOf(merged, table, traced, from, from + BATCH) }, null, 2);
    const rows = text.slice(text.indexOf("[") + 1, text.lastIndexOf("\n  ]"));
    pieces.push(encoder.encode((from === 0 ? shell.slice(0, at + 1) : ",") + rows));
  }
  return joinedBytes([...pieces, encoder.encode(`\n  ${shell.slice(at + 1)}`)]);
}

const headOf = ({ profile, schemes }: MergedTable, { unit, period }: DocumentHead) => ({
  kind: "Ledger",
  schemaVersion: "1",
  profile,
  ...(unit === null ? {} : { unit }),
  ...(period === null ? {} : { period }),
  ...(Object.keys(schemes).length === 0 ? {} : { schemes }),
});

const rowsOf = (
  merged: Pick<Merged, "sources">,
  { rows, keys }: MergedTable,
  traced: boolean,
  from = 0,
  to = rows.length,
) =>
  rows.slice(from, to).map((row, at) => ({
    ...documentRow(row, keys, from + at + 1),
    ...(traced ? { _source: placesOf(merged, row) } : {}),
  }));

/** Those of the last period first; those of earlier ones say so. */
const placesOf = (merged: Pick<Merged, "sources">, { origins, earlier = [] }: MergedRow): readonly object[] => [
  ...origins.map((origin) => placeOfRow(merged, origin)),
  ...earlier.map((origin) => ({ ...placeOfRow(merged, origin), earlier: true })),
];

/** A unit that has nothing to report, with who says so and who answers for it: in the words of its last ledger. */
export function zeroDocument(
  { name }: { readonly name: string },
  table: MergedTable,
  sources: readonly MergeSource[],
): Readonly<Record<string, unknown>> {
  const period = lastPeriod(sources);
  const { filler = null, personInCharge = null } =
    sources.find((one) => period === null || one.period?.to === period.to) ?? {};
  return {
    ...headOf(table, { unit: name, period }),
    ...{ filler, person_in_charge: personInCharge },
    rows: [{ seq: 1, org: name, fact: ZERO_REPORT }],
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
