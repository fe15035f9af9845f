import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { plantsIn } from "./planting.ts";
import { OF_LEDGER } from "./recomputed.ts";

// The same for what is made of a rectification ledger: a script reads its CSV, and accounts for every number.

const SCRIPT = fileURLToPath(new URL("ledger.py", import.meta.url));
const LEDGER = join(ROOT, "examples", "ledgers", "E1.csv");
const folder = mkdtempSync(join(tmpdir(), "numbers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rendered = async (name: string, ledger: string, asOf: string, files: Record<string, string> = {}) => {
  const io = memoryIo({ files });
  const argv = ["render", name, ledger, "-o", `${name}.md`, "--format", "md", "--as-of", asOf];
  expect([name, await run(argv, io), io.err()]).toMatchObject([name, 0, expect.any(String)]);
  return io.text(`${name}.md`);
};

describe("every number of a document made of a ledger", () => {
  it.each(["2024-03-31", "2024-07-01", "2025-01-01"])(
    "is one that its rows give as of %s, or quote, or an index; another one is noticed",
    async (asOf) => {
      const made: string[] = [];
      for (const name of OF_LEDGER) {
        const path = join(folder, `${asOf}.${name}.md`);
        writeFileSync(path, await rendered(name, LEDGER, asOf));
        made.push(`${name}=${path}`);
      }
      const { stdout, stderr } = spawnSync("python3", [SCRIPT, asOf, LEDGER, "plants=40", ...made], {
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      const { figures, ...rest } = JSON.parse(stdout) as { readonly figures: number };
      expect(rest).toEqual({ wrong: [], unexplained: [], missed: [] });
      expect(figures).toBeGreaterThan(250);
    },
  );

  it("is noticed where it is wrong, wherever that comes from", async () => {
    const asOf = "2024-03-31";
    const planted: string[] = [];
    const plants = new Map<string, string>();
    for (const name of OF_LEDGER) {
      const io = memoryIo();
      const path = join(folder, `planted.${name}.md`);
      writeFileSync(path, await rendered(name, LEDGER, asOf));
      planted.push(`${name}=${path}`);
      expect(await run(["render", name, LEDGER, "--json", "--as-of", asOf], io)).toBe(0);
      for (const [at, { sort, what, markdown }] of (await plantsIn(name, JSON.parse(io.out()), 4)).entries()) {
        const file = join(folder, `planted.${name}.${at}.md`);
        writeFileSync(file, markdown);
        planted.push(`planted=${name}=${file}`);
        plants.set(file, `${name}: ${sort}, ${what}`);
      }
    }
    const { stdout, stderr } = spawnSync("python3", [SCRIPT, asOf, LEDGER, ...planted], { encoding: "utf8" });
    expect(stderr).toBe("");
    const { missed } = JSON.parse(stdout) as { readonly missed: readonly { readonly text: string }[] };
    expect(missed.map(({ text }) => plants.get(text))).toEqual([]);
    expect(plants.size).toBeGreaterThan(15);
  }, 60_000);

  it("is — where it would be divided by zero", async () => {
    // The head of the ledger and one finding of the quarter before it.
    const text = readFileSync(LEDGER, "utf8").split("\n").slice(0, 4).join("\n");
    const ledger = join(folder, "carried.csv");
    writeFileSync(ledger, text);
    const made: string[] = [];
    for (const name of OF_LEDGER) {
      const document = await rendered(name, "carried.csv", "2024-03-31", { "carried.csv": text });
      expect([name, document.match(/[\d.]+%|NaN|Infinity|undefined/g)]).toEqual([name, null]);
      expect(document).toMatch(/—（0\/0）/);
      writeFileSync(join(folder, `carried.${name}.md`), document);
      made.push(`${name}=${join(folder, `carried.${name}.md`)}`);
    }
    const { stdout, stderr } = spawnSync("python3", [SCRIPT, "2024-03-31", ledger, ...made], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ wrong: [], unexplained: [] });
  });
});
