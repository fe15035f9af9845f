import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import type { Io } from "../../src/io/io.ts";
import { faultFiles } from "../helpers/fault-files.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const answers = (key: string) => join(ROOT, "examples", "papers", `CK-${key}.answers.yaml`);

/** A world with finished papers of the shipped answers. */
async function worldWithPapers(env: Readonly<Record<string, string>> = {}): Promise<MemoryIo> {
  const io = memoryIo({ env: { SOURCE_DATE_EPOCH: "1790000000", ...env } });
  for (const key of ["SEC", "RCU"]) {
    await run(["inspect", `CK-${key}`, "-o", `${key}.paper`, "--answers", answers(key)], io);
  }
  return io;
}

const rendering = (io: Io, ...argv: string[]) => run(["render", "--as-of", "2026-10-08", ...argv], io);

describe("render", () => {
  let io: MemoryIo;
  beforeAll(async () => {
    io = await worldWithPapers();
  });

  it("writes each document in the format of the file's name", async () => {
    expect(await rendering(io, "workpaper", "SEC.paper", "-o", "底稿.md")).toBe(0);
    expect(await rendering(io, "confirmation", "RCU.paper", "-o", "确认书.html")).toBe(0);
    expect(await rendering(io, "self-inspection", "SEC.paper", "RCU.paper", "-o", "报告.html")).toBe(0);
    expect(await rendering(io, "rectification", "SEC.paper", "-o", "台账.xlsx")).toBe(0);
    expect(io.text("底稿.md")).toMatch(/^# 检查工作底稿（汇总）\n/);
    expect(io.text("确认书.html")).toMatch(/^<!doctype html>/);
    expect(io.text("报告.html")).toContain("示范农商行第一支行关于");
    expect(io.text("台账.xlsx").slice(0, 2)).toBe("PK");
  });

  it("is given by the same bytes twice", async () => {
    const other = await worldWithPapers();
    other.setNow("2031-05-05T05:05:05.000Z");
    for (const [template, file] of [
      ["workpaper", "a.md"],
      ["workpaper", "a.html"],
      ["self-inspection", "b.html"],
      ["rectification", "c.xlsx"],
    ] as const) {
      for (const world of [io, other]) expect(await rendering(world, template, "SEC.paper", "-o", file)).toBe(0);
      expect(other.text(file)).toBe(io.text(file));
    }
    expect(io.text("b.html")).toContain("2026年9月21日 14:13 UTC");
  });

  it("names files in a folder 机构_文书_期间_编号, one for each paper", async () => {
    expect(await rendering(io, "workpaper", "SEC.paper", "RCU.paper", "-o", "出/")).toBe(0);
    expect(await rendering(io, "self-inspection", "SEC.paper", "RCU.paper", "-o", "出/", "--format", "md")).toBe(0);
    expect(io.paths().filter((path) => path.startsWith("/work/出/"))).toEqual([
      "/work/出/示范农商行第一支行_检查工作底稿_20231001-20231231_D001RCU01.html",
      "/work/出/示范农商行第一支行_检查工作底稿_20260901-20260928_D001SEC01.html",
      "/work/出/示范农商行第一支行_检查报告_20231001-20260928_D001SEC01-2.md",
    ]);
  });

  it("never writes over a file without --force, and then writes none of several", async () => {
    io.put("满/示范农商行第一支行_检查工作底稿_20231001-20231231_D001RCU01.html", "mine");
    expect(await rendering(io, "workpaper", "SEC.paper", "RCU.paper", "-o", "满/")).toBe(2);
    expect(io.paths().filter((path) => path.startsWith("/work/满/"))).toHaveLength(1);
    expect(await rendering(io, "workpaper", "SEC.paper", "RCU.paper", "-o", "满/", "--force")).toBe(0);
    expect(io.paths().filter((path) => path.startsWith("/work/满/"))).toHaveLength(2);
  });

  it("prints to stdout, and the view as JSON", async () => {
    const one = await worldWithPapers();
    const before = one.out().length;
    await rendering(one, "confirmation", "SEC.paper", "-o", "-");
    expect(one.out().slice(before)).toMatch(/^# 事实确认书\n/);
    const after = one.out().length;
    await rendering(one, "self-inspection", "SEC.paper", "--json");
    const view = JSON.parse(one.out().slice(after));
    expect(view).toMatchObject({ document: "self-inspection", nature: "自查", timing: { asOf: "2026-10-08" } });
    const last = one.out().length;
    await rendering(one, "workpaper", "SEC.paper", "RCU.paper", "--json");
    expect(JSON.parse(one.out().slice(last))).toHaveLength(2);
  });

  it.each([
    ["a paper that is not there", ["workpaper", "none.paper", "-o", "x.md"], 1],
    ["a damaged paper, even among good ones", ["self-inspection", "SEC.paper", "bad.paper", "-o", "x.md"], 1],
    ["several papers in one workpaper", ["workpaper", "SEC.paper", "RCU.paper", "-o", "x.md"], 2],
    ["a format the document has not", ["rectification", "SEC.paper", "-o", "x.md"], 2],
    ["a name that tells no format", ["workpaper", "SEC.paper", "-o", "x.pages"], 2],
    ["an unknown document", ["workpapers", "SEC.paper", "-o", "x.md"], 2],
    ["no place to write to", ["workpaper", "SEC.paper"], 2],
  ] as const)("refuses %s and leaves no file", async (_, argv, code) => {
    io.put("bad.paper/journal.ndjson", `${io.text("SEC.paper/journal.ndjson").replace("国庆", "元旦")}`);
    expect(await rendering(io, ...argv)).toBe(code);
    expect(io.has("x.md")).toBe(false);
    expect(io.has("x.pages")).toBe(false);
  });

  it("names the known document where one is mistyped", async () => {
    await rendering(io, "workpapers", "SEC.paper", "-o", "x.md");
    expect(io.err()).toContain("workpaper");
  });

  it("leaves the old file or the new one, whole, whatever operation fails", async () => {
    expect(await rendering(io, "confirmation", "SEC.paper", "-o", "稳.md")).toBe(0);
    const fresh = io.text("稳.md");
    const counted = faultFiles(io.files, null);
    await rendering({ ...io, files: counted.files }, "confirmation", "SEC.paper", "-o", "稳.md", "--force");
    const total = counted.count();
    expect(total).toBeGreaterThan(10);
    for (let at = 1; at <= total; at++) {
      for (const fault of ["ENOSPC", "torn"] as const) {
        io.put("稳.md", "old");
        const faulty = faultFiles(io.files, { at, fault, forGood: false });
        const code = await rendering(
          { ...io, files: faulty.files },
          "confirmation",
          "SEC.paper",
          "-o",
          "稳.md",
          "--force",
        );
        expect(["old", fresh]).toContain(io.text("稳.md"));
        // A failed lookup of a project is no failure of the document.
        if (code === 0) expect(io.text("稳.md")).toBe(fresh);
        expect([0, 1, 2]).toContain(code);
      }
    }
    expect(io.paths().filter((path) => path.endsWith(".tmp"))).toEqual([]);
  });
});
