import { beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { run } from "../../../src/cli/run.ts";
import { loadPaper } from "../../../src/journeys/load-paper.ts";
import type { Checklist, Workpaper } from "../../../src/model/generated/documents.ts";
import type { JournalRecord } from "../../../src/model/journal.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { type FaultPlan, faultFiles } from "../../helpers/fault-files.ts";
import { generatedChecklist, generatedFiles } from "../../helpers/generated-checklist.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";

const MADE = generatedChecklist(9, () => false);
const AT = ["--as-of", "2026-10-31", "--config", "riskpaper.yaml"];
const FOLLOW = ["inspect", "CK-GEN", "-o", "new.paper", "--from", "old.paper", ...AT];
const LATER = "header: {index_no: D001GEN02, period: {from: 2026-10-01, to: 2026-10-31}}\n";

const answers = (given: Readonly<Record<string, unknown>>, head = "") =>
  `kind: Answers\nschemaVersion: "1"\nchecklist: CK-GEN\n${head}${stringify({ answers: given })}`;
/** Item 1 fails with an open finding and a proof; the others pass. */
const FIRST = {
  ...Object.fromEntries(MADE.answers.map(({ id, answer }) => [id, answer])),
  "CK-GEN-01": { answer: "否", note: "台账未登记", evidence: ["照片.jpg"] },
  "CK-GEN-03": { answer: "否", evidence: ["登记簿.txt"] },
};
/** The next version: item 3 reads otherwise, the rest stays. */
const CHANGED: Checklist = {
  ...MADE.checklist,
  version: "1.1.0",
  sections: MADE.checklist.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.id === "CK-GEN-03" ? { ...item, question: `${item.question}吗` } : item)),
  })),
};

let before: Readonly<Record<string, string | Uint8Array>>;
beforeAll(async () => {
  const io = memoryIo({
    files: { ...generatedFiles(MADE), "照片.jpg": "一张照片", "登记簿.txt": "一页", "a.answers.yaml": answers(FIRST) },
  });
  const argv = ["inspect", "CK-GEN", "-o", "old.paper", "--answers", "a.answers.yaml", "--as-of", "2026-09-28"];
  expect([await run([...argv, "--config", "riskpaper.yaml"], io), io.err()]).toEqual([0, expect.anything()]);
  const paper = io.paths().filter((path) => path.startsWith("/work/old.paper/") && !path.endsWith("lock"));
  const kept = await Promise.all(paper.map(async (path) => [path, await io.files.read(path)] as const));
  before = { ...generatedFiles({ ...MADE, checklist: CHANGED }), ...Object.fromEntries(kept) };
});

const world = (more: Readonly<Record<string, string>> = {}, keys?: readonly string[]) =>
  memoryIo({ files: { ...before, ...more }, keys, tty: keys !== undefined });
const records = (io: MemoryIo) =>
  io
    .text("new.paper/journal.ndjson")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JournalRecord);
const paper = (io: MemoryIo) => parse(io.text("new.paper/paper.yaml")) as Workpaper;
const stateOf = async (io: MemoryIo, path = "/work/new.paper") => (await loadPaper(path, io)).state;

describe("inspect --from", () => {
  it("takes over what stands, with its evidence, its open findings and where it came from", async () => {
    const io = world();
    expect([await run(FOLLOW, io), io.err()]).toEqual([0, expect.anything()]);
    const [old, now] = [await stateOf(io, "/work/old.paper"), await stateOf(io)];
    expect(records(io).map(({ kind }) => kind)).toEqual(["open", "evidence", "carry"]);
    expect(now.carry?.from).toMatchObject({ index_no: old.header.index_no, head: old.journal.head, version: "1.0.0" });
    expect(now.answers["CK-GEN-01"]).toEqual({ ...old.answers["CK-GEN-01"], carried: true });
    expect(now.evidence).toEqual(old.evidence.filter(({ name }) => name === "照片.jpg"));
    expect(io.text(`new.paper/${now.evidence[0]?.file}`)).toBe("一张照片");
    expect([now.header.unit, now.header.index_no]).toEqual([old.header.unit, "D001GEN02"]);
    const rechecks = paper(io).items.flatMap(({ id, recheck }) => (recheck ? [[id, recheck]] : []));
    expect(rechecks).toEqual([["CK-GEN-03", "内容改动"]]);
  });

  it("asks a new period's figures anew, and cannot be finished before", async () => {
    const io = world({ "b.answers.yaml": answers({ "CK-GEN-03": { answer: "否" } }, LATER) });
    expect(await run([...FOLLOW, "--answers", "b.answers.yaml"], io)).toBe(1);
    const open = paper(io).items.flatMap(({ id, recheck }) => (recheck ? [id] : []));
    expect(open).toEqual(["CK-GEN-02", "CK-GEN-04", "CK-GEN-05", "CK-GEN-06", "CK-GEN-07"]);
    expect(paper(io)).toMatchObject({ state: "进行中", from: { index_no: "D001GEN01" } });

    const rest = Object.fromEntries(open.map((id) => [id, FIRST[id as keyof typeof FIRST]]));
    io.put("b.answers.yaml", answers(rest, LATER));
    const again = ["inspect", "CK-GEN", "-o", "new.paper", "--answers", "b.answers.yaml", ...AT];
    expect([await run(again, io), io.err()]).toEqual([0, expect.anything()]);
    expect(paper(io).state).toBe("已完成");
    expect(await run(["validate", "new.paper", "--format", "json", "--as-of", "2026-10-31"], io)).toBe(0);
  });

  it("prints in the workpaper what was taken over and what is to be looked at again", async () => {
    const io = world();
    await run(FOLLOW, io);
    expect(await run(["render", "workpaper", "new.paper", "--json", ...AT], io)).toBe(0);
    const view = JSON.parse(io.out());
    expect(view.carry).toMatchObject({ index_no: "D001GEN01", carried: 8, recheck: 1, dropped: [] });
    expect(view.items[2]).toMatchObject({ recheck: "内容改动", carried: false, prior: { answer: "否" } });
    expect(await run(["render", "workpaper", "new.paper", "-o", "底稿.md", ...AT], io)).toBe(0);
    expect([io.text("底稿.md").includes("须重查"), io.text("底稿.md").includes("沿用上次")]).toEqual([true, true]);
  });

  it("is shown and confirmed at the keyboard", async () => {
    const HEADER = ["自查", "D001", "示范农商行第一支行", "节前安全检查", "JC2026-03", "节前安全"];
    const rest = ["2026-09-01", "2026-09-28", "D001GEN02", "赵军", "2026-10-31", "1"];
    const io = world({}, [...HEADER, ...rest, "o", "1", "=", "2"]);
    expect([await run(FOLLOW, io), io.err()]).toEqual([0, expect.anything()]);
    const { answers } = await stateOf(io);
    expect([answers["CK-GEN-03"], answers["CK-GEN-01"]?.carried]).toEqual([{ answer: "否" }, true]);
    const question = io.frames.find((frame) => frame.includes("CK-GEN-03")) ?? "";
    expect(question).toContain("上次结果");
  });

  it.each([
    ["another unit's", ["--org", "D002"], {}],
    ["one whose evidence was changed", [], { evidence: true }],
    ["one that is not there", ["--from", "none.paper"], {}],
  ])("refuses %s paper and writes none", async (_, more, { evidence }: { readonly evidence?: boolean }) => {
    const io = world();
    if (evidence)
      for (const path of io.paths().filter((one) => one.includes("old.paper/evidence/"))) io.put(path, "别的");
    expect(await run([...FOLLOW, ...more], io)).toBe(1);
    expect(io.has("new.paper/journal.ndjson")).toBe(false);
  });

  it("does not count what was taken over where an answers file has said all of it anew", async () => {
    const io = world({ "all.answers.yaml": answers(FIRST), "照片.jpg": "一张照片", "登记簿.txt": "一页" });
    expect(await run([...FOLLOW, "--answers", "all.answers.yaml", "--lang", "zh-CN"], io)).toBe(0);
    expect(io.err()).not.toContain(zh.cli.inspect.carried({ carried: 0, recheck: 0 }));
  });

  it("refuses a paper of another checklist, whose answers all would be left behind", async () => {
    const other = { ...CHANGED, id: "CK-OTH" };
    const io = world({ "checklists/CK-OTH.checklist.yaml": stringify(other) });
    const argv = ["inspect", "checklists/CK-OTH.checklist.yaml", ...FOLLOW.slice(2)];
    expect([await run(argv, io), io.has("new.paper/journal.ndjson")]).toEqual([1, false]);
  });

  it("refuses to make a paper that has begun the successor of another", async () => {
    const io = world({ "b.answers.yaml": answers({ "CK-GEN-03": { answer: "否" } }) });
    await run(["inspect", "CK-GEN", "-o", "new.paper", "--answers", "b.answers.yaml", ...AT], io);
    const count = records(io).length;
    expect(await run(FOLLOW, io)).toBe(1);
    expect(records(io).length).toBe(count);
  });
});

describe("inspect --from over a disk that fails", () => {
  const broken = async (plan: FaultPlan | null) => {
    const io = world();
    const { files, count } = faultFiles(io.files, plan);
    const code = await run(FOLLOW, { ...io, files });
    return { io, code, operations: count() };
  };

  it("leaves all of it or no paper, and the next run makes it whole", async () => {
    const sound = await broken(null);
    const kinds = records(sound.io).map(({ kind }) => kind);
    for (let at = 1; at <= sound.operations; at += 1) {
      const { io, code } = await broken({ at, fault: at % 2 ? "EIO" : "torn", forGood: true });
      if (!io.has("new.paper/journal.ndjson")) expect([at, code === 1 || code === 2]).toEqual([at, true]);
      else expect([at, records(io).map(({ kind }) => kind)]).toEqual([at, kinds]);
      // The process is gone, its lock is not.
      if (at % 4 > 0) continue;
      const again = await run([...FOLLOW, "--take-over"], { ...io, isRunning: () => false });
      expect([at, again, io.err()]).toEqual([at, 0, expect.anything()]);
      const told = records(io).map(({ kind }) => kind);
      expect([at, told.slice(0, kinds.length)]).toEqual([at, kinds]);
    }
  }, 240_000);
});
