// How long the ledgers of many units take to become one, and whether the totals are those that openpyxl adds up:
//
//     npm run build && node bench/merge.mjs [--units 300] [--rows 200] [--runs N] [--json]
//
// Every tenth unit hands its ledger in twice under another name. Wall time is the median of the runs; from files to the
// merged .json, and to the .xlsx with the cell of every value.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { smallBook } from "./ledgers/workbook.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const after = (flag) => (process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined);
const units = Number(after("--units") ?? 300);
const rows = Number(after("--rows") ?? 200);
const runs = Number(after("--runs") ?? 1);
const folder = mkdtempSync(join(tmpdir(), "riskpaper-merge-"));
const submissions = join(folder, "in");
mkdirSync(submissions);

/** Name of the unit's file; those of a second copy are other files of the same rows. */
for (let unit = 1; unit <= units; unit += 1) {
  const name = `第${unit}支行`;
  smallBook(join(submissions, `${String(unit).padStart(4, "0")}.xlsx`), name, rows);
  if (unit % 10 === 0) smallBook(join(submissions, `${String(unit).padStart(4, "0")}-又一份.xlsx`), name, rows);
}
const bin = join(root, "bin", "riskpaper.js");
const merge = (...argv) => {
  const started = process.hrtime.bigint();
  const done = spawnSync(
    process.execPath,
    [bin, "ledger", "merge", submissions, "--as-of", "2024-04-02", "--json", ...argv],
    { encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, NO_COLOR: "1" } },
  );
  if (done.status !== 0) throw new Error(`exit ${done.status}: ${done.stderr.slice(-2000)}`);
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, report: JSON.parse(done.stdout) };
};
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const timed = (...argv) => {
  const all = Array.from({ length: runs }, () => merge("--force", ...argv));
  return { seconds: median(all.map(({ seconds }) => seconds)), report: all[0].report };
};
const result = {
  units,
  rows: units * rows,
  balance: timed().seconds,
  json: timed("-o", join(folder, "all.json")).seconds,
  xlsx: timed("-o", join(folder, "all.xlsx")),
};
const sums = spawnSync(
  "/usr/bin/python3",
  [join(root, "bench", "merge", "sum.py"), submissions, join(folder, "all.xlsx")],
  {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  },
);
if (sums.status !== 0) throw new Error(sums.stderr);
const { in: before, out } = JSON.parse(sums.stdout);
const ours = Object.fromEntries(
  result.xlsx.report.by_unit.map(({ name, rows_out, amount_out }) => [name, [rows_out, amount_out]]),
);
const sorted = (record) => JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const agree = sorted(before) === sorted(out) && sorted(out) === sorted(ours);
const bytes = readFileSync(join(folder, "all.xlsx")).length;
rmSync(folder, { recursive: true });
const shown = { ...result, xlsx: result.xlsx.seconds, bytes, agree };
if (process.argv.includes("--json")) console.log(JSON.stringify(shown));
else {
  console.log(`${units} units × ${rows} rows, every tenth twice`);
  for (const key of ["balance", "json", "xlsx"]) console.log(`  ${key.padEnd(8)} ${shown[key].toFixed(2)} s`);
  console.log(`  totals of every unit as openpyxl adds them up: ${agree ? "equal" : "DIFFERENT"}`);
}
if (!agree || shown.json > 15) process.exitCode = 1;
