import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewLedger } from "../src/journeys/render-ledger.ts";
import { loadPaper } from "../src/journeys/load-paper.ts";
import { nodeIo } from "../src/io/node-io.ts";
import { build, ROOT } from "./helpers/built.ts";

interface Examples {
  readonly exampleNames: readonly string[];
  fillExamples(folder: string, env?: Readonly<Record<string, string>>): void;
  fillRegister(folder: string, env?: Readonly<Record<string, string>>): void;
}

const shipped = join(ROOT, "examples", "papers");
const script = new URL("../scripts/examples.mjs", import.meta.url).href;
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();

describe("the shipped papers", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-"));
  let examples: Examples;
  beforeAll(async () => {
    build();
    examples = (await import(script)) as Examples;
    examples.fillExamples(folder, { TZ: "America/St_Johns", LANG: "C" });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are what their answers give today; if not, `npm run examples` refreshes them", () => {
    expect(examples.exampleNames).toEqual(["CK-AML", "CK-RCU", "CK-SEC"]);
    for (const name of examples.exampleNames) {
      const [made, kept] = [join(folder, `${name}.paper`), join(shipped, `${name}.paper`)];
      expect(filesIn(kept), `${name}: npm run examples`).toEqual(filesIn(made));
      for (const file of filesIn(made)) {
        const same = readFileSync(join(kept, file)).equals(readFileSync(join(made, file)));
        expect([name, file, same], "run: npm run examples").toEqual([name, file, true]);
      }
    }
  });

  it("have a register beside them that its ledger and steps give today; if not, `npm run examples` refreshes it", () => {
    examples.fillRegister(folder, { TZ: "America/St_Johns", LANG: "C" });
    for (const file of ["journal.ndjson", "register.yaml"]) {
      const kept = readFileSync(join(ROOT, "examples", "registers", "E1.register", file), "utf8");
      expect(kept, "run: npm run examples").toBe(readFileSync(join(folder, "E1.register", file), "utf8"));
    }
  });

  it("are finished, and nothing in them is owed", async () => {
    for (const name of examples.exampleNames) {
      const { state, assessment } = await loadPaper(join(shipped, `${name}.paper`), nodeIo());
      expect([name, state.finished, assessment.missing]).toEqual([name, true, []]);
      expect(assessment.findings.length).toBeGreaterThan(4);
    }
  });

  it("make a ledger that holds whatever the state of each row demands", async () => {
    const io = nodeIo();
    const papers = await Promise.all(
      examples.exampleNames.map((name) => loadPaper(join(shipped, `${name}.paper`), io)),
    );
    const { rows, profile } = viewLedger(papers, { asOf: "2026-12-31" });
    expect(rows.filter((row) => row.status === "已整改").length).toBeGreaterThan(2);
    for (const row of rows)
      for (const column of profile.columns)
        if (column.required || (column.required_when as readonly unknown[] | undefined)?.includes(row.status))
          expect([row.finding_id, column.key, row[column.key]]).not.toEqual([row.finding_id, column.key, null]);
  });
});
