import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selfInspectionView } from "../../src/view/self-inspection.ts";
import { causeClasses } from "../../src/view/self-inspection/cause-table.ts";
import { examplePaper } from "../helpers/example-papers.ts";
import { sampleHeader, samplePaper } from "../helpers/sample-paper.ts";

const timing = { asOf: "2024-02-29", generated: "2024-02-29" };
const second = samplePaper({
  header: {
    ...sampleHeader,
    nature: "检查",
    unit: { code: "D002", name: "示范农商行第二支行" },
    index_no: "D002SAM01",
    secrecy: "秘密",
  },
  answers: { "CK-SAM-01": { answer: "是" }, "CK-SAM-03": { n: 30, k: 3 }, "CK-SAM-12": { answer: "是" } },
});

describe("the view of a self-inspection report", () => {
  const view = selfInspectionView([samplePaper()], timing);

  it("gives every ratio with its parts", () => {
    expect(Object.fromEntries(view.kpis.map((one) => [one.key, [one.num, one.den, one.percent]]))).toEqual({
      execution_rate: [9, 10, "90.00%"],
      compliance_rate: [4, 7, "57.14%"],
      finding_rate: [3, 8, "37.50%"],
      sample_error: [4, 70, "5.71%"],
      fix_on_spot_rate: [1, 4, "25.00%"],
      library_coverage: [5, 5, "100.00%"],
    });
  });

  it("pools several papers instead of averaging them", () => {
    const both = selfInspectionView([samplePaper(), second], timing);
    expect(both.kpis.find((one) => one.key === "sample_error")).toMatchObject({ num: 7, den: 100, percent: "7.00%" });
    expect(both.counts).toMatchObject({ items: 24, pass: 6 + 0, fail: 4 });
    expect(both.nature).toBe("检查");
    expect(both.secrecy).toBe("秘密");
    expect(both.units.map((one) => one.code)).toEqual(["D001", "D002"]);
  });

  it("knows unit coverage only with a roster", () => {
    expect(view.kpis.some((one) => one.key === "coverage")).toBe(false);
    expect(view.missing).toContainEqual({ what: "roster" });
    const roster = ["D001", "D002", "D003"].map((code) => ({ code, name: code }));
    const known = selfInspectionView([samplePaper(), second], timing, roster);
    expect(known.kpis[0]).toEqual({ key: "coverage", num: 2, den: 3, percent: "66.67%" });
    expect(known.missing).not.toContainEqual({ what: "roster" });
  });

  it("crosses categories with levels, with totals that agree", () => {
    expect(view.cross.rows.map((row) => [row.category, ...row.cells, row.total])).toEqual([
      ["操作风险", 1, 1, 1, 0, 3],
      ["法律风险", 0, 0, 0, 1, 1],
    ]);
    expect(view.cross.totals).toEqual({ category: null, cells: [1, 1, 1, 1], unrated: 0, total: 4 });
  });

  it("puts graver findings first", () => {
    expect(view.findings.map((one) => one.severity)).toEqual(["严重", "较重", "一般", "轻微"]);
  });

  it("counts risk points in the matrix by their own level, never by findings, and keeps integrity levels out", () => {
    const filled = view.matrix.cells.filter((cell) => cell.covered > 0);
    expect(filled.map((cell) => [cell.likelihood, cell.impact, cell.level, cell.hit, cell.covered])).toEqual([
      [4, 4, "高", 1, 1],
      [3, 4, "较高", 0, 1],
      [2, 3, "中", 1, 1],
      [1, 2, "低", 0, 1],
    ]);
    expect(view.matrix.cells).toHaveLength(25);
    expect(view.matrix.outside).toEqual([{ id: "SAM-04", name: "风险点SAM-04", level: "一级", scheme: "I3" }]);
  });

  it("sorts causes by their own words and keeps what nobody stated apart", () => {
    expect(view.causes.map((row) => [row.cause, row.share.num, row.share.den])).toEqual([
      ["制度", 1, 4],
      ["执行", 2, 4],
      ["人员", 0, 4],
      ["系统", 1, 4],
      ["监督", 2, 4],
      ["未填写", 1, 4],
    ]);
    expect(causeClasses("人员：系统不熟悉")).toEqual(["人员"]);
    expect(causeClasses("天气")).toEqual(["其他"]);
  });

  it("tells a rule that is lacking from one that was not followed", () => {
    const classes = {
      没有规定核实时限和销号要求: ["制度", "监督"],
      登记簿没有处理结果栏: ["制度"],
      没有按规定当日上报: ["执行"],
      没有与借据逐笔核对: ["执行"],
      只看进驻不看授权: ["执行"],
      "托收岗只有1人，业务集中时漏做": ["执行", "人员"],
      数据修改权限与录入权限同一账号: ["系统"],
      没有到期前催办: ["监督"],
      下游客户订单延期: ["其他"],
    };
    expect(Object.keys(classes).map(causeClasses)).toEqual(Object.values(classes));
  });

  it("tells progress as the papers know it; a deadline on the day is not overdue", () => {
    expect(view.progress.total).toEqual({
      severity: null,
      total: 4,
      fixed: 1,
      open: 3,
      dated: 2,
      undated: 1,
      overdue: 1,
    });
    expect(view.progress.rows.find((row) => row.severity === "较重")).toMatchObject({ dated: 1, overdue: 0 });
    expect(view.open.map((one) => one.severity)).toEqual(["严重", "较重", "一般"]);
  });

  it("discloses items without a verdict, with their reasons", () => {
    expect(view.disclosure.unchecked.map((one) => [one.item_id, one.reason])).toEqual([["CK-SAM-12", null]]);
    expect(view.disclosure.not_applicable.map((one) => [one.item_id, one.code, one.reason])).toEqual([
      ["CK-SAM-11", "本期未发生", "四季度无抵押贷款"],
    ]);
    expect(view.disclosure.pending.map((one) => one.reason)).toEqual(["科技部尚未提供清单"]);
    expect(view.disclosure.excluded).toBe(1);
  });

  it("ranks units by weight over applicable items", () => {
    const both = selfInspectionView([second, samplePaper()], timing);
    expect(both.ranking.map((row) => [row.rank, row.unit.code, row.weight, row.applicable, row.index])).toEqual([
      [1, "D001", 15, 10, "1.50"],
      [2, "D002", 0, 12, "0.00"],
    ]);
  });

  it("says what is missing only where it is", () => {
    expect(view.missing.slice(-3)).toEqual([{ what: "roster" }, { what: "previous" }, { what: "accountability" }]);
  });

  it("keeps its sums whatever the answers are", () => {
    const answer = fc.constantFrom(
      { answer: "是" as const },
      { answer: "否" as const },
      { answer: "待核实" as const },
      { n: 3, k: 1 },
      undefined,
    );
    fc.assert(
      fc.property(fc.array(answer, { minLength: 12, maxLength: 12 }), (list) => {
        const answers = Object.fromEntries(
          list.flatMap((one, index) => (one ? [[`CK-SAM-${String(index + 1).padStart(2, "0")}`, one]] : [])),
        );
        const { counts, disclosure } = selfInspectionView([samplePaper({ answers })], timing);
        expect(counts.answered).toBe(counts.pass + counts.fail + counts.pending + counts.recorded);
        expect(counts.applicable + counts.na + counts.excluded).toBe(counts.items);
        expect(counts.answered + counts.unchecked).toBe(counts.applicable);
        expect(disclosure.unchecked).toHaveLength(counts.unchecked);
      }),
    );
  });

  it("reads the shipped papers", () => {
    const shipped = selfInspectionView([examplePaper("SEC"), examplePaper("RCU")], timing);
    expect(shipped.findings.length).toBeGreaterThan(5);
    expect(shipped.findings.every((one) => one.fact && one.criteria.length)).toBe(true);
    expect(JSON.parse(JSON.stringify(shipped))).toEqual(shipped);
  });
});
