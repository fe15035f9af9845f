// Writes examples/ledgers/E2/figures.json: the figures of the second sample ledger as DuckDB adds them up from its files.
//
//     node scripts/second-sample-figures.mjs          after scripts/second-sample.mjs
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";

const folder = fileURLToPath(new URL("../examples/ledgers/E2", import.meta.url)).replaceAll("\\", "/");
const sql = readFileSync(new URL("./second-sample-figures.sql", import.meta.url), "utf8");

/** Has DuckDB write the figures to `path`. The empty unit is all of them together. */
export async function writeFigures(path) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(sql.replaceAll(":folder", folder));
  await connection.run(`COPY figures TO '${path}' (FORMAT json, ARRAY true)`);
  connection.closeSync();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFigures(`${folder}/figures.json`);
