import type { FlatRow, FlatTable } from "../../model/flat-table.ts";
import { plainSight } from "../diagnostics/json.ts";

/** A table as one JSON object a line, every column in each; money stays text, so that no reader makes a float of it. */
export async function* flatNdjson(
  { columns }: FlatTable,
  batches: AsyncIterable<readonly FlatRow[]>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for await (const rows of batches) {
    const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]]))));
    yield encoder.encode(plainSight(lines.map((line) => `${line}\n`).join("")));
  }
}
