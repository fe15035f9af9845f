// Installs the packed package where nothing else is and does a day's work with it, as somebody without network,
// without terminal and with a Chinese folder name with spaces would.
//
//     node scripts/smoke.mjs [--tarball FILE] [--node PROGRAM]
//
// Without --tarball it packs one first; --node names the Node to install and run it with.
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./npm.mjs";
import { packOffline } from "./pack-offline.mjs";

const AS_OF = "2024-03-31";
const CHECKLISTS = ["CK-RCU", "CK-SEC", "CK-AML"];
const PAPERS = CHECKLISTS.map((id) => `${id} 底稿.paper`);
const LEDGER = "整改 台账.xlsx";

/** A population with nothing random about it, and what is drawn from it under every Node and in every release. */
const POPULATION = `编号,种类,余额（元）\n${Array.from({ length: 60 }, (_, i) => `L${i + 1},${"甲乙丙"[i % 3]},${((i * 37) % 101) + 1}.50\n`).join("")}`;
const DRAWN = {
  random: "L32 L15 L12 L11 L4 L47",
  systematic: "L2 L12 L22 L32 L42 L52",
  stratified: "L1 L31 L20 L17 L42 L51",
  amount: "L5 L15 L25 L33 L44 L54",
};

/** A command line to run others under, with no network but a loopback that is down; empty where the system does not let us. */
export function withoutNetwork() {
  const allowed = process.platform === "linux" && spawnSync("unshare", ["-n", "true"]).status === 0;
  return allowed ? ["unshare", "-n"] : [];
}

/**
 * Installs `tarball` with npm into an empty folder, and unpacks it into another, and works in both under `node`: every
 * part in the first, the main job in the second.
 * Returns one line for every thing done that went wrong; `say` hears of every thing done.
 */
export function smoke({ tarball, node = process.execPath, say = () => {} }) {
  const ground = mkdtempSync(join(tmpdir(), "离线 检查 "));
  try {
    const before = withoutNetwork();
    say(before.length > 0 ? "network: switched off" : "network: left as it is, npm told to stay offline");
    const env = quietWorld(ground, node);

    const installed = join(ground, "第一支行 安装");
    mkdirSync(installed);
    const cache = join(ground, "empty cache");
    npm(["install", "--offline", "--cache", cache, "--prefix", installed, tarball], {
      cwd: installed,
      env,
      node,
      before,
    });
    const program = join(
      installed,
      "node_modules",
      ".bin",
      process.platform === "win32" ? "riskpaper.cmd" : "riskpaper",
    );

    const unpacked = join(ground, "解包 即用");
    mkdirSync(unpacked);
    execFileSync("tar", ["-xzf", tarball, "-C", unpacked]);
    const here = workplace("installed", [...before, program], { folder: join(installed, "现场 资料"), env, say });
    mainJob(here);
    otherParts(here);
    const js = join(unpacked, "package", "bin", "riskpaper.js");
    const there = workplace("unpacked", [...before, node, js], { folder: join(unpacked, "现场 资料"), env, say });
    mainJob(there);
    return [...here.wrong, ...there.wrong];
  } finally {
    rmSync(ground, { recursive: true, force: true });
  }
}

/** An environment that knows nothing: an empty home, no settings, the given Node as `node`, no terminal to speak of. */
function quietWorld(ground, node) {
  const home = join(ground, "home");
  const bin = join(ground, "bin");
  mkdirSync(home);
  mkdirSync(bin);
  const windows = process.platform === "win32";
  if (!windows) symlinkSync(node, join(bin, "node"));
  const system = windows
    ? { SystemRoot: process.env.SystemRoot, USERPROFILE: home, TEMP: tmpdir(), APPDATA: home }
    : {};
  return {
    PATH: [bin, process.env.PATH].join(delimiter),
    HOME: home,
    TERM: "dumb",
    SOURCE_DATE_EPOCH: "1711843200",
    ...system,
  };
}

/** A folder to work in with `program`: what runs it and judges what came of it, and a line for every thing that went wrong. */
function workplace(name, program, { folder, env, say }) {
  mkdirSync(folder);
  const wrong = [];
  const run = (args, expected, judge = () => null) => {
    const started = performance.now();
    const [file, ...rest] = [...program, ...args];
    const { status, stdout, stderr } = spawnSync(file, rest, { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
    const fault =
      status !== expected
        ? `exit ${status} instead of ${expected}: ${stderr}`
        : `${stdout}${stderr}`.includes("\x1b")
          ? "terminal codes where there is no terminal"
          : judge(stdout, stderr);
    const line = `${name}: riskpaper ${args.map((arg) => (isAbsolute(arg) ? basename(arg) : arg)).join(" ")}`;
    say(`${fault ? "FAILED" : "ok"}  ${line}  ${Math.round(performance.now() - started)} ms`);
    if (fault) wrong.push(`${line}: ${fault}`);
  };
  // What a file must begin with, in any case of letters.
  const begins = (file, start) => () => {
    const path = join(folder, file);
    if (!existsSync(path)) return `${file} was not written`;
    const text = readFileSync(path, "latin1").slice(0, 200);
    return text.toLowerCase().startsWith(start) ? null : `${file} begins with ${text.slice(0, 40)}`;
  };
  const render = (template, inputs, out, start) =>
    run(["render", template, ...inputs, "-o", out, "--as-of", AS_OF], 0, begins(out, start));
  return { folder, shipped: shippedIn(program), wrong, run, begins, render };
}

/** Checklists to papers, papers to a ledger and reports. */
function mainJob({ folder, shipped, run, render }) {
  run(["--version"], 0, (out) => (/^\d+\.\d+\.\d+\n$/.test(out) ? null : `says ${out}`));
  for (const id of CHECKLISTS) {
    const answers = resolve(shipped, "examples", "papers", `${id}.answers.yaml`);
    run(["inspect", id, "--answers", answers, "-o", `${id} 底稿.paper`, "--as-of", AS_OF, "--by", "P001"], 0, () =>
      readdirSync(join(folder, `${id} 底稿.paper`)).includes("journal.ndjson") ? null : "no journal",
    );
  }
  render("rectification", PAPERS, LEDGER, "pk");
  run(["validate", LEDGER, "--as-of", "2026-10-31", "--format", "json"], 0, (out) =>
    JSON.parse(out).summary.rows > 0 ? null : "a ledger of its own without rows",
  );
  render("self-inspection", PAPERS, "自查 报告.html", "<!doctype html>");
}

/** What else loads a part of its own: schemas, draws, children, templates, the register and what is made of it. */
function otherParts({ folder, shipped, run, begins, render }) {
  run(["--help", "--lang", "zh-CN"], 0, (out) => (out.includes("inspect") ? null : "help without its commands"));
  run([], 0, (out) => (out.includes("inspect") ? null : "help without its commands"));
  run(["schema", "Checklist"], 0, (out) => (JSON.parse(out).$schema ? null : "no schema"));
  run(["no-such-command"], 2);
  run(["inspect", "CK-SEC", "-o", "无人作答.paper"], 2);
  run(["validate", ...PAPERS, "--as-of", AS_OF, "--format", "json"], 0, (out) =>
    JSON.parse(out).summary.accepted === PAPERS.length ? null : "a paper of its own is not accepted",
  );
  writeFileSync(join(folder, "贷款 明细.csv"), POPULATION);
  for (const [method, ids] of Object.entries(DRAWN))
    run(["sample", "贷款 明细.csv", "-n", "6", "--method", method, "--seed", "2026 三季度", "--json"], 0, (out) => {
      const drawn = JSON.parse(out).rounds[0].drawn.map((one) => one.id);
      return drawn.join(" ") === ids ? null : `drew ${drawn.join(" ")} instead of ${ids}`;
    });
  // A workbook is opened in a child.
  run(["sample", LEDGER, "-n", "2", "--seed", "s", "-o", "抽样 清单.xlsx"], 0, begins("抽样 清单.xlsx", "pk"));
  run(["init", "汇总", "--submissions"], 0);
  run(["validate", "汇总/2024Q1", "--as-of", AS_OF, "--annotate", "退回", "--jobs", "2"], 1, () =>
    begins(join("退回", "第一批", readdirSync(join(folder, "退回", "第一批"))[0] ?? ""), "pk")(),
  );
  render("self-inspection", PAPERS, "自查 报告.md", "# ");
  render("self-inspection", PAPERS, "自查 报告.docx", "pk");
  render("workpaper", [PAPERS[0]], "工作 底稿.html", "<!doctype html>");
  render("confirmation", [PAPERS[0]], "事实 确认书.md", "# ");
  const register = "整改 登记.register";
  const ledger = resolve(shipped, "examples", "ledgers", "E1.yaml");
  run(
    ["ledger", "import", ledger, "-o", register, "--opening", "--approver", "刘十二", "--as-of", AS_OF, "--by", "P001"],
    0,
    () => (readdirSync(join(folder, register)).includes("journal.ndjson") ? null : "no journal"),
  );
  run(["ledger", "stats", register, "--as-of", AS_OF, "--json"], 0, (out) =>
    JSON.parse(out).total > 0 ? null : "a register without findings",
  );
  const made = (verb, file, start) =>
    run(["ledger", verb, register, "--as-of", AS_OF, "-o", file], 0, begins(file, start));
  made("merge", "汇总 台账.xlsx", "pk");
  made("export", "整改 明细.parquet", "par1");
  made("dashboard", "整改 看板.html", "<!doctype html>");
}

/** Folder of the package that `program` belongs to. */
const shippedIn = (program) => {
  const last = program.at(-1);
  return last.endsWith(".js") ? resolve(last, "..", "..") : resolve(last, "..", "..", "riskpaper");
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const after = (flag) => (process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined);
  const out = mkdtempSync(join(tmpdir(), "riskpaper-smoke-"));
  try {
    const tarball = after("--tarball") ?? packOffline(out).path;
    const node = resolve(after("--node") ?? process.execPath);
    console.log(`${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}, ${tarball}`);
    const wrong = smoke({ tarball: resolve(tarball), node, say: console.log });
    for (const one of wrong) console.error(one);
    console.log(wrong.length === 0 ? "the package works" : `${wrong.length} things went wrong`);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
