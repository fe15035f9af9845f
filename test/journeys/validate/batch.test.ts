import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { memoryIo, type MemoryIo, type MemoryWorld } from "../../helpers/memory-io.ts";
import { submissionCsv, submissions } from "../../helpers/sample-submissions.ts";

const FILES = submissions(12);

async function command(world: MemoryWorld, ...argv: string[]): Promise<{ code: number; io: MemoryIo }> {
  const io = memoryIo(world);
  return { code: await run([...argv, "--as-of", "2026-11-22", "--lang", "en"], io), io };
}

interface Line {
  readonly type: string;
  readonly path?: string;
  readonly verdict?: string;
}

const lines = (io: MemoryIo): readonly Line[] =>
  io
    .out()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe("ledgers in a folder", () => {
  it("are judged with everything else, each with rows, profile and places in the sheet", async () => {
    const { code, io } = await command({ files: FILES }, "validate", "in", "--format", "json");
    expect(code).toBe(1);
    const { files, summary } = JSON.parse(io.out());
    expect(files).toHaveLength(12);
    const third = files.find((file: { path: string }) => file.path === "in/a/003.csv");
    expect(third).toMatchObject({ kind: "Ledger", verdict: "rejected", profile: "rectification", rows: 5 });
    expect(third.tables).toEqual([{ sheet: "", profile: "rectification", headerRow: 1, rows: 5 }]);
    const found = third.diagnostics.find((one: { code: string }) => one.code === "deadline-before-found");
    expect(found).toMatchObject({
      law: "R-L01",
      severity: "error",
      waived: false,
      location: { cell: "K3", row: 3, column: "整改期限" },
    });
    expect(files.at(-1)).toMatchObject({ verdict: "refused", rows: 0, profile: null });
    expect(summary).toMatchObject({ files: 12, refused: 1 });
  });

  it("are shown to a person with place, column and the row in a few words", async () => {
    const { io } = await command({ files: { "a.csv": submissionCsv(3) } }, "validate", "a.csv");
    expect(io.out()).toContain("K3");
    expect(io.out()).toContain("[整改期限]");
    expect(io.out()).toMatch(/row 3: .*F2026-X3-002/);
  });

  it("leave aside what lies in evidence, lock files, and what the options use otherwise", async () => {
    const files = {
      ...FILES,
      "in/evidence/盘点表.csv": "甲,乙\n1,2\n",
      "in/~$001.xlsx": "x",
      "in/名录.csv": "机构代码,机构名称\nS1,第1支行\n",
    };
    const { io } = await command({ files }, "validate", "in", "--roster", "in/名录.csv", "--format", "json");
    expect(JSON.parse(io.out()).skipped).toEqual([
      { path: "in/evidence/盘点表.csv", reason: "evidence" },
      { path: "in/~$001.xlsx", reason: "office-lock" },
      { path: "in/名录.csv", reason: "option" },
    ]);
  });

  it("may come through stdin", async () => {
    const { io } = await command({ stdin: submissionCsv(1) }, "validate", "-", "--format", "json");
    expect(JSON.parse(io.out()).files[0]).toMatchObject({ path: "-", kind: "Ledger", rows: 5 });
  });

  it("are told what did not run and why once, not once for each file", async () => {
    const { io } = await command({ files: FILES }, "validate", "in", "--format", "json");
    const { notRun } = JSON.parse(io.out()) as { notRun: readonly object[] };
    expect(notRun.length).toBeGreaterThan(5);
    expect(new Set(notRun.map((one) => JSON.stringify(one))).size).toBe(notRun.length);
    expect(notRun).toContainEqual({ law: "R-S10", code: "report-missing", path: null, needs: "roster" });
  });
});

describe("ndjson", () => {
  it("is one line a file in input order, what changed across files, and a summary", async () => {
    const { io } = await command({ files: FILES }, "validate", "in", "--format", "ndjson");
    const all = lines(io);
    expect(all.filter(({ type }) => type === "file").map(({ path }) => path)).toEqual(
      Object.keys(FILES).sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(all.at(-1)).toMatchObject({ type: "summary", schemaVersion: "1", asOf: "2026-11-22" });
    const kinds = all.map(({ type }) => type);
    expect([...kinds].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))).toEqual(kinds);
  });

  it("comes to the verdicts of json", async () => {
    const stream = lines((await command({ files: FILES }, "validate", "in", "--format", "ndjson")).io);
    const { files } = JSON.parse((await command({ files: FILES }, "validate", "in", "--format", "json")).io.out());
    const last = new Map(stream.filter(({ path }) => path).map(({ path, verdict }) => [path, verdict]));
    expect([...last]).toEqual(files.map((file: Line) => [file.path, file.verdict]));
  });
});

const ORDER = ["file", "file-changed", "diagnostic", "summary"];

describe("what cannot be done", () => {
  it.each([
    [["validate", "in", "--campaign", "2026Q9"], "2026Q9"],
    [["validate", "in", "--baseline", "last"], "last"],
    [["validate", "in", "--evidence", "none"], "none"],
    [["validate", "in", "--profile", "rectificaton"], "rectification"],
    [["validate", "in", "--roster", "none.csv"], "file-missing"],
    [["validate", "in", "--received", "tomorrow"], "tomorrow"],
    [["validate", "in", "--jobs", "0"], "--jobs"],
    [["validate", "in", "--max-rows", "many"], "--max-rows"],
    [["validate", "in", "--shard", "5/4", "-o", "p"], "5/4"],
    [["validate", "in", "--shard", "1/4"], "--output"],
    [["validate", "in", "--shard", "1/4", "-o", "p", "--format", "json"], "--format"],
  ])("%j ends with code 2 and names it", async (argv, named) => {
    const { code, io } = await command({ files: FILES }, ...argv);
    expect([code, io.out()]).toEqual([2, ""]);
    expect(io.err()).toContain(named);
  });
});

describe("a campaign", () => {
  it("that asks for a ledger nobody knows ends the run, with the nearest: nothing would be due", async () => {
    const project = (profile: string) =>
      `kind: Project\nschemaVersion: "1"\norganisation: {code: D000, name: 总行}\ncampaigns: [{id: Q1, name: 一季度, profiles: [${profile}], period: {from: "2024-01-01", to: "2024-03-31"}}]\n`;
    const of = (profile: string) =>
      command({ files: { ...FILES, "riskpaper.yaml": project(profile) } }, "validate", "in", "--campaign", "Q1");
    const { code, io } = await of("rectificaton");
    expect([code, io.out()]).toEqual([2, ""]);
    expect(io.err()).toContain("rectification");
    expect((await of("rectification")).code).toBe(1);
  });
});

describe("limits", () => {
  it("are options, with their own message", async () => {
    const { code, io } = await command(
      { files: FILES },
      "validate",
      "in/a/001.csv",
      "--max-rows",
      "2",
      "--format",
      "json",
    );
    expect(code).toBe(1);
    expect(JSON.parse(io.out()).files[0]).toMatchObject({
      verdict: "refused",
      diagnostics: [{ code: "sheet-too-large" }],
    });
  });
});

describe("progress", () => {
  it("is shown on a terminal's stderr alone", async () => {
    for (const tty of [true, false]) {
      const io = memoryIo({ files: FILES, tty });
      // Work that takes long enough to be worth a word: a second passes each time somebody looks at the clock.
      let seconds = 0;
      const code = await run(["validate", "in", "--format", "json"], {
        ...io,
        now: () => new Date(Date.UTC(2026, 10, 22, 9, 0, seconds++)),
      });
      expect(code).toBe(1);
      expect(() => JSON.parse(io.out())).not.toThrow();
      expect(io.err().includes("12/12")).toBe(tty);
      if (!tty) expect(io.err()).toBe("");
    }
  });
});
