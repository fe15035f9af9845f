import type { SchemaElement } from "hyparquet-writer";
import type { FlatColumn, FlatRow, FlatTable, FlatValue } from "../../model/flat-table.ts";
import { daysBetween } from "../../model/plain-date.ts";
import { VERSION } from "../../model/version.ts";

/** Rows of a group: what has to be held before it is packed. */
const GROUP = 20_000;
const EPOCH = "1970-01-01";

/**
 * A table as Parquet: money as DECIMAL(18,2), days as DATE, lists as LIST, everything may be null. Packed group by group, so
 * that no more than one is held. Name and version of the table, and the day of judgement, stand in its metadata; no clock does.
 */
export async function* flatParquet(
  table: FlatTable,
  batches: AsyncIterable<readonly FlatRow[]>,
  asOf: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(table.columns),
    kvMetadata: [
      { key: "riskpaper.table", value: table.name },
      { key: "riskpaper.schemaVersion", value: table.version },
      { key: "riskpaper.asOf", value: asOf },
    ],
    createdBy: `riskpaper ${VERSION}`,
  });
  /** What is packed so far; the writer goes on counting from there. */
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const pack = async (rows: readonly FlatRow[]): Promise<Uint8Array> => {
    const columnData = table.columns.map(({ name, type }, at) => ({
      name,
      data: rows.map((row) => packed(row[at] ?? null, type)),
    }));
    await parquet.write({ columnData, rowGroupSize: GROUP });
    return taken();
  };
  let held: FlatRow[] = [];
  for await (const rows of batches) {
    held.push(...rows);
    for (; held.length >= GROUP; held = held.slice(GROUP)) yield await pack(held.slice(0, GROUP));
  }
  if (held.length > 0) yield await pack(held);
  await parquet.finish();
  yield taken();
}

function schemaOf(columns: readonly FlatColumn[]): SchemaElement[] {
  return [{ name: "riskpaper", num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, type }: FlatColumn): readonly SchemaElement[] {
  const own = { name, repetition_type: "OPTIONAL" } as const;
  switch (type) {
    case "text":
      return [{ ...own, type: "BYTE_ARRAY", converted_type: "UTF8" }];
    case "texts":
      return [
        { ...own, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", type: "BYTE_ARRAY", converted_type: "UTF8" },
      ];
    case "integer":
      return [{ ...own, type: "INT64" }];
    case "money":
      return [{ ...own, type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 2 }];
    case "date":
      return [{ ...own, type: "INT32", converted_type: "DATE" }];
    case "boolean":
      return [{ ...own, type: "BOOLEAN" }];
  }
}

/** Money goes in as whole 分: a number would be a float on its way. */
function packed(value: FlatValue, type: FlatColumn["type"]): unknown {
  if (value === null) return null;
  if (type === "money") return BigInt(String(value).replace(".", ""));
  if (type === "date") return daysBetween(EPOCH, String(value));
  return type === "integer" ? BigInt(Number(value)) : value;
}
