import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, libraryCoverage, type PaperFigures, paperKpis } from "../../src/field/kpi.ts";

const none: PaperFigures = {
  applicable: 0,
  answered: 0,
  pass: 0,
  fail: 0,
  pending: 0,
  sample_n: 0,
  sample_k: 0,
  findings: 0,
  fixed_on_spot: 0,
};

describe("the ratios of papers", () => {
  it("have a dash, not 0 %, where there is nothing to count", () => {
    expect(Object.values(paperKpis([])).map((one) => one.percent)).toEqual(["—", "—", "—", "—", "—"]);
    expect(paperKpis([none]).compliance_rate).toEqual({ key: "compliance_rate", num: 0, den: 0, percent: "—" });
  });

  it("leave 待核实 out of 合格率 and keep it in 问题发现率", () => {
    const kpis = paperKpis([{ ...none, applicable: 20, answered: 15, pass: 10, fail: 2, pending: 1 }]);
    expect(kpis.execution_rate).toMatchObject({ num: 15, den: 20, percent: "75.00%" });
    expect(kpis.compliance_rate).toMatchObject({ num: 10, den: 12, percent: "83.33%" });
    expect(kpis.finding_rate).toMatchObject({ num: 2, den: 13, percent: "15.38%" });
  });

  it("are pooled over papers, never averaged", () => {
    const kpis = paperKpis([
      { ...none, sample_n: 10, sample_k: 1, findings: 1, fixed_on_spot: 1 },
      { ...none, sample_n: 90, sample_k: 0, findings: 3 },
    ]);
    expect(kpis.sample_error).toMatchObject({ num: 1, den: 100, percent: "1.00%" });
    expect(kpis.fix_on_spot_rate).toMatchObject({ num: 1, den: 4, percent: "25.00%" });
  });

  it("do not depend on how papers are split or ordered", () => {
    const figures = fc.record({
      applicable: fc.nat(99),
      answered: fc.nat(99),
      pass: fc.nat(99),
      fail: fc.nat(99),
      pending: fc.nat(99),
      sample_n: fc.nat(99),
      sample_k: fc.nat(99),
      findings: fc.nat(99),
      fixed_on_spot: fc.nat(99),
    });
    fc.assert(
      fc.property(fc.array(figures), (papers) => {
        expect(paperKpis([...papers].reverse())).toEqual(paperKpis(papers));
        expect(paperKpis([...papers, none])).toEqual(paperKpis(papers));
      }),
    );
  });

  it("count a unit or a point once, and only where it was due", () => {
    expect(coverage(["D001", "D001", "D009"], ["D001", "D002"])).toEqual({
      key: "coverage",
      num: 1,
      den: 2,
      percent: "50.00%",
    });
    expect(libraryCoverage(["RCU-01", "RCU-02", "AML-01"], ["RCU-01", "RCU-02", "RCU-03"])).toMatchObject({
      num: 2,
      den: 3,
      percent: "66.67%",
    });
  });
});
