// How fast ledgers are read, understood and judged, beside the tools people would take instead, in one run:
//
//     npm run build && node bench/ledgers.mjs [--runs N] [--rows 100000] [--ten] [--many] [--json]
//
// 1,000 small workbooks; one large workbook; with --ten one ten times as large (limits raised); with --many 10,000 small
// workbooks by one worker and by two; 1,000 yaml ledgers.
// Wall time is the median of the runs, interleaved; memory is the peak resident size, with all child processes.
import { spawnSync } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { cellsOf, DATES, HEAD, HEADERS, PARTS, rowXml, STATES, smallBook, strings, TAIL } from "./ledgers/workbook.mjs";
import { once } from "./measure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const after = (flag) => (process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined);
const runs = Number(after("--runs") ?? 5);
const LARGE = Number(after("--rows") ?? 100_000);
const peers = after("--peers") ?? join(root, "bench", "peers");
const folder = mkdtempSync(join(tmpdir(), "riskpaper-ledgers-"));

/** The same, written as a stream: it need not fit into memory. Texts that stand in one row only are inline. */
async function largeBook(path, unit, rows) {
  const out = createWriteStream(path);
  const zip = new Zip((error, chunk, final) => {
    if (error) throw error;
    out.write(chunk);
    if (final) out.end();
  });
  const shared = strings();
  const add = (name) => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    return file;
  };
  const sheet = add("xl/worksheets/sheet1.xml");
  let text = HEAD + rowXml(1, HEADERS, shared);
  for (let i = 0; i < rows; i += 1) {
    text += rowXml(i + 2, cellsOf(unit, i), shared);
    if (text.length > 1_000_000) {
      sheet.push(strToU8(text));
      text = "";
      if (out.writableNeedDrain) await new Promise((resolve) => out.once("drain", resolve));
    }
  }
  sheet.push(strToU8(text + TAIL), true);
  add("xl/sharedStrings.xml").push(strToU8(shared.part()), true);
  for (const [name, content] of Object.entries(PARTS)) add(name).push(strToU8(content), true);
  zip.end();
  await new Promise((resolve) => out.on("close", resolve));
}

const bin = join(root, "bin", "riskpaper.js");
const riskpaper = (...argv) => [
  process.execPath,
  bin,
  "validate",
  ...argv,
  "--as-of",
  "2024-04-02",
  "--format",
  "json",
];
const RAISED = [
  "--max-rows",
  "2000000",
  "--max-entry-size",
  "4000",
  "--max-unpacked",
  "4000",
  "--max-file-size",
  "400",
  "--max-memory",
  "2000",
  "--max-seconds",
  "900",
];

/** The same rows as a document in stored form. Dates in quotes: without them ajv-cli takes them for errors. */
function yamlLedger(path, unit, rows) {
  const day = (serial) => JSON.stringify(new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10));
  const lines = ["kind: Ledger", 'schemaVersion: "1"', "profile: rectification", `unit: ${unit}`, "rows:"];
  for (let i = 0; i < rows; i += 1) {
    const cells = cellsOf(unit, i);
    KEYS.forEach((key, at) => {
      const cell = cells[at];
      if (cell === "") return;
      const value =
        key === "amount"
          ? JSON.stringify((cell * 10_000).toFixed(2))
          : DATES.has(at)
            ? day(cell)
            : LISTS.has(key)
              ? `[${cell}]`
              : cell;
      lines.push(`${at === 0 ? "  - " : "    "}${key}: ${value}`);
    });
  }
  writeFileSync(path, `${lines.join("\n")}\n`);
}
const KEYS =
  "seq org found_date fact category severity amount owner_unit owner measures deadline status done_date evidence verifier note finding_id verify_date extended_deadline".split(
    " ",
  );
const LISTS = new Set(["owner", "verifier"]);

/** SheetJS and ajv over every file: what somebody writes in an afternoon. */
const SHEETJS = `
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
const require = createRequire(${JSON.stringify(join(root, "package.json"))});
const XLSX = require("@e965/xlsx"), { Ajv2020 } = require("ajv/dist/2020.js");
const path = process.argv[1], files = statSync(path).isDirectory() ? readdirSync(path).map((name) => path + "/" + name) : [path];
const properties = Object.fromEntries(${JSON.stringify(HEADERS)}.map((name) => [name, { type: ["string", "number"] }]));
const check = new Ajv2020({ allErrors: true }).compile({ type: "object", required: ["序号", "被检查单位", "问题描述", "整改状态"], properties: { ...properties, 整改状态: { enum: ${JSON.stringify(STATES)} } } });
let bad = 0, rows = 0;
for (const file of files) {
  const book = XLSX.read(readFileSync(file), { dense: true, cellFormula: false, cellHTML: false });
  for (const row of XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]])) { rows += 1; if (!check(row)) bad += 1; }
}
if (bad > 0 || rows === 0) process.exit(1);
`;
const OPENPYXL = `
import sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
assert sum(1 for row in sheet.iter_rows(values_only=True)) > 1
`;
const sheetjs = (path) => [process.execPath, "--input-type=module", "-e", SHEETJS, path];
const ajvOver = (program, schema, folder) => [
  process.execPath,
  program,
  ...["validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", `${folder}/*.yaml`],
];
const openpyxl = (path) => ["/usr/bin/python3", "-c", OPENPYXL, path];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const results = [];
function race(title, contenders, times = runs) {
  for (const one of contenders) one.runs = [];
  for (let run = 0; run < times; run += 1) for (const one of contenders) one.runs.push(once(one.argv));
  const rows = contenders.map(({ what, runs: all, ...rest }) => ({
    what,
    seconds: median(all.map((one) => one.seconds)),
    mb: Math.max(...all.map((one) => one.mb)),
    ...rest,
  }));
  const base = rows.find((row) => row.base)?.seconds ?? rows[0].seconds;
  console.log(`\n${title}`);
  for (const { what, seconds, mb, target, mbTarget } of rows) {
    const ratio = seconds / base;
    const verdict = [
      target === undefined ? "" : `target ≤ ${target}×  ${ratio <= target ? "reached" : "MISSED"}`,
      mbTarget === undefined ? "" : `≤ ${mbTarget} MB  ${mb <= mbTarget ? "reached" : "MISSED"}`,
    ].join("  ");
    console.log(
      `${what.padEnd(46)} ${seconds.toFixed(2).padStart(7)} s ${ratio.toFixed(2).padStart(6)}× ${mb.toFixed(0).padStart(6)} MB  ${verdict}`,
    );
    results.push({
      title,
      what,
      seconds,
      ratio,
      mb,
      missed: (target !== undefined && ratio > target) || (mbTarget !== undefined && mb > mbTarget),
    });
  }
  return rows;
}

try {
  console.log(`node ${process.version}, ${cpus().length} cores, median of ${runs}`);
  const small = join(folder, "small");
  mkdirSync(small);
  for (let n = 0; n < 1000; n += 1) smallBook(join(small, `${String(n).padStart(4, "0")}.xlsx`), `示范${n}支行`, 50);
  race("1,000 workbooks of 50 rows", [
    { what: "SheetJS + ajv", argv: sheetjs(small), base: true },
    { what: "riskpaper validate --jobs 1", argv: riskpaper(small, "--jobs", "1"), target: 0.3, mbTarget: 300 },
    { what: "riskpaper validate --jobs 2", argv: riskpaper(small, "--jobs", "2") },
  ]);
  const large = join(folder, "large.xlsx");
  await largeBook(large, "示范支行", LARGE);
  const [, ours] = race(`one workbook of ${LARGE} rows`, [
    { what: "openpyxl read_only, reading alone", argv: openpyxl(large), base: true },
    { what: "riskpaper validate, all laws", argv: riskpaper(large), target: 0.7, mbTarget: 250 },
    { what: "SheetJS + ajv", argv: sheetjs(large) },
  ]);
  if (process.argv.includes("--ten")) {
    const ten = join(folder, "ten.xlsx");
    await largeBook(ten, "示范支行", LARGE * 10);
    const [more] = race(
      `the same, ten times the rows`,
      [{ what: "riskpaper validate, all laws, limits raised", argv: [...riskpaper(ten), ...RAISED] }],
      1,
    );
    console.log(
      `time ${(more.seconds / ours.seconds).toFixed(2)}× (≤ 11), memory ${(more.mb / ours.mb).toFixed(2)}× (≤ 1.3)`,
    );
  }
  if (process.argv.includes("--many")) {
    const many = join(folder, "many");
    mkdirSync(many);
    for (let n = 0; n < 10_000; n += 1) smallBook(join(many, `${String(n).padStart(5, "0")}.xlsx`), `示范${n}支行`, 50);
    race(
      "10,000 workbooks of 50 rows",
      [
        { what: "riskpaper validate --jobs 1", argv: riskpaper(many, "--jobs", "1"), base: true },
        { what: "riskpaper validate --jobs 2", argv: riskpaper(many, "--jobs", "2"), target: 0.667 },
      ],
      1,
    );
  }
  const documents = join(folder, "yaml");
  mkdirSync(documents);
  for (let n = 0; n < 1000; n += 1)
    yamlLedger(join(documents, `${String(n).padStart(4, "0")}.ledger.yaml`), `示范${n}支行`, 40);
  const ajv = join(peers, "node_modules", "ajv-cli", "dist", "index.js");
  const schema = join(folder, "ledger.schema.json");
  writeFileSync(schema, spawnSync(process.execPath, [bin, "schema", "Ledger"]).stdout);
  race("1,000 yaml ledgers of 40 rows", [
    existsSync(ajv)
      ? { what: "ajv-cli", argv: ajvOver(ajv, schema, documents), base: true }
      : { what: "node -e 0; ajv-cli is not installed", argv: [process.execPath, "-e", "0"], base: true },
    {
      what: "riskpaper validate --jobs 2",
      argv: riskpaper(documents, "--jobs", "2"),
      target: existsSync(ajv) ? 5 : undefined,
    },
  ]);
  if (process.argv.includes("--json")) console.log(JSON.stringify({ node: process.version, runs, results }, null, 2));
  process.exitCode = results.some((one) => one.missed) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
