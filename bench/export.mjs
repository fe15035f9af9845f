// How long one large ledger takes to become a data table, beside the tools people would take instead, in one run:
//
//     npm run build && node bench/export.mjs [--rows 20000] [--runs N] [--json]
//
// riskpaper judges every row by all laws before it exports; pandas and DuckDB only read and write. pandas (Debian's
// python3-pandas) reads the workbook, DuckDB (of the dev dependencies) the csv of the same rows.
// Wall time is the median of the runs, interleaved; memory is the peak resident size, with all child processes.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cellsOf, DATES, HEADERS, smallBook } from "./ledgers/workbook.mjs";
import { once } from "./measure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const after = (flag) => (process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined);
const rows = Number(after("--rows") ?? 20_000);
const runs = Number(after("--runs") ?? 1);
const folder = mkdtempSync(join(tmpdir(), "riskpaper-export-"));
const [xlsx, csv] = [join(folder, "in.xlsx"), join(folder, "in.csv")];
const day = (serial) => new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);

smallBook(xlsx, "示范支行", rows);
const lines = Array.from({ length: rows }, (_, i) =>
  cellsOf("示范支行", i).map((cell, at) => (DATES.has(at) && cell !== "" ? day(cell) : cell)),
);
writeFileSync(csv, `\ufeff${[HEADERS, ...lines].map((cells) => cells.join(",")).join("\n")}\n`);

const ours = (from, to) => [
  ...[process.execPath, join(root, "bin", "riskpaper.js"), "ledger", "export", from, "--max-seconds", "900"],
  ...["--as-of", "2024-04-02", "--force", "-o", join(folder, to)],
];
const PANDAS = `
import sys, pandas
frame = pandas.read_excel(sys.argv[1])
assert len(frame) > 0
frame.to_csv(sys.argv[2], index=False)
`;
const DUCKDB = `
import { createRequire } from "node:module";
const { DuckDBInstance } = createRequire(${JSON.stringify(join(root, "package.json"))})("@duckdb/node-api");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("COPY (FROM read_csv('" + process.argv[1] + "', header = true)) TO '" + process.argv[2] + "' (FORMAT parquet)");
`;
const work = {
  "riskpaper xlsx → parquet": ours(xlsx, "a.parquet"),
  "riskpaper xlsx → csv": ours(xlsx, "a.csv"),
  "pandas xlsx → csv": ["/usr/bin/python3", "-c", PANDAS, xlsx, join(folder, "pandas.csv")],
  "riskpaper csv → parquet": ours(csv, "b.parquet"),
  "riskpaper csv → ndjson": ours(csv, "b.ndjson"),
  "DuckDB csv → parquet": [process.execPath, "--input-type=module", "-e", DUCKDB, csv, join(folder, "duckdb.parquet")],
};
const BESIDE = {
  "riskpaper xlsx → parquet": "pandas xlsx → csv",
  "riskpaper xlsx → csv": "pandas xlsx → csv",
  "riskpaper csv → parquet": "DuckDB csv → parquet",
  "riskpaper csv → ndjson": "DuckDB csv → parquet",
};
const taken = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
for (let run = 0; run < runs; run += 1)
  for (const [name, argv] of Object.entries(work)) {
    try {
      taken[name].push(once(argv));
    } catch (error) {
      if (name.startsWith("riskpaper")) throw error;
      if (run === 0) console.error(`${name}: left out (${String(error.message).split("\n").at(-2)})`);
    }
  }
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const results = Object.entries(taken)
  .filter(([, all]) => all.length > 0)
  .map(([name, all]) => ({
    name,
    seconds: median(all.map((one) => one.seconds)),
    mb: Math.max(...all.map((one) => one.mb)),
  }));
const of = (name) => results.find((one) => one.name === name);
const shown = results.map((one) => {
  const peer = of(BESIDE[one.name]);
  return { ...one, beside: peer?.name ?? null, ratio: peer ? one.seconds / peer.seconds : null };
});
const sizes = Object.fromEntries(
  ["a.parquet", "b.ndjson", "a.csv"].map((name) => [name.slice(2), statSync(join(folder, name)).size]),
);
rmSync(folder, { recursive: true });
if (process.argv.includes("--json")) console.log(JSON.stringify({ rows, results: shown, sizes }));
else {
  console.log(`${rows} rows, median of ${runs}`);
  for (const { name, seconds, mb, beside, ratio } of shown)
    console.log(
      `  ${name.padEnd(26)} ${seconds.toFixed(2).padStart(7)} s ${mb.toFixed(0).padStart(6)} MB${ratio === null ? "" : `   ${ratio.toFixed(2)}× ${beside}`}`,
    );
  console.log(
    `  sizes: ${Object.entries(sizes)
      .map(([form, bytes]) => `${form} ${(bytes / 1e6).toFixed(1)} MB`)
      .join(", ")}`,
  );
}
