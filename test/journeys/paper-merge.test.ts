import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { faultFiles } from "../helpers/fault-files.ts";
import { generatedChecklist, generatedFiles } from "../helpers/generated-checklist.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

// `paper merge` as it is typed: two people answered one checklist apart, each with evidence of their own.

const SET = generatedChecklist(6, () => false);
const [ONE = "", TWO = "", THREE = "", FOUR = ""] = SET.checklist.sections.flatMap(({ items }) =>
  items.map(({ id }) => id),
);

const HEADER = {
  nature: "自查",
  project: { no: "JC1", name: "节前检查" },
  unit: { code: "D001", name: "示范农商行第一支行" },
  subject: "节前安全",
  period: { from: "2026-09-01", to: "2026-09-28" },
  index_no: "D001GEN01",
  preparers: [{ id: "P001", name: "甲" }],
  date: "2026-09-28",
};
const answersOf = (answers: object, header: object = {}) =>
  JSON.stringify({ kind: "Answers", schemaVersion: "1", header: { ...HEADER, ...header }, answers });
const HERS = {
  [ONE]: { answer: "是" },
  [TWO]: { n: 25, k: 4, note: "4笔未签字", evidence: ["甲.jpg"], findings: [{ fact: "抽查25笔，4笔监印人未签字" }] },
};
const HIS = { [THREE]: { answer: "否", evidence: ["乙.jpg"] }, [FOUR]: { value: "3" } };

/** Two papers beside each other, a.paper and b.paper, and whatever else is wanted. */
async function desk(his: object = HIS, header: object = {}): Promise<MemoryIo> {
  const io = memoryIo({
    files: {
      ...generatedFiles(SET),
      "甲.json": answersOf(HERS),
      "乙.json": answersOf(his, header),
      "甲.jpg": "甲拍的",
      "乙.jpg": "乙拍的",
    },
    env: { SOURCE_DATE_EPOCH: "1790000000" },
  });
  for (const [paper, file, by] of [
    ["a.paper", "甲.json", "P001"],
    ["b.paper", "乙.json", "P002"],
  ] as const) {
    const code = await run(
      ["inspect", "CK-GEN", "-o", paper, "--answers", file, "--by", by, "--config", "riskpaper.yaml"],
      io,
    );
    if (!io.has(`${paper}/journal.ndjson`)) throw new Error(`${code} ${io.err()}`);
  }
  return io;
}

async function typed(io: MemoryIo, ...argv: string[]) {
  const before = [io.out().length, io.err().length];
  const code = await run(["paper", "merge", ...argv], io);
  return { code, out: io.out().slice(before[0]), err: io.err().slice(before[1]) };
}

const MERGE = ["paper", "merge", "a.paper", "b.paper", "-o", "ab.paper"];
const CONFLICT = { ...HIS, [ONE]: { answer: "否", note: "乙看不是" } };

describe("paper merge", () => {
  it("makes one paper of two, the same whichever is named first, and no law has anything against it", async () => {
    const io = await desk();
    const made = [];
    for (const [out, ...papers] of [
      ["ab.paper", "a.paper", "b.paper"],
      ["ba.paper", "b.paper", "a.paper"],
    ] as const) {
      expect((await typed(io, ...papers, "-o", out, "--by", "P003")).code).toBe(0);
      made.push(
        io
          .paths()
          .filter((path) => path.includes(`/${out}/`))
          .map((path) => [path.replace(out, ""), io.text(path)]),
      );
    }
    expect(made[0]).toEqual(made[1]);
    expect(
      made[0]
        ?.filter(([path]) => path?.includes("/evidence/"))
        .map(([, text]) => text)
        .sort(),
    ).toEqual(["甲拍的", "乙拍的"].sort());
    expect(await run(["validate", "ab.paper"], io)).toBe(0);
    expect(await run(["paper", "history", "ab.paper"], io)).toBe(0);
    expect(await run(["render", "workpaper", "ab.paper", "--json", "-o", "-"], io)).toBe(0);
  });

  it("lists conflicts with both values, exits 1, and writes nothing, in either language", async () => {
    for (const lang of ["zh-CN", "en"]) {
      const io = await desk(CONFLICT);
      const before = io.paths();
      const { code, out } = await typed(io, "a.paper", "b.paper", "-o", "ab.paper", "--lang", lang);
      expect(code).toBe(1);
      expect(io.paths()).toEqual(before);
      for (const said of [ONE, "P001", "P002", "是", "否", "乙看不是"]) expect(out).toContain(said);
      const { out: json } = await typed(io, "a.paper", "b.paper", "--json", "--lang", lang);
      expect(JSON.parse(json)).toMatchObject({
        counts: { answered: 4, open: 1 },
        conflicts: [
          {
            item: ONE,
            fields: [
              {
                at: "answer",
                sides: [
                  { source: "A", value: { answer: "是" } },
                  { source: "B", value: { answer: "否" } },
                ],
              },
              { at: "note" },
              { at: "findings" },
            ],
          },
        ],
      });
    }
  });

  it("takes a side that is named, and a file that was filled in", async () => {
    const io = await desk(CONFLICT);
    expect((await typed(io, "a.paper", "b.paper", "-o", "ab.paper", "--take", "B", "--item", ONE)).code).toBe(0);
    expect(io.text("ab.paper/paper.yaml")).toContain("乙看不是");
    expect((await typed(io, "a.paper", "b.paper", "-o", "x.paper", "--write-conflicts", "w.decisions.yaml")).code).toBe(
      1,
    );
    const file = io.text("w.decisions.yaml");
    expect(await run(["validate", "w.decisions.yaml"], io)).toBe(0);
    // Not filled in, it decides nothing.
    expect((await typed(io, "a.paper", "b.paper", "-o", "x.paper", "--resolve", "w.decisions.yaml")).code).toBe(1);
    io.put("w.decisions.yaml", file.replace('take: ""', "take: A").replace('reason: ""', "reason: 甲在场"));
    // The other order of naming changes nothing: letters belong to papers.
    expect((await typed(io, "b.paper", "a.paper", "-o", "x.paper", "--resolve", "w.decisions.yaml")).code).toBe(0);
    expect(io.text("x.paper/paper.yaml")).not.toContain("乙看不是");
    expect(io.text("x.paper/journal.ndjson")).toContain("甲在场");
  });

  it.each([
    ["another unit", { unit: { code: "D002", name: "示范农商行第二支行" } }],
    ["another number", { index_no: "D001GEN02" }],
    ["another project", { project: { name: "另一次" } }],
  ])("refuses papers of %s", async (_, header) => {
    const io = await desk(HIS, header);
    const { code } = await typed(io, "a.paper", "b.paper", "-o", "ab.paper");
    expect([code, io.has("ab.paper/journal.ndjson")]).toEqual([1, false]);
  });

  it("refuses a damaged journal, one paper alone, a folder that is there, and evidence that is gone or changed", async () => {
    const io = await desk();
    expect((await typed(io, "a.paper", "-o", "ab.paper")).code).toBe(1);
    expect((await typed(io, "a.paper", "b.paper", "-o", "a.paper")).code).toBe(2);
    const photo = io.paths().find((path) => path.includes("b.paper/evidence/")) ?? "";
    io.put(photo, "换过的");
    expect((await typed(io, "a.paper", "b.paper", "-o", "ab.paper")).code).toBe(1);
    await io.files.remove(photo);
    expect((await typed(io, "a.paper", "b.paper", "-o", "ab.paper")).code).toBe(1);
    io.put("a.paper/journal.ndjson", io.text("a.paper/journal.ndjson").replace("未签字", "已签字"));
    expect((await typed(io, "a.paper", "b.paper", "-o", "ab.paper")).code).toBe(1);
    expect(io.paths().filter((path) => path.includes("ab.paper") || path.includes(".tmp"))).toEqual([]);
  });

  it("refuses decisions made for papers that have changed, and such as cannot be followed", async () => {
    const io = await desk(CONFLICT);
    await typed(io, "a.paper", "b.paper", "--write-conflicts", "w.decisions.yaml");
    const file = io.text("w.decisions.yaml");
    const refused = async (text: string) => {
      io.put("w.decisions.yaml", text);
      return (await typed(io, "a.paper", "b.paper", "-o", "ab.paper", "--resolve", "w.decisions.yaml")).code;
    };
    expect(await refused(file.replace('take: ""', "take: C"))).toBe(1);
    expect(await refused(file.replace('take: ""', "answer: { answer: 是 }"))).toBe(1);
    expect(
      await refused(
        file
          .replace('take: ""', `answer: { answer: 否, evidence: [${"0".repeat(64)}] }\n    `)
          .replace('reason: ""', "reason: 有"),
      ),
    ).toBe(1);
    expect(await refused(file.replace(/head: [0-9a-f]{64}/, `head: ${"0".repeat(64)}`))).toBe(1);
    expect(io.has("ab.paper/journal.ndjson")).toBe(false);
  });

  it("leaves no half paper when any file operation fails, once or for good", async () => {
    const made = await desk();
    const files = Object.fromEntries(made.paths().map((path) => [path, made.text(path)]));
    const counted = memoryIo({ files });
    const steps = faultFiles(counted.files, null);
    await run(MERGE, { ...counted, files: steps.files });
    const whole = counted.paths().filter((path) => path.includes("/ab.paper/"));
    expect(whole).toHaveLength(4);
    let struck = 0;
    for (const forGood of [false, true])
      for (let at = 1; at <= steps.count(); at += 1) {
        const io = memoryIo({ files });
        const broken = faultFiles(io.files, { at, fault: "ENOSPC", forGood });
        await run(MERGE, { ...io, files: broken.files });
        if (broken.struck() === 0) continue;
        struck += 1;
        const there = io.paths().filter((path) => path.includes("/ab.paper/"));
        if (there.length > 0) expect(there).toEqual(whole);
        // Whoever cannot write any more cannot clean up either; otherwise nothing is left beside.
        if (!forGood) expect(io.paths().filter((path) => path.includes(".tmp/journal"))).toEqual([]);
      }
    expect(struck).toBeGreaterThan(40);
  }, 120_000);
});
