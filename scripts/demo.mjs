// The main job from end to end on the shipped bank-holiday checklist, without a terminal:
//
//     npm run demo [-- --as-of YYYY-MM-DD] [-- --out FOLDER]
//
// Everything goes through the command line as a person would use it. With SOURCE_DATE_EPOCH set, two runs with the same
// --as-of (default: the paper's date) write the same bytes.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const answers = join(root, "examples", "papers", "CK-SEC.answers.yaml");
const config = join(root, "examples", "project", "riskpaper.yaml");

/** Template → file, in the order in which an inspector needs them. */
const PRODUCTS = [
  ["confirmation", "confirmation.html"],
  ["workpaper", "workpaper.html"],
  ["rectification", "ledger.xlsx"],
  ["self-inspection", "report.md"],
  ["self-inspection", "report.html"],
];
const PAPER = "CK-SEC.paper";

const { values } = parseArgs({
  options: { "as-of": { type: "string" }, out: { type: "string", default: join(root, "demo-out") } },
});
const asOf = values["as-of"] ?? parse(readFileSync(answers, "utf8")).header.date;
const out = resolve(values.out);

buildWhereNeeded();
clear();
const { inspected, ledger, report } = doTheJob();
console.log(words(await locale())(figures(inspected, ledger, report)).join("\n"));

/** Compiles src/ where dist/ is missing or older; an installed package has no src/ and is compiled already. */
function buildWhereNeeded() {
  if (!existsSync(join(root, "src"))) return;
  if (newest(join(root, "dist")) > newest(join(root, "src"))) return;
  const { status } = spawnSync(process.execPath, [join(root, "scripts", "build.mjs")], { stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed");
}

function newest(folder) {
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(0, ...names.map((name) => statSync(join(folder, name)).mtimeMs));
}

/** Only what an earlier demo made; whatever else lies in the folder stays. */
function clear() {
  mkdirSync(out, { recursive: true });
  for (const name of [PAPER, ...PRODUCTS.map(([, file]) => file)])
    rmSync(join(out, name), { recursive: true, force: true });
}

/** One call of the command line; its standard output. Its conversation goes to our standard error. */
function riskpaper(...argv) {
  const bin = join(root, "bin", "riskpaper.js");
  const { status, stdout, error } = spawnSync(process.execPath, [bin, ...argv, "--as-of", asOf, "--config", config], {
    cwd: out,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`riskpaper ${argv.join(" ")} ended with ${status}`);
  return stdout;
}

function doTheJob() {
  const inspect = ["inspect", "CK-SEC", "-o", PAPER, "--answers", answers];
  const inspected = JSON.parse(riskpaper(...inspect, "--json", "--quiet"));
  for (const [template, file] of PRODUCTS) riskpaper("render", template, PAPER, "-o", file, "--quiet");
  const view = (template) => JSON.parse(riskpaper("render", template, PAPER, "--json"));
  return { inspected, ledger: view("rectification"), report: view("self-inspection") };
}

/** The figures as the documents hold them; nothing is computed here. */
function figures(inspected, ledger, report) {
  const here = relative(process.cwd(), out) || ".";
  return {
    at: (file) => join(here, file),
    unit: report.units.map((one) => one.name).join("、"),
    inspected,
    counts: report.counts,
    kpi: Object.fromEntries(report.kpis.map((one) => [one.key, `${one.num}/${one.den} = ${one.percent}`])),
    stats: ledger.stats,
    rows: ledger.rows.length,
    numbers: ledger.rows.map((row) => row.finding_id),
  };
}

async function locale() {
  const { ambientLocale } = await import("../dist/cli/language.js");
  return ambientLocale({ env: process.env, systemLocale: new Intl.PluralRules().resolvedOptions().locale });
}

function words(language) {
  return language === "zh-CN" ? chinese : english;
}

function chinese({ at, unit, inspected, counts, kpi, stats, rows, numbers }) {
  return [
    `已完成：${unit}，银行节假日安全八查表（数据截止日 ${asOf}）`,
    "",
    `  底稿        ${at(PAPER)}`,
    `              已答 ${inspected.done}/${inspected.total}：合格 ${counts.pass}，不合格 ${counts.fail}，不适用 ${counts.na}，待核实 ${counts.pending}`,
    `  事实确认书  ${at("confirmation.html")}`,
    `              ${numbers.length} 个问题：${numbers.join("、")}`,
    `  工作底稿    ${at("workpaper.html")}`,
    `  整改台账    ${at("ledger.xlsx")}`,
    `              ${rows} 行，已整改 ${stats.done}，逾期 ${stats.overdue}，涉及金额 ${stats.amount} 元`,
    `  自查报告    ${at("report.html")}`,
    `              ${at("report.md")}`,
    `              检查执行率 ${kpi.execution_rate}，合格率 ${kpi.compliance_rate}`,
    "",
    "用浏览器打开 .html，用 WPS 或 Excel 打开 .xlsx。自己逐项作答：",
    "",
    "  node bin/riskpaper.js inspect CK-SEC -o my.paper",
    "",
  ];
}

function english({ at, unit, inspected, counts, kpi, stats, rows, numbers }) {
  return [
    `Done: ${unit}, the bank-holiday safety checklist (as of ${asOf})`,
    "",
    `  workpaper folder    ${at(PAPER)}`,
    `                      ${inspected.done}/${inspected.total} answered: ${counts.pass} pass, ${counts.fail} fail, ${counts.na} n/a, ${counts.pending} pending`,
    `  statement of facts  ${at("confirmation.html")}`,
    `                      ${numbers.length} findings: ${numbers.join(", ")}`,
    `  workpaper           ${at("workpaper.html")}`,
    `  ledger              ${at("ledger.xlsx")}`,
    `                      ${rows} rows, ${stats.done} rectified, ${stats.overdue} overdue, CNY ${stats.amount} involved`,
    `  report              ${at("report.html")}`,
    `                      ${at("report.md")}`,
    `                      checked ${kpi.execution_rate}, passed ${kpi.compliance_rate}`,
    "",
    "Open .html in a browser, .xlsx in Excel or WPS. To answer the checklist yourself:",
    "",
    "  node bin/riskpaper.js inspect CK-SEC -o my.paper",
    "",
  ];
}
