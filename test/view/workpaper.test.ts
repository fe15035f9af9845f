import { describe, expect, it } from "vitest";
import { confirmationView } from "../../src/view/confirmation.ts";
import { workpaperView } from "../../src/view/workpaper.ts";
import { countedPaper, samplePaper, sha } from "../helpers/sample-paper.ts";

const timing = { asOf: "2024-03-01", generated: "2024-03-01" };

describe("the view of a workpaper", () => {
  const view = workpaperView(samplePaper(), timing);

  it("counts items as domain.md §4.0 does", () => {
    expect(view.counts).toEqual({
      items: 12,
      applicable: 10,
      answered: 9,
      pass: 4,
      fail: 3,
      na: 1,
      pending: 1,
      recorded: 1,
      unchecked: 1,
      excluded: 1,
    });
  });

  it("leaves excluded items out of the table and names them", () => {
    expect(view.excluded).toEqual(["CK-SAM-09"]);
    expect(view.items.map((row) => row.item_id)).not.toContain("CK-SAM-09");
    expect(view.items).toHaveLength(11);
  });

  it("gives a sheet of a sampled item what was drawn and how many were wrong", () => {
    const samples = view.sheets.map((sheet) => [sheet.item_id, sheet.sample && [sheet.sample.n, sheet.sample.k]]);
    expect(samples).toContainEqual(["CK-SAM-02", [30, 3]]);
    for (const sheet of view.sheets)
      expect(sheet.sample?.item_id ?? null).toBe(
        view.sampling.rows.some((row) => row.item_id === sheet.item_id) ? sheet.item_id : null,
      );
  });

  it("marks what was passed in bulk", () => {
    expect(view.bulk).toBe(1);
    expect(view.items.filter((row) => row.bulk).map((row) => row.item_id)).toEqual(["CK-SAM-01"]);
  });

  it("pools samples and shows each item's own", () => {
    expect(view.sampling.error).toEqual({ num: 4, den: 70, percent: "5.71%" });
    expect(view.sampling.rows.map((row) => [row.item_id, row.n, row.k, row.percent, row.method])).toEqual([
      ["CK-SAM-02", 30, 3, "10.00%", "分层"],
      ["CK-SAM-03", 40, 1, "2.50%", null],
    ]);
  });

  it("gives each finding a sheet with its own number, in the order of the checklist", () => {
    expect(view.sheets.map((one) => [one.index, one.finding_id, one.evidence, one.attachments])).toEqual([
      ["D001SAM01-01", "F2024-D001SAM01-002", ["Z01", "Z02"], 2],
      ["D001SAM01-02", "F2024-D001SAM01-002-2", ["Z01", "Z02"], 2],
      ["D001SAM01-03", "F2024-D001SAM01-005", ["Z02"], 1],
      ["D001SAM01-04", "F2024-D001SAM01-006", ["Z03"], 1],
    ]);
    expect(view.sheets[1]?.title).toBe("风险点SAM-02");
  });

  it("sums what findings state, and tells blank from zero", () => {
    expect(view.totals).toMatchObject({ findings: 4, amount: "573456.78", with_amount: 3, unrated: 0 });
    expect(view.totals.counts).toEqual([{ unit: null, count: 9 }]);
    expect(view.totals.levels.map((one) => one.count)).toEqual([1, 1, 1, 1]);
    expect(view.sheets[3]?.amount).toBeNull();
    expect(view.sheets[1]?.amount).toBe("0.00");
  });

  it("counts in the item's own unit, and adds up nothing across units", () => {
    const counted = workpaperView(countedPaper, timing);
    expect(counted.sheets.map((one) => [one.count, one.count_unit])).toEqual([
      [3, "户"],
      [3, "户"],
      [1, null],
      [2, "台"],
    ]);
    expect(counted.totals.counts).toEqual([
      { unit: "户", count: 6 },
      { unit: null, count: 1 },
      { unit: "台", count: 2 },
    ]);
  });

  it("takes no measure of time or money for what is counted", () => {
    for (const unit of ["小时", "个月", "天", "元"]) {
      const sections = countedPaper.state.checklist.sections.map((section) => ({
        ...section,
        items: section.items.map((one) => ({ ...one, unit })),
      }));
      const paper = samplePaper({ checklist: { ...countedPaper.state.checklist, sections } });
      expect(workpaperView(paper, timing).totals.counts).toEqual([{ unit: null, count: 9 }]);
    }
  });

  it("numbers evidence by first use, with the items that use it", () => {
    expect(view.evidence.map((one) => [one.no, one.name, one.items])).toEqual([
      ["Z01", "合同抽查表.csv", ["CK-SAM-02"]],
      ["Z02", "放款凭证.pdf", ["CK-SAM-02", "CK-SAM-05"]],
      ["Z03", "档案盘点.jpg", ["CK-SAM-06"]],
    ]);
    expect(view.evidence[0]).toMatchObject({
      sha256: sha("合同抽查表.csv"),
      short: sha("合同抽查表.csv").slice(0, 12),
      size: 1536,
    });
    expect(view.attachments).toBe(3);
  });

  it("says which basis is still to be looked up, and which is out of force", () => {
    expect(view.basis.map((one) => [one.title, one.clause, one.pending, one.in_force])).toEqual([
      ["贷款管理办法", "第十二条", false, true],
      ["档案管理办法", null, true, true],
    ]);
    const old = samplePaper();
    const early = {
      ...old,
      state: { ...old.state, header: { ...old.state.header, period: { from: "2019-01-01", to: "2019-03-31" } } },
    };
    expect(workpaperView(early, timing).basis[0]?.in_force).toBe(false);
  });

  it("lists what nobody has stated", () => {
    const paper = "D001SAM01";
    expect(view.missing).toEqual([
      { what: "unfinished", paper },
      { what: "scope", paper },
      { what: "obligation", paper, owed: "severity_reason", items: ["CK-SAM-02"] },
      { what: "obligation", paper, owed: "answer", items: ["CK-SAM-12"] },
      { what: "element", paper, element: "cause", findings: ["F2024-D001SAM01-005"] },
      { what: "element", paper, element: "deadline", findings: ["F2024-D001SAM01-002-2"] },
      { what: "basis_pending", paper, titles: ["档案管理办法"], findings: ["F2024-D001SAM01-002-2"] },
    ]);
  });

  it("keeps a stated procedure apart from a drafted one, and a reviewer who said nothing blank", () => {
    expect(view.stated).toEqual({ procedure: null, result: null, conclusion: null });
    const paper = samplePaper();
    const header = { ...paper.state.header, conclusion: "放款审查失效" };
    expect(workpaperView(samplePaper({ header }), timing).stated.conclusion).toBe("放款审查失效");
    expect(view.head.review).toMatchObject({ reviewer: null, opinion: null, date: null, approver: null, opinions: [] });
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe("the view of a statement of facts", () => {
  const view = confirmationView(samplePaper(), timing);

  it("holds numbered facts without title, level, cause or recommendation", () => {
    expect(view.facts.map((one) => [one.no, one.finding_id, one.amount, one.count, one.evidence])).toEqual([
      [1, "F2024-D001SAM01-002", "450000.00", 3, ["Z01", "Z02"]],
      [2, "F2024-D001SAM01-002-2", "0.00", 3, ["Z01", "Z02"]],
      [3, "F2024-D001SAM01-005", "123456.78", 1, ["Z02"]],
      [4, "F2024-D001SAM01-006", null, 2, ["Z03"]],
    ]);
    expect(JSON.stringify(view.facts)).not.toMatch(/较重|严重|轻微|放款时合同要素不全|逐要素勾对|只核对签字页/);
    expect(view.totals).toEqual({ facts: 4, amount: "573456.78", counts: [{ unit: null, count: 9 }] });
    expect(view.copies).toBe(2);
  });

  it("says of how much there is nothing to confirm", () => {
    const none = confirmationView(
      samplePaper({ answers: { "CK-SAM-01": { answer: "是" }, "CK-SAM-03": { n: 40, k: 0 } } }),
      timing,
    );
    expect(none.facts).toEqual([]);
    expect(none.looked).toMatchObject({ execution: { num: 2, den: 12 }, samples: 40 });
  });
});
