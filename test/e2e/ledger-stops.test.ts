import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, ROOT } from "../helpers/built.ts";
import { caseFiles } from "../helpers/document-cases.ts";

const BIN = join(ROOT, "bin", "riskpaper.js");
const CASE = caseFiles("report-late", "pass");
const LEDGER = "报送/D001_整改台账_2024Q1.csv";
const REGISTER = "validate 报送 --campaign 2024Q1 --received 2024-04-03 --register-rounds out/r.ndjson";
const IMPORT = `ledger import ${LEDGER} -o out/r.ndjson --force`;
const folders: string[] = [];

beforeAll(build);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with a project, one ledger, and an empty folder `out`. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper 中文 stops-"));
  folders.push(folder);
  for (const path of ["riskpaper.yaml", LEDGER]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), CASE[path] as Uint8Array);
  }
  mkdirSync(join(folder, "out"));
  return folder;
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a command; it is killed at the `killAt`th thing that happens in `out`. */
async function runIn(folder: string, argv: string, killAt = Number.POSITIVE_INFINITY): Promise<Ended> {
  let seen = 0;
  const watcher = watch(join(folder, "out"), () => {
    if (++seen >= killAt) child.kill("SIGKILL");
  });
  const child = spawn(process.execPath, [BIN, ...argv.split(" "), "--as-of", "2024-04-10", "--lang", "en"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  watcher.close();
  return { code, said };
}

const output = (folder: string): string | null => {
  const path = join(folder, "out", "r.ndjson");
  return existsSync(path) ? readFileSync(path, "utf8") : null;
};

describe.concurrent("killed at any moment of writing", () => {
  it.each([
    ["a register of rounds", REGISTER],
    ["an imported ledger", IMPORT],
  ])(
    "%s is whole or as it was, and the next run writes it",
    async (_, argv) => {
      const sound = project();
      expect(await runIn(sound, argv)).toMatchObject({ code: 0 });
      const whole = output(sound);
      expect(readdirSync(join(sound, "out"))).toEqual(["r.ndjson"]);

      const folder = project();
      for (let killAt = 1; killAt <= 6; killAt += 1) {
        rmSync(join(folder, "out", "r.ndjson"), { force: true });
        await runIn(folder, argv, killAt);
        expect([null, whole]).toContain(output(folder));
      }
      // Whoever was killed may have left a lock behind: it stops nobody.
      const after = await runIn(folder, argv);
      expect(after.code, after.said).toBe(0);
      expect(output(folder)).toBe(whole);
      // A breaker that was killed may leave its own lock lying, which stops nobody either.
      expect(readdirSync(join(folder, "out")).filter((name) => name.endsWith("lock"))).toEqual([]);
    },
    120_000,
  );
});

describe("two processes at once", () => {
  it("register each ledger once, and each counts only what it added", async () => {
    const folder = project();
    const both = await Promise.all([runIn(folder, REGISTER), runIn(folder, REGISTER)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const added = both.map(({ said }) => Number(/(\d+) new in the register/.exec(said)?.[1]));
    expect(added.sort()).toEqual([0, 1]);
    expect(output(folder)?.trimEnd().split("\n")).toHaveLength(2);
  }, 60_000);
});
