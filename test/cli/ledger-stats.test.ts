import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { width } from "../../src/render/width.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const E1 = `${ROOT}/examples/ledgers/E1.yaml`;
const stats = (io: MemoryIo, ...argv: string[]) => run(["ledger", "stats", "--as-of", "2024-03-31", ...argv], io);
const HEAD =
  "序号,被查机构,发现日期,问题描述,问题类别,风险等级,责任部门,整改措施,责任人,整改期限,整改状态,整改完成日期,佐证材料,复核人\n";
const row = (no: number, unit: string, state: string, done = "") =>
  `${no},${unit},2024-01-1${no},抽查放款合同30份，其中${no}份要素空白后补签字,操作风险,高,信贷部,逐户核对合同要素并补正签字,赵一,2024-03-31,${state},${done},${done === "" ? "" : "补正合同"},${state === "已销号" ? "周五" : ""}\n`;

describe("ledger stats", () => {
  it("prints every KPI of the worked sample under its key", async () => {
    const io = memoryIo();
    expect(await stats(io, E1, "--json")).toBe(0);
    const shown = JSON.parse(io.out());
    expect(shown).toMatchObject({
      as_of: "2024-03-31",
      period: { from: "2024-01-01", to: "2024-03-31" },
      rows: 15,
      outside: 3,
      total: 11,
      completion_rate: { num: 6, den: 11, percent: "54.55%" },
      closure_rate: { num: 5, den: 11, percent: "45.45%" },
      due_completion_rate: { num: 6, den: 9, percent: "66.67%" },
      on_time_rate: { num: 5, den: 9, percent: "55.56%" },
      overdue_rate: { num: 2, den: 9, percent: "22.22%" },
      repeat_rate: { num: 2, den: 11, percent: "18.18%" },
      money_fixed_rate: { num: "1650000.00", den: "2450000.00", percent: "67.35%" },
      roll_forward: { opening: 3, added: 12, closed: 8, cancelled: 1, ending: 6 },
      left_out: [],
    });
    const totals = (dimension: string) =>
      Object.fromEntries(shown.by[dimension].map((one: { key: string; total: number }) => [one.key, one.total]));
    expect(totals("severity")).toEqual({ 严重: 3, 较重: 5, 一般: 2, 轻微: 1 });
    expect(totals("rect_type")).toEqual({ 立行立改: 3, 限期整改: 6, 持续整改: 2 });
    expect(Object.values(totals("org"))).toEqual([4, 4, 3]);
    for (const groups of Object.values<readonly { readonly total: number }[]>({ ...shown.by, owner: [] }))
      if (groups.length > 0) expect(groups.reduce((sum, one) => sum + one.total, 0)).toBe(shown.total);
  });

  it.each([60, 80, 120])(
    "fits a terminal of %i cells in both languages, with everything it can tell",
    async (columns) => {
      for (const lang of ["zh-CN", "en"]) {
        const io = memoryIo({ columns, env: { NO_COLOR: "1" } });
        expect(await stats(io, E1, "--lang", lang, "--compare", "2023", "--library", "RCU")).toBe(0);
        expect(io.out()).toContain("54.55%");
        for (const line of io.out().split("\n")) expect(width(line), line).toBeLessThanOrEqual(columns);
      }
    },
  );

  it("names every KPI of the field: what the data cannot tell is null, and says what would tell it", async () => {
    const io = memoryIo();
    expect(await stats(io, E1, "--json")).toBe(0);
    const shown = JSON.parse(io.out());
    const { not_available, populations } = shown;
    for (const key of Object.keys(populations)) expect([key, shown[key] === null]).toEqual([key, key in not_available]);
    expect(not_available).toMatchObject({
      rebound_rate: "no_look_backs",
      fix_on_spot_rate: "no_papers",
      timely: "no_roster",
      library_coverage: "no_library",
      mediated: "other_ledger",
    });
    expect(shown.roll_forward_by_unit.map((one: { key: string; ending: number }) => [one.key, one.ending])).toEqual([
      ["示范农商行第一支行", 1],
      ["示范农商行第三支行", 2],
      ["示范农商行第二支行", 3],
    ]);
    expect(shown.risks.map((one: { place: number; weight: number }) => [one.place, one.weight])).toEqual([
      [1, 24],
      [2, 17],
      [3, 8],
    ]);
    expect(shown.by.severity.map((one: { key: string }) => one.key)).toEqual(["严重", "较重", "一般", "轻微"]);
  });

  it("stands beside another period of the same rows, as long after its end", async () => {
    const io = memoryIo();
    expect(await stats(io, E1, "--compare", "2023Q4", "--json")).toBe(0);
    const { compare } = JSON.parse(io.out());
    expect(compare).toMatchObject({
      as_of: "2023-12-31",
      period: { from: "2023-10-01", to: "2023-12-31" },
      sources: [],
    });
    const figure = (name: string) => compare.figures.find((one: { figure: string }) => one.figure === name);
    expect(figure("total")).toMatchObject({ now: "11", before: "3", change: "+8", growth: "266.67%" });
    expect(figure("closed")).toMatchObject({ now: "5", before: "0", change: "+5", growth: "—" });
    expect(figure("completion_rate")).toMatchObject({ before: "0.00%", change: "+54.55", growth: null });
    expect(figure("overdue_rate")).toMatchObject({ before: "—", change: "—" });
  });

  it("stands beside the ledgers of another period; without any it says so, and is no success", async () => {
    const files = {
      "now.csv": HEAD + row(1, "一支行", "整改中") + row(2, "一支行", "已整改", "2024-03-01"),
      "old/then.csv": HEAD + row(3, "一支行", "已销号", "2024-03-02"),
      "old/note.txt": "-",
    };
    const io = memoryIo({ files });
    expect(await stats(io, "now.csv", "--before", "old/then.csv", "--json")).toBe(0);
    const { compare } = JSON.parse(io.out());
    expect(compare.sources.map((one: { path: string }) => one.path)).toEqual(["old/then.csv"]);
    expect(compare.figures[0]).toMatchObject({
      figure: "total",
      now: "2",
      before: "1",
      change: "+1",
      growth: "100.00%",
    });
    const none = memoryIo({ files });
    expect(await stats(none, "now.csv", "--before", "old/note.txt", "--json")).toBe(1);
    expect(none.out()).toBe("");
  });

  it("knows the points never hit of a library by its key, and what no paper was asked is not known", async () => {
    const io = memoryIo();
    expect(await stats(io, E1, "--library", "RCU", "--json")).toBe(0);
    const { points } = JSON.parse(io.out());
    expect(points.never_hit.map((one: { id: string }) => one.id)).toEqual(["RCU-01", "RCU-09", "RCU-10"]);
    expect(points.never_asked).toBe(null);
    expect(await stats(memoryIo(), E1, "--library", "NOBODY", "--json")).toBe(2);
  });

  it("takes papers among the inputs for what only they tell: rates of items, applicable items, points asked", async () => {
    const io = memoryIo();
    const paper = `${ROOT}/examples/papers/CK-RCU.paper`;
    expect(await stats(io, E1, paper, "--json")).toBe(0);
    const shown = JSON.parse(io.out());
    expect(shown.left_out).toEqual([]);
    expect(shown.execution_rate.den).toBeGreaterThan(0);
    expect(shown.fix_on_spot_rate.den).toBeGreaterThan(0);
    expect(shown.not_available).toMatchObject({ coverage: "no_roster" });
    expect(shown.points.never_asked.every((one: { asked: boolean }) => !one.asked)).toBe(true);
  });

  it("counts what a ledger made from a paper holds, though it was found after the period that was inspected", async () => {
    const io = memoryIo();
    const paper = `${ROOT}/examples/papers/CK-RCU.paper`;
    expect(await run(["render", "rectification", paper, "-o", "台账.xlsx", "--as-of", "2024-03-31"], io)).toBe(0);
    expect(await stats(io, "台账.xlsx", "--with-errors", "--json")).toBe(0);
    const shown = JSON.parse(io.out());
    expect(shown).toMatchObject({ outside: 0, roll_forward: null });
    expect(shown.total).toBe(shown.rows);
    expect(shown.total).toBeGreaterThan(0);
  });

  it("counts several ledgers as one population, names what it leaves out, and ends with 1 for it", async () => {
    const io = memoryIo({
      files: {
        "台账/a.csv": HEAD + row(1, "一支行", "整改中") + row(2, "一支行", "已整改", "2024-03-01"),
        "台账/b.csv": HEAD + row(3, "二支行", "已销号", "2024-03-02"),
        "台账/c.csv": HEAD + row(4, "三支行", "差不多了"),
        "台账/d.xlsx": "no workbook",
      },
    });
    expect(await stats(io, "台账", "--json")).toBe(1);
    const shown = JSON.parse(io.out());
    expect(shown).toMatchObject({ period: null, roll_forward: null, total: 3, done: 2, closed: 1 });
    expect(shown.left_out).toEqual([
      { path: "台账/c.csv", why: "rejected" },
      { path: "台账/d.xlsx", why: "refused" },
    ]);
    const all = memoryIo({
      files: { "a.csv": HEAD + row(1, "一支行", "整改中"), "c.csv": HEAD + row(4, "三支行", "差不多了") },
    });
    expect(await stats(all, "a.csv", "c.csv", "--with-errors", "--group", "org", "--json")).toBe(0);
    expect(JSON.parse(all.out())).toMatchObject({ total: 2 });
    expect(Object.keys(JSON.parse(all.out()).by)).toEqual(["org"]);
  });

  it("takes another period where one is asked for", async () => {
    const io = memoryIo();
    expect(await stats(io, E1, "--period", "2023", "--json")).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject({
      total: 3,
      outside: 12,
      closure_rate: { num: 3, den: 3, percent: "100.00%" },
    });
  });

  it.each([
    [["--period", "那年"], 2],
    [["--group", "orgs"], 2],
  ])("ends with 2 for %j, saying what may be asked for", async (argv, code) => {
    const io = memoryIo();
    expect(await stats(io, E1, ...argv)).toBe(code);
    expect(io.out()).toBe("");
  });

  it("says so where there is nothing to count", async () => {
    const io = memoryIo({ files: { "a.txt": "-" } });
    expect(await stats(io, "a.txt")).toBe(1);
    expect(io.out()).toBe("");
  });
});
