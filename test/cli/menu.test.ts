import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { width } from "../../src/render/width.ts";
import zh from "../../src/text/zh-CN/desk.ts";
import { type MemoryWorld, memoryIo } from "../helpers/memory-io.ts";

const bare = async (keys: readonly (string | null)[], world: MemoryWorld = {}) => {
  const io = memoryIo({ env: { NO_COLOR: "1" }, ...world, keys });
  const code = await run([], io);
  return { io, code };
};

/** A project with one paper finished and one begun and stopped after its first items. */
const desk = async (): Promise<MemoryWorld["files"]> => {
  const io = memoryIo();
  await run(["init"], io);
  const answers = io.text("answers/CK-SEC.answers.yaml");
  const inspect = (paper: string, file: string) =>
    run(["inspect", "CK-SEC", "-o", `papers/${paper}.paper`, "--answers", file], io);
  expect(await inspect("甲", "answers/CK-SEC.answers.yaml")).toBe(0);
  io.put("answers/half.answers.yaml", answers.slice(0, answers.indexOf("  CK-SEC-05:")));
  expect(await inspect("乙", "answers/half.answers.yaml")).toBe(1);
  return Object.fromEntries(
    await Promise.all(io.paths().map(async (path) => [path, await io.files.read(path)] as const)),
  );
};

/** The digit behind which a name stands on a frame. */
const digitOf = (frame: string, name: string) => new RegExp(`^ *(\\d) +${name}`, "m").exec(frame)?.[1] ?? "none";

describe("riskpaper alone", () => {
  it("greets a newcomer with four things to do", async () => {
    const { io, code } = await bare(["q"]);
    expect(code).toBe(0);
    const [frame = ""] = io.frames;
    expect(frame.split("\n").filter((line) => /^ {2}\d /.test(line)).length).toBe(4);
    for (const name of [zh.menu.init, zh.menu.start, zh.menu.search, zh.menu.help])
      expect(digitOf(frame, name)).toMatch(/\d/);
    expect(io.paths()).toEqual([]);
  });

  it("makes a project and says how to type it", async () => {
    const { io, code } = await bare(["1", "我的 检查"]);
    expect(code).toBe(0);
    expect(io.has("我的 检查/riskpaper.yaml")).toBe(true);
    expect(io.err()).toContain('riskpaper init "我的 检查"');
  });

  it("looks up a risk point", async () => {
    const { io, code } = await bare(["3", "空白合同"]);
    expect(code).toBe(0);
    expect(io.out()).toContain("RCU-03");
    expect(io.err()).toContain("riskpaper library search 空白合同");
  });

  it("lists all commands", async () => {
    const { io, code } = await bare(["4"]);
    expect(code).toBe(0);
    for (const name of ["inspect", "validate", "status"]) expect(io.out()).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
  });

  it("offers the shipped checklists, and leads back from them", async () => {
    const { io, code } = await bare(["2", "escape", "2", "1", null]);
    expect(code).toBe(0);
    expect(io.frames[1]).toContain("CK-AML");
    expect(io.frames[2]).toBe(io.frames[0]);
    // The interview's first question was left: nothing is begun.
    expect(io.paths()).toEqual([]);
  });

  it("is help where nobody can answer", async () => {
    const io = memoryIo();
    expect(await run([], io)).toBe(0);
    expect(io.out()).toContain("riskpaper");
    expect(io.frames).toEqual([]);
  });
});

describe("riskpaper alone in a project", () => {
  it("goes on with the paper that was left last", async () => {
    const files = await desk();
    const { io, code } = await bare(["1", "q"], { files });
    expect(io.frames[0]).toContain(
      zh.menu.goOn({ unit: "示范农商行第一支行", title: "银行节假日安全八查表", done: 4, total: 21 }),
    );
    expect(io.frames[1]).toContain("CK-SEC-05");
    expect(code).toBe(0);
    expect(io.err()).toContain("riskpaper inspect CK-SEC -o papers/乙.paper");
  });

  it("does not offer to make another project", async () => {
    const { io } = await bare(["q"], { files: await desk() });
    expect(io.frames[0]).not.toContain(zh.menu.init);
    expect(io.frames[0]).toContain("示范农商行总行");
  });

  it("shows the board", async () => {
    const files = await desk();
    const [frame = ""] = (await bare(["q"], { files })).io.frames;
    const { io, code } = await bare([digitOf(frame, zh.menu.status)], { files });
    expect(code).toBe(0);
    expect(io.out()).toContain("papers/甲.paper");
    expect(io.out()).toContain("papers/乙.paper");
  });

  it("makes a document of a paper beside it, under a name that is free", async () => {
    const files = await desk();
    const [frame = ""] = (await bare(["q"], { files })).io.frames;
    const keys = [digitOf(frame, zh.menu.render), "1", "3"];
    const first = await bare(keys, { files });
    expect(first.code).toBe(0);
    const name = `/work/papers/乙-${zh.menu.file.confirmation}`;
    expect(first.io.frames[1]).toContain(zh.menu.finished);
    expect(first.io.paths().filter((path) => path.endsWith(".html"))).toEqual([`${name}.html`]);
    const again = await bare(keys, { files: { ...files, [`${name}.html`]: "somebody's" } });
    expect(again.code).toBe(0);
    expect(again.io.text(`${name}.html`)).toBe("somebody's");
    expect(again.io.has(`${name}-2.html`)).toBe(true);
  });

  it("stays within the width of the terminal, whatever a paper's names hold", async () => {
    const files = await desk();
    for (const columns of [40, 80]) {
      const { io } = await bare([digitOf((await bare(["q"], { files })).io.frames[0] ?? "", zh.menu.start), "q", "q"], {
        files,
        columns,
      });
      for (const frame of io.frames) for (const line of frame.split("\n")) expect(width(line)).toBeLessThan(columns);
    }
  });

  it("says that the configuration is broken, and still goes on", async () => {
    const { io, code } = await bare(["q"], { files: { "riskpaper.yaml": "kind: Project\n" } });
    expect(code).toBe(0);
    expect(io.frames[0]).toContain(zh.menu.brokenProject);
    expect(io.frames[0]).not.toContain(zh.menu.init);
  });

  it("turns the page where there are more than nine", async () => {
    const checklist = (key: string) =>
      [`checklists/CK-${key}.checklist.yaml`, `kind: Checklist\ntitle: ${key}\n`] as const;
    const keys = ["AA", "BB", "CC", "DD", "EE", "FF", "GG", "HH"];
    const files = { ...(await desk()), ...Object.fromEntries(keys.map(checklist)) };
    const start = digitOf((await bare(["q"], { files })).io.frames[0] ?? "", zh.menu.start);
    const { io } = await bare([start, ...Array.from({ length: 9 }, () => "0"), "q", "q"], { files });
    const [, first = "", ...others] = io.frames;
    expect(digitOf(first, "CK-AA")).toBe("1");
    expect(others[0]).not.toContain("CK-AA");
    expect(others.some((frame) => frame !== first && /\d/.test(digitOf(frame, "CK-SEC")))).toBe(true);
    // Behind the last page comes the first again.
    expect(others).toContain(first);
  });
});
