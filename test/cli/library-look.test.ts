import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { width } from "../../src/render/width.ts";
import { type MemoryWorld, memoryIo } from "../helpers/memory-io.ts";

const said = async (world: MemoryWorld, ...argv: string[]) => {
  const io = memoryIo(world);
  const code = await run(argv, io);
  return { code, out: io.out(), err: io.err() };
};
const json = async (world: MemoryWorld, ...argv: string[]) => {
  const { code, out } = await said(world, ...argv, "--json");
  expect(code).toBe(0);
  return JSON.parse(out);
};

/** A project with a library of two points, of which one is asked about, and one basis that is no longer in force. */
const OWN: MemoryWorld = {
  files: {
    "riskpaper.yaml": `kind: Project
schemaVersion: "1"
organisation: {code: D001, name: 示范行}
libraries: [libs]
checklists: [lists]
`,
    "libs/OWN.library.yaml": `kind: RiskLibrary
schemaVersion: "1"
key: OWN
title: 自有风险点库
version: "2.0.0"
status: active
level_scheme: L4
basis:
  - {id: OWN-B01, title: 旧办法, doc_no: 总行〔2010〕1号, basis_status: read, effective_from: "2010-01-01", effective_to: "2019-12-31", superseded_by: OWN-B02}
  - {id: OWN-B02, title: 新办法, doc_no: 总行〔2019〕88号, basis_status: read, effective_from: "2020-01-01"}
  - {id: OWN-B03, title: 口头要求, basis_status: named}
points:
  - {id: OWN-01, name: 夜间施工无人监护, category: 施工, line: [后勤], manifestation: 夜间动火作业时现场无人看护, controls: [{text: 动火须有监护人}], posts: [后勤主管], level: 高, likelihood: 3, impact: 4, basis: [{ref: OWN-B01, clause: 第三条}, {ref: OWN-B03}]}
  - {id: OWN-02, name: 钥匙无人登记, category: 钥匙, line: [后勤], manifestation: 钥匙借出不登记, controls: [{text: 借出登记}], posts: [保安], level: 二级, level_scheme: I3, probability: 较高, consequence_class: 违纪, likelihood: 5, impact: 5}
`,
    "lists/CK-OWN.checklist.yaml": `kind: Checklist
schemaVersion: "1"
id: CK-OWN
title: 自有检查表
version: "1.0.0"
libraries: [OWN]
sections:
  - title: 施工
    items:
      - {id: CK-OWN-01, question: 有无夜间动火, answer_type: 是否, pass: {rule: none}, risk_points: [OWN-01]}
      - {id: CK-OWN-02, question: 动火时监护人人数, answer_type: 计数, pass: {rule: "num:>=1", text: 至少一人}, unit: 人, is_key: true, risk_points: [OWN-01], applies_if: {all: [{item: CK-OWN-01, rule: "eq:yes"}, {not: {item: CK-OWN-01, rule: "eq:no"}}]}, obligations: {fail: {note: true, evidence: 2}}}
`,
  },
};

describe.each(["zh-CN", "en"] as const)("what people read in %s", (lang) => {
  it.each([
    [["library", "list"]],
    [["library", "show", "RCU-03"]],
    [["library", "show", "int"]],
    [["library", "search", "空白合同"]],
    [["library", "stats"]],
    [["library", "stats", "RCU", "OWN"]],
    [["library", "matrix"]],
    [["library", "matrix", "OWN"]],
    [["checklist", "list"]],
    [["checklist", "show", "CK-SEC"]],
    [["checklist", "show", "CK-OWN"]],
  ])("%j fits 80 columns, without an escape and without a blank where a word should be", async (argv) => {
    const { code, out } = await said(OWN, "--lang", lang, ...argv);
    expect(code).toBe(0);
    expect(out).not.toMatch(/undefined|null|NaN|\[object|\x1b/);
    for (const line of out.split("\n")) expect(width(line), line).toBeLessThanOrEqual(80);
  });
});

describe("library list", () => {
  it("has the project's own libraries beside the shipped ones, own before shipped", async () => {
    const rows = await json(OWN, "library", "list");
    expect(rows.map((row: { key: string }) => row.key)).toEqual(expect.arrayContaining(["AML", "OWN", "RCU", "SEC"]));
    expect(rows.find((row: { key: string }) => row.key === "OWN")).toMatchObject({
      version: "2.0.0",
      path: "libs/OWN.library.yaml",
      points: 2,
      active: 2,
      basis: { read: 2, named: 1 },
      checklists: ["CK-OWN"],
    });
    const rcu = OWN.files?.["libs/OWN.library.yaml"]?.toString().replace("key: OWN", "key: RCU") ?? "";
    const shadowed = await json({ files: { ...OWN.files, "libs/RCU.library.yaml": rcu } }, "library", "list");
    expect(shadowed.find((row: { key: string }) => row.key === "RCU")).toMatchObject({ points: 2 });
  });

  it("names a file with errors and lists the others", async () => {
    const { code, out, err } = await said(
      { files: { ...OWN.files, "libs/BAD.library.yaml": "kind: RiskLibrary\n" } },
      "library",
      "list",
    );
    expect(code).toBe(1);
    expect(err).toContain("libs/BAD.library.yaml");
    expect(out).toContain("OWN");
  });
});

describe("library show", () => {
  it("tells everything of a point, with the validity of its bases on the day asked for", async () => {
    const point = await json(OWN, "library", "show", "own-01");
    expect(point).toMatchObject({
      id: "OWN-01",
      level: { scheme: "L4", level: "高" },
      basis: [
        { ref: "OWN-B01", clause: "第三条", in_force: false, superseded_by: "OWN-B02", to_verify: false },
        { ref: "OWN-B03", in_force: true, to_verify: true },
      ],
      asked_by: [
        { item: "CK-OWN-01", checklist: "CK-OWN" },
        { item: "CK-OWN-02", pass: "至少一人" },
      ],
    });
    const before = await json(OWN, "library", "show", "OWN-01", "--as-of", "2015-06-01");
    expect(before.basis[0].in_force).toBe(true);
    const { out } = await said(OWN, "library", "show", "OWN-01");
    expect(out).toContain("《口头要求》【依据待核】");
    expect(out).toContain("由 OWN-B02 代替");
  });

  it("never shows a product where the scheme is none", async () => {
    expect((await said(OWN, "library", "show", "OWN-02")).out).not.toContain("×");
    expect((await said(OWN, "library", "show", "OWN-01")).out).toContain("3 × 影响 4");
  });

  it("lays a library out by category", async () => {
    const library = await json(OWN, "library", "show", "OWN");
    expect(library.categories).toMatchObject([
      { category: "施工", points: [{ id: "OWN-01", asked_by: ["CK-OWN-01", "CK-OWN-02"] }] },
      { category: "钥匙", points: [{ id: "OWN-02", asked_by: [] }] },
    ]);
    expect((await json(OWN, "library", "show", "libs/OWN.library.yaml")).key).toBe("OWN");
  });

  it("names the nearest where there is none, with 1", async () => {
    const { code, out, err } = await said(OWN, "library", "show", "RCU-0З");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/RCU-0\d/);
    expect((await said(OWN, "library", "show", "OWM")).err).toContain("OWN");
  });
});

describe("library search", () => {
  it("finds in the project's own libraries too, as many as asked for", async () => {
    expect((await json(OWN, "library", "search", "动火", "监护"))[0]).toMatchObject({
      id: "OWN-01",
      library: { key: "OWN" },
      asked_by: ["CK-OWN-01", "CK-OWN-02"],
    });
    expect((await json(OWN, "library", "search", "yswr"))[0].id).toBe("OWN-02");
    expect((await json(OWN, "library", "search", "总行〔2010〕1号"))[0].id).toBe("OWN-01");
    expect(await json(OWN, "library", "search", "贷款", "--limit", "2")).toHaveLength(2);
  });

  it("says so where there is nothing, with 1; a limit that is no number is a mistake, with 2", async () => {
    const { code, out, err } = await said(OWN, "library", "search", "zzzzqq", "--json");
    expect([code, out]).toEqual([1, "[]\n"]);
    expect(err).toContain("zzzzqq");
    expect((await said(OWN, "library", "search", "x", "--limit", "0")).code).toBe(2);
  });
});

describe("library stats", () => {
  it("adds up", async () => {
    const stats = await json(OWN, "library", "stats", "OWN");
    const sum = (counts: readonly { points: number }[]) => counts.reduce((total, one) => total + one.points, 0);
    expect(stats.points).toBe(2);
    for (const by of ["by_category", "by_level", "by_event_type", "by_status"]) expect(sum(stats[by]), by).toBe(2);
    expect(stats.by_level).toEqual([
      { scheme: "L4", name: "高", points: 1 },
      { scheme: "I3", name: "二级", points: 1 },
    ]);
    expect(stats.by_event_type).toEqual([{ name: null, points: 2 }]);
    expect(stats.basis_read).toEqual({ num: 2, den: 3, percent: "66.67%" });
    expect(stats.without_item).toEqual({ num: 1, den: 2, percent: "50.00%", ids: ["OWN-02"] });
  });

  it("refuses a library nobody knows", async () => {
    expect((await said(OWN, "library", "stats", "NONE")).code).toBe(2);
  });
});

describe("library matrix", () => {
  it("places products, lists the rest by level, and tells who was graded otherwise", async () => {
    const matrix = await json(OWN, "library", "matrix", "OWN");
    expect(matrix.cells).toHaveLength(25);
    expect(matrix.cells.filter((cell: { ids: string[] }) => cell.ids.length > 0)).toEqual([
      { likelihood: 3, impact: 4, level: "较高", ids: ["OWN-01"] },
    ]);
    expect(matrix.moved).toEqual([{ id: "OWN-01", field: "较高", level: "高" }]);
    expect(matrix.by_level).toEqual([
      { scheme: "I3", level: "一级", ids: [] },
      { scheme: "I3", level: "二级", ids: ["OWN-02"] },
      { scheme: "I3", level: "三级", ids: [] },
    ]);
  });

  it("never draws a library whose levels are no product", async () => {
    expect(await json(OWN, "library", "matrix", "SCH")).toMatchObject({ cells: [], placed: 0 });
    const { out } = await said(OWN, "library", "matrix", "INT");
    expect(out).not.toContain("┼");
    expect(out).toContain("INT-01");
  });
});

describe("checklist show", () => {
  it("words conditions and what each item owes", async () => {
    const { out } = await said(OWN, "checklist", "show", "ck-own");
    expect(out).toContain("CK-OWN-01 答“是”，并且不是“CK-OWN-01 答“否””");
    expect(out).toContain("证据至少 2 份");
    expect(out).toContain("★关键项");
    const shown = await json(OWN, "checklist", "show", "CK-OWN");
    expect(shown.section_list[0].items[1]).toMatchObject({
      id: "CK-OWN-02",
      is_key: true,
      pass: { rule: "num:>=1", text: "至少一人" },
      obligations: { fail: { note: true, evidence: 2 } },
    });
  });
});

const OVERLAY = `kind: RiskOverlay
schemaVersion: "1"
title: 东城支行覆盖件
version: "1.0.0"
overlay: {on: OWN, version: "2.0.0", by: 东城支行}
disable: [{id: OWN-02, reason: 本支行没有库房钥匙}]
reword: [{id: OWN-01, field: name, text: 夜间吊装无人监护, reason: 本支行只有吊装}]
`;

describe("an overlay in force here", () => {
  const world = { files: { ...OWN.files, "libs/OWN.overlay.yaml": OVERLAY } };
  it("shows in all that is looked up", async () => {
    expect((await json(world, "library", "search", "吊装"))[0]).toMatchObject({ id: "OWN-01" });
    expect(await json(world, "library", "show", "OWN")).toMatchObject({
      active: 1,
      overlays: [{ title: "东城支行覆盖件", by: "东城支行" }],
    });
    expect((await json(world, "library", "show", "OWN-02")).status).toBe("disabled");
    expect((await json(world, "library", "matrix", "OWN")).by_level).toEqual([]);
  });

  it("is named where it cannot be used, and the library shown as it stands", async () => {
    const broken = { files: { ...world.files, "libs/OWN.overlay.yaml": "kind: RiskOverlay\n" } };
    const { code, out, err } = await said(broken, "library", "show", "OWN-01");
    expect([code, out.includes("夜间施工无人监护")]).toEqual([1, true]);
    expect(err).toContain("OWN.overlay.yaml");
  });
});

describe("library coverage", () => {
  /** Papers of two units over two years, the items answered as stated. */
  const papers = async () => {
    const io = memoryIo(OWN);
    const header = (unit: string, date: string) => `header:
  nature: 检查
  project: {no: JC01, name: 检查}
  unit: {code: ${unit}, name: 支行${unit}}
  subject: 安全
  period: {from: "2025-01-01", to: "2025-12-31"}
  index_no: ${unit}${date.slice(0, 4)}
  preparers: [{id: P1, name: 张华}]
  date: "${date}"
`;
    const answers = (unit: string, date: string, given: string) =>
      `kind: Answers\nschemaVersion: "1"\nchecklist: CK-OWN\n${header(unit, date)}answers: ${given}\n`;
    const all = [
      ["A1", "2026-03-01", '{CK-OWN-01: {answer: "否"}}'],
      ["A1", "2025-03-01", "{}"],
      ["A2", "2026-03-01", "{CK-OWN-01: {answer: 不适用, na: {code: 无此业务}}}"],
    ] as const;
    for (const [unit, date, given] of all) {
      io.put("a.answers.yaml", answers(unit, date, given));
      await run(["inspect", "CK-OWN", "-o", `papers/${unit}-${date}.paper`, "--answers", "a.answers.yaml"], io);
    }
    return Object.fromEntries(
      await Promise.all(io.paths().map(async (path) => [path, await io.files.read(path)] as const)),
    );
  };

  it("tells by unit and year what was asked, what was not, and what has no item at all", async () => {
    const files = await papers();
    const units = await json({ files }, "library", "coverage", "papers", "papers/A1-2026-03-01.paper");
    const told = units.map((one: Record<string, unknown> & { unit: { code: string } }) => [one.unit.code, one.year]);
    expect(told).toEqual([
      ["A1", "2025"],
      ["A1", "2026"],
      ["A2", "2026"],
    ]);
    const [nothing, asked, notApplicable] = units;
    expect(nothing).toMatchObject({
      papers: ["papers/A1-2025-03-01.paper"],
      libraries: [
        {
          key: "OWN",
          coverage: { num: 0, den: 2, percent: "0.00%" },
          never_asked: [{ id: "OWN-01" }],
          without_item: [{ id: "OWN-02", name: "钥匙无人登记" }],
        },
      ],
    });
    expect(nothing.untouched).toContain("RCU");
    expect(nothing.untouched).not.toContain("OWN");
    expect(asked.papers).toHaveLength(1);
    expect(asked.libraries[0]).toMatchObject({ coverage: { num: 1, den: 2, percent: "50.00%" }, never_asked: [] });
    expect(notApplicable.libraries[0].coverage.num).toBe(1);
    for (const lang of ["zh-CN", "en"]) {
      const { code, out } = await said({ files }, "--lang", lang, "library", "coverage", "papers");
      expect([code, out.includes("OWN-02")]).toEqual([0, true]);
    }
  });

  it("names a damaged paper and counts the others; a folder without papers is told", async () => {
    const files = await papers();
    const damaged = { ...files, "/work/papers/A2-2026-03-01.paper/journal.ndjson": "{}\n" };
    const { code, err } = await said({ files: damaged }, "library", "coverage", "papers");
    expect(code).toBe(1);
    expect(err).toContain("papers/A2-2026-03-01.paper");
    expect((await said(OWN, "library", "coverage", "lists")).code).toBe(2);
  });
});
