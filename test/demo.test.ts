import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPaper } from "../src/journeys/load-paper.ts";
import { nodeIo } from "../src/io/node-io.ts";
import { build, ROOT } from "./helpers/built.ts";
import { run } from "./helpers/run.ts";

const demo = (out: string, env: Readonly<Record<string, string>>, ...argv: string[]) =>
  run(process.execPath, [join(ROOT, "scripts", "demo.mjs"), "--out", out, ...argv], {
    env: { ...process.env, ...env },
  });

/** Path → SHA-256 of every file below the folder. */
const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );

describe("npm run demo", () => {
  const [first, second] = [mkdtempSync(join(tmpdir(), "演示 a-")), mkdtempSync(join(tmpdir(), "演示 b-"))];
  const epoch = { SOURCE_DATE_EPOCH: "1790000000" };
  let said: string;
  beforeAll(async () => {
    build();
    writeFileSync(join(second, "mine.txt"), "mine");
    const one = await demo(first, { ...epoch, TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8" });
    const other = await demo(second, { ...epoch, TZ: "America/St_Johns", LANG: "en_US.UTF-8" });
    expect([one.code, one.stderr, other.code, other.stderr]).toEqual([0, "", 0, ""]);
    said = one.stdout;
  });
  afterAll(() => {
    for (const folder of [first, second]) rmSync(folder, { recursive: true, force: true });
  });

  it("makes the paper, the ledger and the reports", () => {
    const names = readdirSync(first).sort();
    expect(names).toEqual([
      "CK-SEC.paper",
      "confirmation.html",
      "ledger.xlsx",
      "report.html",
      "report.md",
      "workpaper.html",
    ]);
  });

  it("writes the same bytes in two time zones and two languages, and leaves other files alone", () => {
    const { "/mine.txt": mine, ...made } = hashes(second);
    expect(mine).toBeDefined();
    expect(made).toEqual(hashes(first));
  });

  it("prints the figures of the paper it made", async () => {
    const { assessment } = await loadPaper(join(first, "CK-SEC.paper"), nodeIo());
    expect(assessment.counts.fail).toBeGreaterThan(0);
    for (const { finding } of assessment.findings) expect(said).toContain(finding.finding_id);
    const { pass, fail, pending } = assessment.counts;
    expect(said).toContain(`${pass}/${pass + fail} = `);
    expect(said).toContain(String(pending));
  });

  it("replaces what it made before, and judges by the day it is given", async () => {
    const { code, stdout } = await demo(second, { ...epoch, LANG: "en_US.UTF-8" }, "--as-of", "2026-12-31");
    expect(code).toBe(0);
    expect(stdout).toMatch(/[1-9]\d* overdue/);
    expect(Object.keys(hashes(second))).toEqual(["/mine.txt", ...Object.keys(hashes(first))].sort());
  });
});
