// Makes examples/ledgers/E2/: what twelve branches of an invented bank sent in three quarters of 2025, 400 rows in all, as
// head office accepts them. Part of `npm run examples`; the same bytes on every machine. Its figures, computed by DuckDB from
// the files themselves, are written by scripts/second-sample-figures.mjs.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { chance } from "./second-sample-chance.mjs";
import { CENTRE, CHIEFS, NAMES, PLACES, POINTS, SPOTS } from "./second-sample-words.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const ROWS = 400;
export const PERIODS = [
  { label: "2025Q1", from: "2025-01-01", to: "2025-03-31" },
  { label: "2025Q2", from: "2025-04-01", to: "2025-06-30" },
  { label: "2025Q3", from: "2025-07-01", to: "2025-09-30" },
];
/** Findings of a unit in each quarter, the last of 2024 first: units are of three sizes. */
const LOADS = [
  [2, 6, 6, 8],
  [3, 7, 7, 9],
  [4, 9, 8, 9],
];
/** The twelfth unit found nothing before April; the fifth has nothing left in July and finds nothing new. */
const load = (unit, quarter) =>
  (unit === 11 && quarter < 2) || (unit === 4 && quarter !== 1) ? 0 : LOADS[unit % 3][quarter];
const FIRST_DAYS = ["2024-10-01", "2025-01-01", "2025-04-01", "2025-07-01"];

const MS = 86_400_000;
const add = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * MS).toISOString().slice(0, 10);
const codeOf = (unit) => `Z${String(unit + 1).padStart(2, "0")}`;
const unitOf = (unit) => `示范农商行${PLACES[unit]}支行`;

/** Everything that will have happened to one finding, with the days it happened. */
function finding(unit, quarter, at, dice, taken) {
  const found = add(FIRST_DAYS[quarter], 2 + Math.floor(dice.part() * 84));
  const free = POINTS.filter(({ point }) => !taken.has(point));
  const before = [...taken.keys()].filter((point) => taken.get(point).quarter < quarter);
  const again = free.length === 0 || (quarter > 1 && dice.in(100) < 22) ? dice.pick(before) : undefined;
  const kind = again === undefined ? dice.pick(free) : POINTS.find(({ point }) => point === again);
  const prior = again === undefined ? null : taken.get(again);
  const [n, k] = [15 + dice.in(40), 1 + dice.in(6)];
  const type = unit !== 4 && dice.in(100) < 8 ? "持续整改" : kind.quick && dice.in(100) < 70 ? "立行立改" : "限期整改";
  const span =
    type === "立行立改" ? 3 + dice.in(5) : type === "持续整改" ? 150 : [30, 45, 60, 90][unit === 4 ? 0 : dice.in(4)];
  const ends = PERIODS.map(({ to }) => to).filter((to) => to > add(found, 20) && to < add(found, 100));
  const deadline = type === "限期整改" && ends.length > 0 && dice.in(100) < 16 ? ends[0] : add(found, span);
  // What the fifth unit found it has mended and closed by June.
  const luck = unit === 4 ? 0 : dice.in(100);
  const late = luck < 62 ? -dice.in(Math.min(14, span - 1)) : luck < 82 ? 4 + dice.in(40) : 70 + dice.in(160);
  const done = type === "持续整改" ? null : add(deadline, late);
  const extended =
    late > 20 && dice.in(100) < 60 ? { to: add(deadline, 30 + dice.in(31)), on: add(deadline, -2) } : null;
  const returned = late < 10 && unit !== 4 && done !== null && dice.in(100) < 9 ? add(done, 6) : null;
  const again2 = returned === null ? done : add(returned, 25 + dice.in(40));
  const yuan = kind.amount === 0 || dice.in(100) < 30 ? 0 : kind.amount * (80 + dice.in(60)) * 10 + dice.in(9) * 1250;
  return {
    unit,
    quarter,
    kind,
    prior,
    found,
    n,
    k,
    type,
    deadline,
    extended,
    returned,
    firstDone: done,
    done: again2,
    closed: again2 === null ? null : add(again2, 4 + dice.in(30)),
    cancelled: dice.in(100) < 4 ? add(found, 12 + dice.in(30)) : null,
    yuan,
    fixed: [1, 1, 1, 0.8, 0.5][dice.in(5)],
    begun: dice.in(5) / 10,
    spot: SPOTS[(at * 5 + unit * 3) % SPOTS.length],
    variant: prior === null ? 0 : 1 - prior.variant,
  };
}

/** All findings with their numbers; as many of the last quarter as make up 400 rows. */
function findings() {
  const dice = chance(20250930);
  const all = [];
  for (let unit = 0; unit < PLACES.length; unit += 1) {
    const taken = new Map();
    for (let quarter = 0; quarter < 4; quarter += 1)
      for (let at = 0; at < load(unit, quarter); at += 1) {
        const one = finding(unit, quarter, at, dice, taken);
        taken.set(one.kind.point, one);
        all.push(one);
      }
  }
  const rows = (some) => PERIODS.reduce((sum, period) => sum + some.filter((one) => stands(one, period)).length, 0);
  const spare = rows(all) - ROWS;
  const last = all.filter((one) => one.quarter === 3 && one.cancelled === null);
  if (spare < 0 || spare > last.length) throw new Error(`${rows(all)} rows cannot become ${ROWS}`);
  const out = new Set(Array.from({ length: spare }, (_, i) => last[Math.floor((i * last.length) / spare)]));
  const kept = all.filter((one) => !out.has(one));
  for (let unit = 0; unit < PLACES.length; unit += 1)
    kept
      .filter((one) => one.unit === unit)
      .sort((a, b) => (a.found < b.found ? -1 : a.found > b.found ? 1 : 0))
      .forEach((one, index) => {
        one.id = `F${one.found.slice(0, 4)}-${codeOf(unit)}-${String(index + 1).padStart(3, "0")}`;
      });
  return kept;
}

/** Whether a finding has a row in the period's ledger: found by its end, and not over before it began. */
const stands = ({ found, closed, cancelled }, { from, to }) =>
  found <= to && !(cancelled !== null ? cancelled < from : closed !== null && closed < from);

/** A finding as its unit reports it at the end of a period, under the keys of the ledger. */
function rowOf(one, period) {
  const { to } = period;
  const by = (day) => day !== null && day <= to;
  const fresh = one.found > add(to, -8) && !by(one.firstDone);
  const owner = NAMES[(one.unit * 4 + one.kind.desk) % NAMES.length];
  const base = {
    finding_id: one.id,
    org: unitOf(one.unit),
    found_date: one.found,
    risk_point: one.kind.point,
    fact: one.kind.facts[one.variant](one.n, one.k, `${PLACES[one.unit]}${one.spot}`),
    category: one.kind.category,
    severity: one.kind.severity,
    amount: one.yuan / 10_000,
    count: one.k,
    rect_type: one.type,
    owner_unit: one.kind.department,
    deadline: one.deadline,
    extended_deadline: one.extended && by(one.extended.on) && !by(one.closed) ? one.extended.to : null,
    is_repeat: one.prior ? "是" : "否",
    repeat_of: one.prior?.id ?? null,
    amount_fixed: 0,
  };
  if (by(one.cancelled))
    return {
      ...base,
      status: "已撤销",
      merged_into: mergedInto(one, period),
      note: "与所并入的问题为同一事项，经总行合规部同意撤销",
    };
  if (fresh) return { ...base, status: "未整改" };
  const going = {
    ...base,
    owner,
    measures: one.kind.measures[one.variant](one.k, PLACES[one.unit], one.n),
    note: base.extended_deadline ? "设备和人员未到位，经分管行长批准延期" : null,
  };
  if (one.type === "持续整改")
    return { ...going, status: "持续整改", note: "按季度目标推进，经总行批准挂账", amount_fixed: part(one, 0.3) };
  const shown = { done_date: one.done, evidence: `${one.kind.proof}${one.k}份`, amount_fixed: part(one, one.fixed) };
  const verifier = CENTRE[(one.unit + one.kind.desk) % CENTRE.length];
  if (by(one.closed))
    return { ...going, ...shown, status: "已销号", verifier, verify_date: one.closed, verify_result: "通过" };
  if (by(one.done)) return { ...going, ...shown, status: "已整改" };
  if (by(one.returned))
    return {
      ...going,
      status: "退回",
      verifier,
      verify_date: one.returned,
      verify_result: "退回",
      amount_fixed: part(one, one.begun),
      note: "佐证不足，退回补充",
    };
  if (by(one.firstDone) && one.returned !== null)
    return { ...going, ...shown, done_date: one.firstDone, status: "已整改" };
  return { ...going, status: "整改中", amount_fixed: part(one, one.begun) };
}

const part = ({ yuan }, share) => Math.floor(yuan * share) / 10_000;
let everyone = [];
/** A finding of the same unit that stands in the same ledger. */
const mergedInto = (one, period) =>
  everyone.find((other) => other.unit === one.unit && other.cancelled === null && stands(other, period))?.id ?? null;

function csvOf(unit, period, columns, title, rows) {
  const quote = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const head = [
    "填报单位：",
    unitOf(unit),
    "期间：",
    `${period.from} 至 ${period.to}`,
    "填报人：",
    NAMES[(unit * 5 + 7) % NAMES.length],
    "负责人：",
    CHIEFS[unit % CHIEFS.length],
  ];
  const lines = rows.length > 0 ? rows : [{ org: unitOf(unit), fact: "零报告" }];
  const cells = lines.map((row, index) => columns.map(({ key }) => (key === "seq" ? index + 1 : row[key])));
  const shown = (value) => quote(value === undefined || value === null ? "" : String(value));
  const text = [[title], head, columns.map(({ header }) => header), ...cells]
    .map((line) => line.map(shown).join(","))
    .join("\r\n");
  // Excel takes a file without the mark for GBK.
  return `\ufeff${text}\r\n`;
}

const project = () => `# 来源与说明：虚构的农商行和 12 家支行，供第二份示例台账用；由 scripts/second-sample.mjs 生成。
kind: Project
schemaVersion: "1"
language: zh-CN
organisation: {code: Z00, name: 示范农商行总行, aliases: [总行]}
units:
${PLACES.map((place, unit) => `  - {code: ${codeOf(unit)}, name: ${unitOf(unit)}, parent: Z00, aliases: [${place}支行]}`).join("\n")}
campaigns:
${PERIODS.map(
  ({ label, from, to }) => `  - id: ${label}
    name: ${label}整改台账报送
    profiles: [rectification-full]
    period: {from: "${from}", to: "${to}"}
    label: ${label}
    file_name: "{unit}_{profile}_{period}"
    due: "${add(to, 8)}"`,
).join("\n")}
`;

/** File name below examples/ledgers/E2/ → text. */
export function secondSample() {
  const profile = parse(readFileSync(join(root, "templates", "ledgers", "rectification-full.profile.yaml"), "utf8"));
  everyone = findings();
  const files = new Map([["riskpaper.yaml", project()]]);
  for (const period of PERIODS)
    for (let unit = 0; unit < PLACES.length; unit += 1) {
      const own = everyone.filter((one) => one.unit === unit && stands(one, period));
      const rows = own.sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => rowOf(one, period));
      files.set(
        `${period.label}/${codeOf(unit)}_整改台账_${period.label}.csv`,
        csvOf(unit, period, profile.columns, profile.title, rows),
      );
    }
  return files;
}

/** Writes the ledgers anew into `folder`; what else lies there stays. */
export function writeSecondSample(folder) {
  for (const { label } of PERIODS) rmSync(join(folder, label), { recursive: true, force: true });
  for (const [name, text] of secondSample()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSecondSample(join(root, "examples", "ledgers", "E2"));
