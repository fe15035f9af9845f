import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, ROOT } from "../helpers/built.ts";

const BIN = join(ROOT, "bin", "riskpaper.js");
const CLOCK = { ...process.env, SOURCE_DATE_EPOCH: "1711960000" };
const E1 = join(ROOT, "examples", "ledgers", "E1.yaml");
const IMPORT = [
  "ledger",
  "import",
  E1,
  "-o",
  "r.register",
  "--approver",
  "刘十二",
  "--by",
  "王审",
  "--as-of",
  "2024-03-31",
];
const STEP = ["ledger", "recheck", "r.register", "F2024-001", "--result", "反弹", "--reason", "又见1份空白合同"];
const REBOUND = [...STEP, "--by", "王审", "--as-of", "2024-06-30"];
const folders: string[] = [];

beforeAll(build);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper 中文 register-"));
  folders.push(folder);
  return folder;
}

/** Runs a command; it is killed at the `killAt`th thing that happens in the folder or its register. */
async function runIn(folder: string, argv: readonly string[], killAt = Number.POSITIVE_INFINITY) {
  let seen = 0;
  const hit = () => {
    if (++seen >= killAt) child.kill("SIGKILL");
  };
  const inside = join(folder, "r.register");
  const watchers = [folder, ...(existsSync(inside) ? [inside] : [])].map((one) => watch(one, hit));
  const child = spawn(process.execPath, [BIN, ...argv], {
    cwd: folder,
    env: CLOCK,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  for (const one of watchers) one.close();
  return { code, said };
}

const journal = (folder: string): string | null => {
  const path = join(folder, "r.register", "journal.ndjson");
  return existsSync(path) ? readFileSync(path, "utf8") : null;
};
/** The state that can be read is that of a journal of so many records. */
const recordsOf = (folder: string): number =>
  (parse(readFileSync(join(folder, "r.register", "register.yaml"), "utf8")) as { journal: { records: number } }).journal
    .records;

/** What a killed writer was about to put in place may lie there under a name of its own, which nobody reads. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(folder, "r.register"))
    .filter((name) => !/^\.riskpaper-[0-9a-f]+\.tmp$/.test(name))
    .sort();

describe.concurrent("a register killed at any moment of writing", () => {
  it("is there whole or not at all when it is imported, and the next run goes on", async () => {
    const sound = place();
    expect(await runIn(sound, IMPORT)).toMatchObject({ code: 0 });
    const whole = journal(sound) ?? "";
    const folder = place();
    for (let killAt = 1; killAt <= 4; killAt += 1) {
      rmSync(join(folder, "r.register"), { recursive: true, force: true });
      mkdirSync(join(folder, "r.register"));
      await runIn(folder, IMPORT, killAt);
      expect([null, whole]).toContain(journal(folder));
    }
    const after = await runIn(folder, IMPORT);
    expect(after.code, after.said).toBe(0);
    expect([journal(folder), recordsOf(folder)]).toEqual([whole, 2]);
    expect(filesOf(folder)).toEqual(["journal.ndjson", "register.yaml"]);
  }, 120_000);

  it("has a step whole or not at all, and the state follows the journal at the next", async () => {
    const sound = place();
    await runIn(sound, IMPORT);
    const before = journal(sound) ?? "";
    const folder = place();
    for (let killAt = 1; killAt <= 5; killAt += 1) {
      rmSync(join(folder, "r.register"), { recursive: true, force: true });
      cpSync(join(sound, "r.register"), join(folder, "r.register"), { recursive: true });
      await runIn(folder, REBOUND, killAt);
      const now = journal(folder) ?? "";
      expect(now.startsWith(before)).toBe(true);
      expect([0, 1]).toContain(now.slice(before.length).split("\n").length - 1);
      expect(now.endsWith("\n")).toBe(true);
    }
    const after = await runIn(folder, REBOUND);
    // Done already where the kill came after it was written.
    expect([0, 1], after.said).toContain(after.code);
    expect(
      await runIn(folder, ["ledger", "reopen", "r.register", "F2024-001", "--by", "王审", "--as-of", "2024-07-01"]),
    ).toMatchObject({ code: 0 });
    expect(recordsOf(folder)).toBe(4);
    expect(filesOf(folder)).toEqual(["journal.ndjson", "register.yaml"]);
  }, 120_000);
});
