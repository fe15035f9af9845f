import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceNames, leavesFolder } from "../../../../src/check/ledger/evidence-names.ts";
import { foundIn, foundInTable, places, type RowLike, setOf, type TableLike } from "../../../helpers/ledger-sets.ts";

const row = (finding_id: string, evidence: string, org = "D001"): RowLike => ({
  finding_id,
  org,
  found_date: "2024-01-08",
  fact: `${finding_id} 的事实`,
  status: "已整改",
  evidence,
});
const rect = (...rows: readonly RowLike[]): TableLike => ({ profile: "rectification", rows });

describe("evidence (R-C08, R-P03)", () => {
  it("is told from prose by its ending", () => {
    expect(evidenceNames("整改报告.pdf；附件2：照片 1.jpg、会议纪要3份")).toEqual(["整改报告.pdf", "照片 1.jpg"]);
    expect(evidenceNames("3")).toEqual([]);
    expect(evidenceNames("第3.5条所列材料")).toEqual([]);
  });

  it("stays in its folder", async () => {
    const out = [
      "../a.pdf",
      "C:\\x\\a.pdf",
      "\\\\host\\a.pdf",
      "%2e%2e/a.pdf",
      "%252e%252e/a.pdf",
      "file:///a.pdf",
      "/etc/a.pdf",
    ];
    expect(out.filter((name) => !leavesFolder(name))).toEqual([]);
    expect(["a..b.pdf", "D001/a.pdf", "a b.pdf"].filter(leavesFolder)).toEqual([]);
    const found = await foundInTable(rect(row("F1-1", "证明.pdf"), row("F1-2", "../证明.pdf")), "evidence-outside");
    expect(found.map(({ at }) => at.cell)).toEqual(["F3"]);
  });

  it("never throws for any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => evidenceNames(text).every((name) => typeof leavesFolder(name) === "boolean")),
    );
  });

  it("is in the evidence folder, by path, below the unit or the finding, or by its bare name", async () => {
    const evidence = { "D001/a.pdf": "1", "深/处/b.PDF": "2", "F1-3/c.pdf": "3" };
    const set = setOf({
      "x.xlsx": rect(row("F1-1", "a.pdf"), row("F1-2", "b.pdf"), row("F1-3", "c.pdf"), row("F1-4", "d.pdf")),
    });
    expect(places(await foundIn(set, { evidence }, "evidence-not-found"))).toEqual(["x.xlsx F5"]);
  });

  it("comes in the number stated", async () => {
    const evidence = { "F2024-001/a.jpg": "1", "F2024-001/b.jpg": "2", "F2024-002-照片.jpg": "3" };
    const set = setOf({ "x.xlsx": rect(row("F2024-001", "5"), row("F2024-002", "1份"), row("F2024-003", "2")) });
    const found = await foundIn(set, { evidence }, "evidence-count-differs");
    expect(found.map(({ at, args }) => [at.cell, args.files])).toEqual([["F2", 2]]);
  });

  it("proves one finding: by name within a unit, by its bytes everywhere", async () => {
    const names = setOf({
      "x.xlsx": rect(row("F1-1", "照片.jpg"), row("F1-2", "照片.jpg"), row("F1-3", "照片.jpg", "D002")),
    });
    expect(places(await foundIn(names, {}, "evidence-reused"))).toEqual(["x.xlsx F3"]);
    const bytes = setOf({ "x.xlsx": rect(row("F1-1", "a.jpg"), row("F1-2", "b.jpg", "D002")) });
    expect(await foundIn(bytes, {}, "evidence-reused")).toEqual([]);
    const evidence = { "a.jpg": "same", "b.jpg": "same" };
    expect(places(await foundIn(bytes, { evidence }, "evidence-reused"))).toEqual(["x.xlsx F3"]);
  });

  it("may stand in the problem ledger and the rectification ledger of one finding", async () => {
    const set = setOf({
      "p.xlsx": { profile: "problem", rows: [row("F1-1", "a.jpg")] },
      "r.xlsx": rect({ ...row("F1-1", "a.jpg"), finding_id: null }),
    });
    expect(await foundIn(set, {}, "evidence-reused")).toEqual([]);
  });

  it("is not older than the finding by its name", async () => {
    const found = await foundInTable(
      rect(row("F1-1", "20231201现场.jpg"), row("F1-2", "2024-02-01现场.jpg")),
      "evidence-older",
    );
    expect(found.map(({ at, args }) => [at.cell, args.date])).toEqual([["F2", "2023-12-01"]]);
  });
});

describe("other companions", () => {
  it("finds transactions of the extract that the register lacks (R-C11)", async () => {
    const line = (account: string, amount: string): RowLike => ({ entry_date: "2024-03-01", account, amount });
    const book = (...rows: readonly RowLike[]): TableLike => ({ profile: "large-transactions", rows });
    const extract = book(line("6222020000001234", "60000.00"), line("6222020000005678", "70000.00"));
    const full = {
      "登记簿.xlsx": book(line("6222****1234", "60000.00"), line("****5678", "70000.00")),
      "系统流水.csv": extract,
    };
    expect(await foundIn(setOf(full), {}, "register-misses-transaction")).toEqual([]);
    const short = { ...full, "登记簿.xlsx": book(line("6222****1234", "60000.00")) };
    const found = await foundIn(setOf(short), {}, "register-misses-transaction");
    expect(found.map(({ path, args }) => [path, args.amount, args.row])).toEqual([["登记簿.xlsx", "70000.00", 3]]);
  });

  it("asks only for what reaches the threshold of its day, alone or with the customer's others", async () => {
    const line = (customer: string, account: string, amount: string): RowLike => ({
      entry_date: "2024-03-01",
      customer,
      customer_type: "自然人",
      direction: "收",
      cash_or_transfer: "现金",
      cross_border: "境内",
      currency: "人民币",
      account,
      amount,
    });
    const book = (...rows: readonly RowLike[]): TableLike => ({ profile: "large-transactions", rows });
    const small = line("甲", "****1111", "20000.00");
    const halves = [line("乙", "****2222", "30000.00"), line("乙", "****3333", "30000.00")];
    const set = setOf({
      "登记簿.xlsx": book(line("丙", "****4444", "80000.00")),
      "系统流水.csv": book(small, ...halves),
    });
    const found = await foundIn(set, {}, "register-misses-transaction");
    expect(found.map(({ args }) => args.row)).toEqual([3, 4]);
  });

  it("finds issued findings without a confirmed fact, where the ledger keeps confirmations (R-C09)", async () => {
    const line = (confirm_status: string | null, status: string): RowLike => ({ confirm_status, status });
    const problem = (...rows: readonly RowLike[]): TableLike => ({ profile: "problem", rows });
    const found = await foundInTable(
      problem(line("属实", "整改中"), line(null, "整改中"), line(null, "未整改")),
      "issued-unconfirmed",
    );
    expect(found.map(({ at }) => at.cell)).toEqual(["A3"]);
    expect(await foundInTable(problem(line(null, "整改中")), "issued-unconfirmed")).toEqual([]);
  });
});
