import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { FigureRow } from "../../src/field/figure-row.ts";
import type { PublicitySummaryView } from "../../src/view/records/publicity-summary.ts";
import type { RectificationReportView } from "../../src/view/records/rectification-report.ts";
import { pareto } from "../../src/field/pareto.ts";
import { unitRisks } from "../../src/field/unit-risk.ts";
import type { SummaryAnalysisView } from "../../src/view/summary/summary-analysis.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";
import { matchesGolden } from "./golden.ts";

const read = (path: string) => readFileSync(join(ROOT, path));
const folder = (path: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => {
        const at = join(one.parentPath, one.name);
        return [at.slice(ROOT.length + 1).replaceAll("\\", "/"), readFileSync(at)] as const;
      }),
  );
const DAY = ["--as-of", "2024-03-31"];

async function rendered(argv: readonly string[], io: MemoryIo): Promise<string> {
  const before = io.out().length;
  const code = await run(["render", ...argv, ...DAY], io);
  expect([code, io.err()]).toEqual([0, ""]);
  return io.out().slice(before);
}

describe("the rectification report", () => {
  const files = { "E1.yaml": read("examples/ledgers/E1.yaml") };

  it("is as it was looked at, with the figures of the worked sample", { timeout: 60_000 }, async () => {
    const io = memoryIo({ files });
    matchesGolden("rectification-report.md", await rendered(["rectification-report", "E1.yaml", "-o", "-"], io));
    const json = await rendered(["rectification-report", "E1.yaml", "--json"], io);
    matchesGolden("rectification-report.json", json);
    const view = JSON.parse(json) as RectificationReportView;
    expect(view.kpis).toMatchObject({ total: 11, done: 6, closed: 5, due: 9, overdue_open: 2 });
    expect(view).toMatchObject({
      open: 5,
      carried: 3,
      levels_total: { total: 11, done: 6, closed: 5, open: 5, overdue: 2 },
    });
    expect(view.missing.map((one) => (one.what === "field" ? one.field : one.what))).toContain("signer");
  });
});

describe("the publicity summary", () => {
  const head = readFileSync(join(ROOT, "examples/procedures/S20/activities/good.csv"), "utf8").split("\n")[1] ?? "";
  const made = async (rows: readonly string[]) => {
    const io = memoryIo({ files: { "a.csv": ["宣传活动登记表", head, ...rows, ""].join("\n") } });
    return JSON.parse(await rendered(["publicity-summary", "a.csv", "--json"], io)) as PublicitySummaryView;
  };

  it("is as it was looked at", { timeout: 60_000 }, async () => {
    const io = memoryIo({ files: { "good.csv": read("examples/procedures/S20/activities/good.csv") } });
    matchesGolden("publicity-summary.md", await rendered(["publicity-summary", "good.csv", "-o", "-"], io));
    matchesGolden("publicity-summary.json", await rendered(["publicity-summary", "good.csv", "--json"], io));
  });

  it("adds up single activities, once, and marks what is an estimate", { timeout: 60_000 }, async () => {
    const view = await made([
      "1,全年合计,,,合计,,,,999,99,,,,,否,9,",
      "2,广场宣传,全年合计,2024-03-15,现场宣传,,,,100,10,,,,,是,2,",
      "3,广场宣传之学生场,广场宣传,2024-03-15,现场宣传,,,,40,4,,,,,否,1,",
      "4,网点讲座,全年合计,2024-03-20,讲座培训,,,,50,,,,,,否,3,",
    ]);
    const totals = Object.fromEntries(view.totals.map((one) => [one.count, [one.total, one.approximate]]));
    expect(totals).toEqual({ leaflets: [150, true], consult: [10, true], photos: [5, false] });
    expect(view.stated.map((one) => [one.count, one.stated, one.computed])).toEqual([
      ["leaflets", 999, 150],
      ["consult", 99, 10],
      ["photos", 9, 5],
    ]);
  });
});

describe("the summary analysis", () => {
  const files = folder("examples/submissions");
  const argv = [
    "summary-analysis",
    "examples/submissions",
    "--campaign",
    "2024Q1",
    "--config",
    "examples/submissions/riskpaper.yaml",
  ];

  it("is as it was looked at, and its parts add up", { timeout: 120_000 }, async () => {
    const io = memoryIo({ files });
    matchesGolden("summary-analysis.md", await rendered([...argv, "-o", "-"], io));
    const view = JSON.parse(await rendered([...argv, "--json"], io)) as SummaryAnalysisView;
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(sum(view.by_category.map((one) => one.total))).toBe(view.kpis.total);
    expect(sum(view.by_unit.map((one) => one.total))).toBe(view.kpis.total);
    expect(sum(view.by_level.map((one) => one.findings.num))).toBe(view.kpis.total);
    expect(view.total.total).toBe(view.kpis.total);
    expect(view.reporting?.totals).toMatchObject({ due: 32 });
    for (const one of view.cases) expect(one.fact).not.toMatch(/支行|片区/);
  });

  it("names no rate of reports where nobody says who owes one", { timeout: 60_000 }, async () => {
    const HEAD = "序号,被检查单位,检查日期,问题描述,问题类别,风险等级,责任部门,整改状态";
    const line = `${HEAD}\n1,东城支行,2024-02-05,抽查贷款合同三十份，其中一份要素不全，未经审核即放款,操作风险,高,信贷部,未整改\n`;
    const project = [
      "kind: Project",
      'schemaVersion: "1"',
      "organisation: { code: Z00, name: 示范农商行 }",
      "units:",
      "  - { code: Z01, name: 东城支行 }",
      "",
    ].join("\n");
    const io = memoryIo({
      files: { "riskpaper.yaml": project, "in/Z01_整改台账_2024Q1.csv": line },
    });
    const view = JSON.parse(await rendered(["summary-analysis", "in", "--json"], io)) as SummaryAnalysisView;
    expect(view.files).toMatchObject({ total: 1, accepted: 1 });
    expect(view.reporting?.totals).toMatchObject({ due: 0, reported: 1 });
    expect(view.reporting?.first_pass).toEqual({ num: 0, den: 0, percent: "—" });
    expect(await rendered(["summary-analysis", "in", "-o", "-"], io)).toContain("未提供应报单位名单");
  });

  it("says so where nothing was submitted", { timeout: 60_000 }, async () => {
    expect(await run(["render", "summary-analysis", ".", "--json", ...DAY], memoryIo({ files: {} }))).toBe(2);
  });

  it("compares with the last period, in percentage points", { timeout: 120_000 }, async () => {
    const head =
      "序号,被检查单位,检查日期,问题描述,问题类别,风险等级,涉及金额（万元）,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,备注";
    const row = (no: number, month: string, status: string) =>
      `${no},东城支行,2024-${month}-05,抽查贷款合同三十份，其中${no}份要素不全，未经审核即放款,操作风险,高,1,信贷部,张某${"一二三四"[no - 1]},逐份补正合同要素并由第二人复核后归档,2024-${month}-25,${status},${status === "已整改" ? `2024-${month}-20,补正合同,` : ",,"},`;
    const io = memoryIo({
      files: {
        "now/东城支行_整改台账_2024Q2.csv": [
          head,
          row(1, "05", "已整改"),
          row(2, "05", "整改中"),
          row(3, "02", "已整改"),
          "",
        ].join("\n"),
        "before/东城支行_整改台账_2024Q1.csv": [head, row(3, "02", "已整改"), ""].join("\n"),
      },
    });
    const json = await (async () => {
      const code = await run(
        ["render", "summary-analysis", "now", "--baseline", "before", "--json", "--as-of", "2024-06-30"],
        io,
      );
      expect([code, io.err()]).toEqual([0, ""]);
      return io.out();
    })();
    const { trend, carried, recurring, unsettled } = JSON.parse(json) as SummaryAnalysisView;
    expect({ carried, recurring, unsettled }).toEqual({ carried: 1, recurring: 0, unsettled: 2 });
    expect(trend?.find((one) => one.figure === "total")).toMatchObject({
      now: "2",
      before: "1",
      change: "+1",
      growth: "100.00%",
    });
    expect(trend?.find((one) => one.figure === "completion_rate")).toMatchObject({
      now: "50.00%",
      before: "100.00%",
      change: "-50.00",
      growth: null,
    });
  });
});

describe("concentration", () => {
  it("names the fewest that hold four fifths", () => {
    const all = [..."aaaaabbbccdd"].map((category) => ({ category }) as FigureRow);
    const { rows, vital, top, concentration } = pareto(all, "category");
    expect(rows.map((one) => [one.name, one.findings, one.vital])).toEqual([
      ["a", 5, true],
      ["b", 3, true],
      ["c", 2, true],
      ["d", 2, false],
    ]);
    expect(vital).toBe(3);
    expect(top).toEqual({ num: 10, den: 12, percent: "83.33%" });
    expect(concentration.map(({ k, share }) => [k, share.num])).toEqual([
      [1, 5],
      [3, 10],
    ]);
    expect(pareto([], "category").top.percent).toBe("—");
  });

  it("ranks units by weight over applicable items, equals by code", () => {
    const finding = (code: string, level: string) =>
      ({ unit: { code, name: code }, level }) as Parameters<typeof unitRisks>[0][number];
    const findings = [finding("B", "严重"), finding("A", "较重"), finding("A", "较重"), finding("C", "轻微")];
    expect(
      unitRisks(findings, { A: 4, B: 4, C: 1 }).map((one) => [one.place, one.unit.code, one.weight, one.index]),
    ).toEqual([
      [1, "A", 8, "2.00"],
      [1, "B", 8, "2.00"],
      [3, "C", 1, "1.00"],
    ]);
    expect(unitRisks(findings, {}).every((one) => one.index === null)).toBe(true);
  });
});
