// Figures of the interview: key to next question on a checklist of 500 items, and coming back to a journal of 10,000 records.
//
//     npm run build && node bench/interview.mjs
//
// Real program, real pseudo terminal, real disk (TMPDIR). The clock starts when the key is written to the terminal and
// stops when the screen, as an emulator reads it, shows the next question: the pipes and the emulator are in the figure.
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "bin", "riskpaper.js");
const folder = mkdtempSync(join(tmpdir(), "riskpaper-bench-"));
const write = (name, document) =>
  writeFileSync(join(folder, name), stringify(document, { aliasDuplicateObjects: false }));
const id = (n) => `CK-GEN-${String(n).padStart(3, "0")}`;

function writeWorld(items) {
  write("CK-GEN.checklist.yaml", {
    kind: "Checklist",
    schemaVersion: "1",
    id: "CK-GEN",
    title: "通用安全检查表",
    version: "1.0.0",
    libraries: ["GEN"],
    sections: Array.from({ length: items / 20 }, (_, section) => ({
      title: `第${section + 1}方面`,
      items: Array.from({ length: 20 }, (_, index) => {
        const n = section * 20 + index + 1;
        return {
          id: id(n),
          question: `第${n}项：岗位制约是否落实到位，登记是否及时完整`,
          answer_type: "是否",
          pass: { rule: "eq:yes", text: "是" },
          method: ["实地"],
          evidence_required: "登记簿",
          guidance: "逐项核对后作答；与制度不一致的写明时间、岗位和数量。",
          risk_points: ["GEN-01"],
          default_severity: "一般",
          // Every tenth hangs on the item before it: conditions cost what they cost in real checklists.
          ...(n % 10 === 0 ? { applies_if: { item: id(n - 1), rule: "eq:yes" } } : {}),
        };
      }),
    })),
  });
  write("GEN.library.yaml", {
    kind: "RiskLibrary",
    schemaVersion: "1",
    key: "GEN",
    title: "通用风险点库",
    version: "1.0.0",
    status: "active",
    level_scheme: "L4",
    basis: [{ id: "GEN-B01", title: "岗位制约管理办法", basis_status: "named" }],
    points: [
      {
        id: "GEN-01",
        name: "岗位制约不落实",
        category: "操作风险",
        line: ["运营"],
        manifestation: "应由两人办理的业务由一人经办",
        controls: [{ text: "双人经办" }],
        posts: ["营业室主任"],
        basis: [{ ref: "GEN-B01" }],
        level: "中",
      },
    ],
  });
  write("riskpaper.yaml", {
    kind: "Project",
    schemaVersion: "1",
    organisation: { code: "D000", name: "示范农商行" },
    by: "P1",
    checklists: ["."],
    libraries: ["."],
    defaults: {
      nature: "自查",
      project: { no: "JC2026-03", name: "节前安全检查" },
      unit: { code: "D001", name: "第一支行" },
      subject: "节前安全",
      period: { from: "2026-09-01", to: "2026-09-28" },
      preparers: [{ id: "P1", name: "赵军" }],
      date: "2026-09-28",
    },
  });
}

/** The program in a terminal of 80×24, and a promise for the moment its screen holds a text. */
function start(paper) {
  const terminal = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true });
  const program = spawn(process.execPath, [bin, "--lang", "zh-CN", "inspect", "CK-GEN", "-o", paper], {
    name: "xterm-256color",
    cols: 80,
    rows: 24,
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
  });
  const waiting = new Set();
  const screen = () =>
    Array.from(
      { length: 24 },
      (_, row) => terminal.buffer.active.getLine(terminal.buffer.active.baseY + row)?.translateToString(true) ?? "",
    ).join("\n");
  const look = () => {
    for (const one of waiting)
      if (screen().includes(one.text)) {
        waiting.delete(one);
        one.resolve(performance.now());
      }
  };
  program.onData((text) => terminal.write(text, look));
  const exit = new Promise((resolve) => program.onExit(resolve));
  const see = (text) =>
    new Promise((resolve, reject) => {
      const one = { text, resolve };
      waiting.add(one);
      setTimeout(() => waiting.delete(one) && reject(new Error(`never saw ${text} on\n${screen()}`)), 30_000).unref();
      look();
    });
  return {
    see,
    exit,
    cpu: () => processorTime(program.pid),
    type: (text) => program.write(text),
    stop: () => program.kill("SIGKILL"),
  };
}

/** Milliseconds of processor the process has had, which a busy machine does not change; NaN where the system does not say. */
function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const middle = (values) =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  );
const ms = (value) => `${value.toFixed(1)} ms`;

async function keyToQuestion(items) {
  const desk = start("keys.paper");
  await desk.see("性质");
  desk.type("\r".repeat(11));
  await desk.see("1 开始检查");
  desk.type("1");
  await desk.see(id(1));
  const times = [];
  const before = desk.cpu();
  for (let n = 1; n < items; n += 1) {
    const from = performance.now();
    const seen = desk.see(` ${id(n + 1)}\n`);
    desk.type("1");
    times.push((await seen) - from);
  }
  const cpu = (desk.cpu() - before) / (items - 1);
  desk.stop();
  await desk.exit;
  return { times: times.sort((a, b) => a - b), cpu };
}

/** Answers changed to and fro at the places a person reaches, through the program's own session, until there are `records`. */
async function longJournal(records) {
  const { nodeIo } = await import("../dist/io/node-io.js");
  const { openAgain } = await import("../dist/journeys/inspect/session.js");
  const io = nodeIo();
  const options = {
    path: join(folder, "keys.paper"),
    by: "P1",
    takeOver: false,
    isWorkday: () => true,
    attended: true,
  };
  const { session } = await openAgain(options, io);
  for (let n = session.state().journal.records; n < records; n += 1) {
    const item = id(1 + (n % 499));
    const old = session.state().answers[item] ?? null;
    const note = `第${n}次核对：登记簿与实物一致，主管已签字`;
    await session.record({ kind: "answer", changes: [{ item, old, new: { answer: "是", note } }], via: "key" });
  }
  await session.close();
  await io.close();
  return statSync(join(folder, "keys.paper", "journal.ndjson")).size;
}

async function resume() {
  const from = performance.now();
  const desk = start("keys.paper");
  const seen = await desk.see("接着上次");
  const cpu = desk.cpu();
  desk.stop();
  await desk.exit;
  return { wall: seen - from, cpu };
}

try {
  const ITEMS = 500;
  writeWorld(ITEMS);
  const { times, cpu } = await keyToQuestion(ITEMS);
  const p95 = at(times, 0.95);
  console.log(
    `key to next question, ${ITEMS} items: p50 ${ms(at(times, 0.5))}, p95 ${ms(p95)}, most ${ms(times.at(-1))}, processor ${ms(cpu)} a key   target p95 < 50 ms   ${p95 < 50 ? "reached" : "MISSED"}`,
  );
  const bytes = await longJournal(10_000);
  const runs = [];
  for (let n = 0; n < 5; n += 1) runs.push(await resume());
  const median = middle(runs.map((run) => run.wall));
  const processor = middle(runs.map((run) => run.cpu));
  console.log(
    `resume, journal of 10,000 records (${(bytes / 1e6).toFixed(1)} MB), process start to question: median of 5 ${ms(median)}, processor ${ms(processor)}   target < 1000 ms   ${median < 1000 ? "reached" : "MISSED"}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
