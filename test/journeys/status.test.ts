import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { board } from "../../src/journeys/status.ts";
import { width } from "../../src/render/width.ts";
import zh from "../../src/text/zh-CN/desk.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const answers = (io: { shipped: string }, key: string) => [
  "inspect",
  `CK-${key}`,
  "--answers",
  `${io.shipped}/examples/papers/CK-${key}.answers.yaml`,
];

/** Bytes of three papers, made once: two finished, and the journal of the third cut in the middle of its last record. */
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  const io = memoryIo({ env: { SOURCE_DATE_EPOCH: "1790586000" } });
  expect(await run([...answers(io, "SEC"), "-o", "papers/东.paper"], io)).toBe(0);
  expect(await run([...answers(io, "AML"), "-o", "papers/西/b.paper"], io)).toBe(0);
  files = Object.fromEntries(
    await Promise.all(io.paths().map(async (path) => [path, await io.files.read(path)] as const)),
  );
});

const world = (change: (io: MemoryIo) => void = () => undefined, columns = 80, running: readonly number[] = []) => {
  const io = memoryIo({ files, columns, running });
  change(io);
  return io;
};
const journal = (io: MemoryIo, paper: string) => io.text(`${paper}/journal.ndjson`);
const rows = (io: MemoryIo, folder = ".") => board(folder, "all", null, io);

describe("the board", () => {
  it("tells of every paper below the folder, in the order of their paths", async () => {
    const [east, west, ...more] = await rows(world());
    expect(more).toEqual([]);
    expect(east).toMatchObject({
      path: "papers/东.paper",
      state: "已完成",
      stage: "待复核",
      facts: "未确认",
      unit: { code: "D001" },
      checklist: { id: "CK-SEC" },
      index_no: "D001SEC01",
      missing: 0,
      last_at: "2026-09-28T09:00:00.000Z",
      held_by: null,
      torn_bytes: 0,
      problem: null,
    });
    expect(east?.answered).toBe(east?.total);
    expect(west).toMatchObject({ path: "papers/西/b.paper", unit: { code: "D002" } });
  });

  it("names papers as the folder was given", async () => {
    const io = world();
    expect((await rows(io, "papers")).map((row) => row.path)).toEqual(["papers/东.paper", "papers/西/b.paper"]);
    expect((await rows(io, "./papers/西/")).map((row) => row.path)).toEqual(["./papers/西/b.paper"]);
    expect((await rows(io, "papers/东.paper")).map((row) => row.path)).toEqual(["papers/东.paper"]);
  });

  it("looks no deeper than one folder where somebody waits", async () => {
    const near = await board(".", "near", null, world());
    expect(near.map((row) => row.path)).toEqual(["papers/东.paper"]);
  });

  it("shows a paper that is not finished, with what is owed", async () => {
    const io = world((one) => {
      const lines = journal(one, "papers/东.paper").split("\n");
      one.put("papers/东.paper/journal.ndjson", `${lines.slice(0, 6).join("\n")}\n`);
    });
    const [row] = await rows(io);
    expect(row?.state).toBe("进行中");
    expect(row?.answered).toBeLessThan(row?.total ?? 0);
    expect(row?.missing).toBeGreaterThan(0);
  });

  it("says what a cut journal loses, and counts the rest", async () => {
    const io = world((one) => one.put("papers/东.paper/journal.ndjson", journal(one, "papers/东.paper").slice(0, -20)));
    const [row] = await rows(io);
    expect(row).toMatchObject({ state: "进行中", problem: null });
    expect(row?.torn_bytes).toBeGreaterThan(0);
  });

  it("names damaged papers and goes on with the others", async () => {
    const io = world((one) => {
      const lines = journal(one, "papers/东.paper").split("\n");
      lines[4] = (lines[4] ?? "").replace(/"at":"20/, '"at":"21');
      one.put("papers/东.paper/journal.ndjson", lines.join("\n"));
      one.put("papers/空.paper/paper.yaml", "kind: Workpaper\n");
      one.put("papers/断.paper/journal.ndjson", "{");
    });
    const found = await rows(io);
    expect(found.map((row) => [row.path, row.state, row.problem?.reason ?? null])).toEqual([
      ["papers/东.paper", "损坏", "broken"],
      ["papers/断.paper", "损坏", expect.stringMatching(/^(no-record|broken)$/)],
      ["papers/空.paper", "损坏", "not-a-paper"],
      ["papers/西/b.paper", "已完成", null],
    ]);
    expect(found[0]?.problem?.record).toBe(5);
    expect(await run(["status"], io)).toBe(0);
    expect(io.out()).toContain("papers/空.paper");
  });

  it("tells who writes, and takes the lock of a process that is gone for nobody's", async () => {
    const lock = (pid: number, host: string) => (one: MemoryIo) =>
      one.put("papers/东.paper/lock", JSON.stringify({ pid, host, nonce: "x", at: "2026-11-22T08:00:00.000Z" }));
    const held = async (io: MemoryIo) => (await rows(io))[0]?.held_by ?? null;
    expect(await held(world(lock(4242, "desk"), 80, [4242]))).toEqual({
      pid: 4242,
      host: "desk",
      since: "2026-11-22T08:00:00.000Z",
    });
    expect(await held(world(lock(4242, "desk")))).toBe(null);
    expect(await held(world(lock(1, "另一台")))).toMatchObject({ host: "另一台" });
  });

  it("takes a register and other people's packages for no paper", async () => {
    const io = world((one) => {
      one.put("x.register/journal.ndjson", "{}\n");
      one.put("node_modules/some/a.paper/journal.ndjson", "{}\n");
    });
    expect((await rows(io)).length).toBe(2);
  });
});

describe("riskpaper status", () => {
  it("fits every line in 80 columns and aligns Chinese", async () => {
    for (const columns of [80, 120]) {
      const io = world(undefined, columns);
      expect(await run(["status"], io)).toBe(0);
      const lines = io.out().trimEnd().split("\n");
      expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns);
      const [head = "", first = ""] = lines;
      const cellOf = (line: string, text: string) => width(line.slice(0, line.indexOf(text)));
      expect(cellOf(first, "CK-SEC")).toBe(cellOf(head, zh.status.columns.checklist));
      expect(cellOf(first, zh.status.stage.待复核)).toBe(cellOf(head, zh.status.columns.state));
    }
  });

  it("gives an array to machines", async () => {
    const io = world();
    expect(await run(["status", "papers", "--json"], io)).toBe(0);
    expect(JSON.parse(io.out())).toEqual(await rows(world(), "papers"));
    expect(io.err()).toBe("");
  });

  it("is a job that could not be done where there is nothing", async () => {
    const io = memoryIo({ files: { "notes.txt": "" } });
    expect(await run(["status"], io)).toBe(2);
    expect(io.out()).toBe("");
    const json = memoryIo();
    expect(await run(["status", "--json"], json)).toBe(2);
    expect(JSON.parse(json.out())).toEqual([]);
  });

  it("shows names from outside without their tricks", async () => {
    const io = world((one) => one.put("papers/\u202eevil\x1b[2J.paper/journal.ndjson", "{"));
    expect(await run(["status"], io)).toBe(0);
    expect(io.out()).not.toMatch(/[\x1b\u202e]/);
  });
});
