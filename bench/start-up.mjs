// How long riskpaper takes to begin: `--version`, `--help`, `validate` of one small file, against bare Node and against
// two validators people use. Medians of wall time over cold processes, printed as ratios to `node -e 0` with the
// targets beside them. Exit code 1 when a target is missed.
//
//     npm run build && node bench/start-up.mjs [--runs N] [--peers FOLDER] [--json]
//
// The runs of all commands are interleaved, so that a busy moment of the machine falls on all of them alike.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const after = (flag) => (process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined);
const runs = Number(after("--runs") ?? 11);
const peers = after("--peers") ?? join(root, "bench", "peers");

/** A checklist of two items and the library it names: as small as one that is accepted can be. */
const LIBRARY = `kind: RiskLibrary
schemaVersion: "1"
key: TST
title: 启动测试风险点库
version: "1.0.0"
status: active
level_scheme: L4
basis: []
points:
  - {id: TST-01, name: 借款合同要素不全, category: 操作风险, line: [信贷], manifestation: 合同签字后再填要素, controls: [{text: 放款前逐要素核对}], posts: [客户经理], likelihood: 3, impact: 4, level: 较高}
`;
const CHECKLIST = `kind: Checklist
schemaVersion: "1"
id: CK-TST
title: 启动测试检查表
version: "1.0.0"
objective: 核实放款审查是否落实
libraries: [TST]
sections:
  - title: 放款审查
    items:
      - {id: CK-TST-01, question: 合同要素是否齐全, answer_type: 是否, pass: {rule: "eq:yes", text: 是}, method: [调阅], risk_points: [TST-01], default_severity: 一般}
      - {id: CK-TST-02, question: 是否存在先放款后补合同, answer_type: 是否, pass: {rule: "eq:no", text: 否}, method: [抽样], risk_points: [TST-01], default_severity: 较重}
`;

const folder = mkdtempSync(join(tmpdir(), "riskpaper-start-"));
try {
  writeFileSync(join(folder, "TST.library.yaml"), LIBRARY);
  writeFileSync(join(folder, "CK-TST.checklist.yaml"), CHECKLIST);
  process.exitCode = measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure() {
  const { contenders, absent } = prepare();
  for (const one of contenders) once(one);
  const times = new Map(contenders.map((one) => [one, []]));
  for (let run = 0; run < runs; run += 1) for (const one of contenders) times.get(one).push(once(one));

  const bare = median(times.get(contenders[0]));
  const rows = contenders.map((one) => {
    const ms = median(times.get(one));
    return { what: one.what, ms: round(ms, 1), ratio: round(ms / bare, 2), target: one.target ?? null };
  });
  const missed = rows.filter((row) => row.target !== null && row.ratio > row.target);
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify({ node: process.version, cores: cpus().length, runs, rows }, null, 2));
  } else {
    console.log(`node ${process.version}, ${cpus().length} cores, median of ${runs}`);
    for (const { what, ms, ratio, target } of rows) {
      const verdict = target === null ? "" : `target ≤ ${target}×  ${ratio <= target ? "reached" : "MISSED"}`;
      console.log(`${what.padEnd(44)} ${ms.toFixed(1).padStart(7)} ms  ${ratio.toFixed(2).padStart(5)}×  ${verdict}`);
    }
    for (const what of absent) console.log(`${what.padEnd(44)} not installed, see bench/README.md`);
  }
  return missed.length === 0 ? 0 : 1;
}

/** The commands to measure, bare Node first, and the names of the peers that are not there. */
function prepare() {
  const riskpaper = (args, target) => ({
    what: `riskpaper ${args.join(" ")}`,
    command: [process.execPath, join(root, "bin", "riskpaper.js"), ...args],
    target,
  });
  const schema = join(folder, "checklist.schema.json");
  writeFileSync(schema, spawnSync(process.execPath, [join(root, "bin", "riskpaper.js"), "schema", "Checklist"]).stdout);
  const ajv = join(peers, "node_modules", "ajv-cli", "dist", "index.js");
  const python = ["/usr/bin/python3", "python3"].find(
    (one) => spawnSync(one, ["-c", "import jsonschema, yaml"], { stdio: "ignore" }).status === 0,
  );
  const judge = `import json, sys, yaml, jsonschema
jsonschema.Draft202012Validator(json.load(open(sys.argv[1], encoding="utf-8"))).validate(yaml.safe_load(open(sys.argv[2], encoding="utf-8")))`;
  const file = "CK-TST.checklist.yaml";
  const known = [
    { what: "node -e 0", command: [process.execPath, "-e", "0"] },
    riskpaper(["--version"], 1.2),
    riskpaper(["--help"], 1.5),
    riskpaper(["validate", file], 4),
  ];
  const others = [
    {
      what: "ajv-cli, the same file",
      command: existsSync(ajv)
        ? [process.execPath, ajv, "validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", file]
        : null,
    },
    { what: "python3-jsonschema, the same file", command: python ? [python, "-c", judge, schema, file] : null },
  ];
  return {
    contenders: [...known, ...others.filter((one) => one.command !== null)],
    absent: others.filter((one) => one.command === null).map((one) => one.what),
  };
}

/** Runs one command in the folder; wall time in ms. Throws when it does not exit 0: a fast failure is no figure. */
function once({ what, command: [program, ...args] }) {
  const from = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  if (status !== 0) throw new Error(`${what}: exit ${status}\n${stderr}`);
  return ms;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function round(value, digits) {
  return Number(value.toFixed(digits));
}
