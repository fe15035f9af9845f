import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/model/generated/documents.ts";
import { rectificationLedger } from "../../../src/view/ledger/rectification-ledger.ts";
import { rectificationRows } from "../../../src/view/ledger/rectification-rows.ts";
import { rectificationProfile } from "../../render/xlsx/sample-ledger.ts";
import { CONTRACTS, failing, samplePaper } from "./sample-papers.ts";

const FULL = {
  finding_id: "F2024-D001T01-001",
  title: "空白合同",
  fact: "抽查30户，3户空白。",
  severity: "较重",
  found_date: "2024-01-08",
  amount: "450000.00",
  owner_unit: "信贷部",
  owner: "张伟、 李强",
  deadline: "2024-02-29",
  measures: "补签合同。",
  recommendation: "完善制度",
} as const;

const rowsOf = (...findings: readonly Finding[]) =>
  rectificationRows([samplePaper({ "CK-T-01": failing(...findings) })]);

describe("a finding as a row", () => {
  it("has every column's value under its key", () => {
    const answer = { ...failing(FULL), evidence: [CONTRACTS, "b".repeat(64)] };
    const [row] = rectificationRows([samplePaper({ "CK-T-01": answer })]);
    expect(row).toEqual({
      seq: 1,
      org: "一支行",
      found_date: "2024-01-08",
      fact: "抽查30户，3户空白。",
      category: "信贷业务",
      severity: "高",
      amount: "450000.00",
      owner_unit: "信贷部",
      owner: ["张伟", "李强"],
      measures: "补签合同。",
      deadline: "2024-02-29",
      status: "未整改",
      done_date: null,
      evidence: ["合同.pdf", "b".repeat(64)],
      verifier: null,
      note: ["较重（P4）"],
      finding_id: "F2024-D001T01-001",
      verify_date: null,
      extended_deadline: null,
    });
    expect(Object.keys(row ?? {})).toEqual(rectificationProfile().columns.map((column) => column.key));
  });

  it("leaves blank what nobody said: no measures from controls or recommendations", () => {
    const [row] = rowsOf({ fact: "事实" });
    expect(row).toMatchObject({
      measures: null,
      owner: null,
      owner_unit: null,
      amount: null,
      deadline: null,
      severity: null,
      note: null,
    });
    expect(row?.found_date).toBe("2024-01-12");
  });

  it("tells an amount of zero from none", () => {
    expect(rowsOf({ amount: "0.00" })[0]?.amount).toBe("0.00");
    expect(rowsOf({ amount: null })[0]?.amount).toBe(null);
  });

  it("is 已整改 only when it was put right on the spot on a stated day", () => {
    expect(rowsOf({ fixed_on_spot: true, fixed_date: "2024-01-09", severity: "轻微" })[0]).toMatchObject({
      status: "已整改",
      done_date: "2024-01-09",
      severity: "低",
      note: ["立行立改", "轻微（P4）"],
    });
    expect(rowsOf({ fixed_on_spot: true })[0]).toMatchObject({ status: "未整改", done_date: null, note: ["立行立改"] });
    expect(rowsOf({ fixed_date: "2024-01-09" })[0]).toMatchObject({ status: "未整改", done_date: null });
    expect(rowsOf(FULL)[0]?.status).toBe("未整改");
  });

  it("maps every level of P4", () => {
    const levels = (["严重", "较重", "一般", "轻微"] as const).map((severity) => rowsOf({ severity })[0]?.severity);
    expect(levels).toEqual(["高", "高", "中", "低"]);
  });
});

describe("the order of rows", () => {
  it("is that of papers and of the checklist, whatever was answered first", () => {
    const one = samplePaper({
      "CK-T-03": failing({ fact: "三" }),
      "CK-T-01": failing({ fact: "一" }, { fact: "一之二" }),
    });
    const two = samplePaper({ "CK-T-02": failing({ fact: "二" }) }, "二支行");
    const rows = rectificationRows([one, two]);
    expect(rows.map((row) => [row.seq, row.org, row.fact])).toEqual([
      [1, "一支行", "一"],
      [2, "一支行", "一之二"],
      [3, "一支行", "三"],
      [4, "二支行", "二"],
    ]);
  });
});

describe("the ledger of papers", () => {
  const profile = rectificationProfile();

  it("names units, fillers, numbers and the whole period", () => {
    const papers = [samplePaper({ "CK-T-01": failing(FULL) }), samplePaper({}, "二支行", "D002T01")];
    const view = rectificationLedger(papers, profile, "2024-03-31");
    expect(view.head).toEqual({
      units: ["一支行", "二支行"],
      period: { from: "2023-10-01", to: "2023-12-31" },
      fillers: ["李华"],
      asOf: "2024-03-31",
      secrecy: "内部",
      numbers: ["D001T01", "D002T01"],
    });
    expect(view.lists).toMatchObject({ category: ["信贷业务", "柜面业务"], severity: ["高", "中", "低"] });
    expect(view.stats).toMatchObject({ total: 1, overdue: 1, amount: "450000.00" });
  });

  it("declares a zero report where there is nothing, which no figure counts", () => {
    const view = rectificationLedger([samplePaper({ "CK-T-01": { answer: "是" } })], profile, "2024-03-31");
    expect(view.rows).toEqual([{ seq: 1, org: "一支行", found_date: "2024-03-31", fact: "零报告" }]);
    expect(view.stats).toMatchObject({ total: 0, categories: [], ownerUnits: [] });
    expect(view.stats.statuses.every((one) => one.count === 0)).toBe(true);
  });
});
