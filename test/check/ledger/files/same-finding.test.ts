import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../../src/text/load.ts";
import { foundIn, notRunIn, places, type RowLike, setOf, type TableLike } from "../../../helpers/ledger-sets.ts";

const Q1 = { from: "2024-01-01", to: "2024-03-31" };
const Q2 = { from: "2024-04-01", to: "2024-06-30" };
const FACT = "抽查贷款档案30户，3户缺少贷后检查记录，金额45万元";
const row = (finding_id: string | null, org: string, more: RowLike = {}): RowLike => ({
  finding_id,
  org,
  found_date: "2024-01-08",
  fact: FACT,
  severity: "严重",
  status: "整改中",
  ...more,
});
const problem = (...rows: readonly RowLike[]): TableLike => ({
  profile: "problem",
  rows,
  period: Q1,
  schemes: { severity: "P4" },
});
const rect = (...rows: readonly RowLike[]): TableLike => ({
  profile: "rectification",
  rows,
  period: Q1,
  schemes: { severity: "G3" },
});

describe("one number, one finding (R-X01)", () => {
  it("is not another unit's number too, nor twice in files of one kind", async () => {
    const set = setOf({ "a.xlsx": problem(row("F2024-001", "D001")), "b.xlsx": problem(row("f2024-001", "D002")) });
    expect(places(await foundIn(set, {}, "id-in-two-files"))).toEqual(["b.xlsx A2"]);
    const split = setOf({ "a.xlsx": rect(row("F2024-001", "D001")), "b.xlsx": rect(row("F2024-001", "D001")) });
    expect(places(await foundIn(split, {}, "id-in-two-files"))).toEqual(["b.xlsx A2"]);
  });

  it("may stand in the unit's ledger of the other kind, and of another period", async () => {
    const set = setOf({
      "a.xlsx": problem(row("F2024-001", "D001")),
      "b.xlsx": rect(row("F2024-001", "D001")),
      "c.xlsx": { ...rect(row("F2024-001", "D001")), period: Q2 },
    });
    expect(await foundIn(set, {}, "id-in-two-files")).toEqual([]);
  });

  it("of two sheets of one file names the sheet and the cell, not the file itself", async () => {
    const one = { ...rect(row("F2024-001", "D001")), sheet: "信贷部" };
    const two = { ...rect(row("F2024-001", "D001")), sheet: "运营部" };
    const [clash] = await foundIn(setOf({ "a.xlsx": [one, two] }), {}, "id-in-two-files");
    expect(clash).toMatchObject({ at: { sheet: "运营部", cell: "A2" }, args: { place: "信贷部!A2" } });
    const { message } = (await loadCatalogue("zh-CN")).diagnostics.codes["id-in-two-files"];
    expect(message(clash?.args ?? {})).not.toContain("a.xlsx");
  });

  it("goes on from one quarter's sheet to the next", async () => {
    const tables = ["一季度", "二季度"].map((sheet) => ({ ...rect(row("F2024-001", "D001")), sheet, period: null }));
    expect(await foundIn(setOf({ "a.xlsx": tables }), {}, "id-in-two-files")).toEqual([]);
  });

  it("is told alike whatever the order of the files", async () => {
    const files = { "a.xlsx": problem(row("F1-1", "D001")), "b.xlsx": problem(row("F1-1", "D002")) };
    const back = Object.fromEntries(Object.entries(files).reverse());
    expect(await foundIn(setOf(back))).toEqual(await foundIn(setOf(files)));
  });
});

describe("the same finding told twice, or by many", () => {
  it("is a double where a unit's two files tell it under two numbers (R-X02)", async () => {
    const like = { fact: FACT.replace("3户", "4户") };
    const set = setOf({ "a.xlsx": rect(row("F2024-001", "D001")), "b.xlsx": rect(row("F2024-009", "D001", like)) });
    expect(places(await foundIn(set, {}, "near-duplicate-elsewhere"))).toEqual(["b.xlsx D2"]);
  });

  it("is no double in another unit, at another risk point, or on the other side", async () => {
    const set = setOf({
      "a.xlsx": rect(row("F2024-001", "D001", { risk_point: "RCU-01" })),
      "b.xlsx": rect(row("F2024-002", "D001", { risk_point: "RCU-02" }), row("F2024-003", "D002")),
      "c.xlsx": problem(row(null, "D001", { risk_point: "RCU-01" })),
    });
    expect(await foundIn(set, {}, "near-duplicate-elsewhere")).toEqual([]);
  });

  it("is a common problem from three units on, whatever their numbers (R-X03)", async () => {
    const units = (count: number) =>
      setOf({
        "all.xlsx": problem(
          ...Array.from({ length: count }, (_, at) =>
            row(`F2024-00${at}`, `D00${at}`, {
              fact: `抽查贷款档案${30 + at}户，${at}户缺少记录`,
              risk_point: "RCU-05",
            }),
          ),
        ),
      });
    const found = await foundIn(units(3));
    expect(found.filter(({ code }) => code === "common-finding").map(({ path, args }) => [path, args.units])).toEqual([
      [null, 3],
    ]);
    expect(found.filter(({ code }) => code === "common-risk-point").map(({ args }) => args.id)).toEqual(["RCU-05"]);
    const fewer = await foundIn(units(2));
    expect(fewer.filter(({ code }) => code.startsWith("common"))).toEqual([]);
  });

  it("has measures of the unit's own, not another's to the letter (R-X07)", async () => {
    const measures = "由信贷部逐户补录贷后检查记录并由支行行长复核";
    const set = (second: string) =>
      setOf({
        "a.xlsx": rect(row("F1-1", "D001", { measures }), row("F1-2", "D001", { measures })),
        "b.xlsx": rect(row("F1-3", "D002", { measures: second })),
      });
    const found = await foundIn(set(`${measures}。`), {}, "copied-from-unit");
    expect(places(found)).toEqual(["a.xlsx G2", "b.xlsx G2"]);
    expect(found.map(({ args }) => args.rows)).toEqual([2, 1]);
    expect(await foundIn(set("由会计部另行组织培训并逐笔核对登记簿"), {}, "copied-from-unit")).toEqual([]);
  });
});

describe("problem ledger and rectification ledger (R-C01, R-C02, R-C12)", () => {
  it("miss nothing either way", async () => {
    const set = setOf({
      "p.xlsx": problem(row("F2024-001", "D001"), row("F2024-002", "D001", { fact: "甲" })),
      "r.xlsx": rect(row("F2024-001", "D001"), row("F2024-003", "D001", { fact: "乙" })),
    });
    const found = await foundIn(set);
    expect(places(found.filter(({ code }) => code === "finding-without-rectification"))).toEqual(["p.xlsx A3"]);
    expect(places(found.filter(({ code }) => code === "rectification-without-finding"))).toEqual(["r.xlsx A3"]);
  });

  it("need no rectification of what was cancelled, and no finding of an earlier period", async () => {
    const set = setOf({
      "p.xlsx": problem(row("F2024-001", "D001"), row("F2024-002", "D001", { status: "已撤销" })),
      "r.xlsx": rect(row("F2024-001", "D001"), row("F2023-044", "D001", { found_date: "2023-11-08" })),
    });
    expect((await foundIn(set)).filter(({ code }) => code.includes("without"))).toEqual([]);
  });

  it("match without numbers by unit, day and text, and say so", async () => {
    const set = setOf({
      "p.xlsx": problem(row("F2024-001", "D001"), row(null, "D001", { fact: "丙" })),
      "r.xlsx": rect(row(null, "D001", { fact: `${FACT}。 `, severity: "低" })),
    });
    const found = await foundIn(set);
    expect(found.filter(({ code }) => code.includes("without")).map(({ args }) => args.by)).toEqual(["text"]);
    const differs = found.filter(({ code }) => code === "same-id-differs");
    expect(differs.map(({ args }) => [args.before, args.now, args.by])).toEqual([["严重", "低", "text"]]);
  });

  it("agree on text, level, deadline and amount; levels through the map", async () => {
    const p = row("F2024-001", "D001", { deadline: "2024-03-01", amount: "450000.00" });
    const pair = (more: RowLike) => setOf({ "p.xlsx": problem(p), "r.xlsx": rect({ ...p, severity: "高", ...more }) });
    expect(await foundIn(pair({ fact: "3户缺少贷后检查记录" }), {}, "same-id-differs")).toEqual([]);
    const changed = { severity: "中", deadline: "2024-04-01", amount: "45000.00", fact: "柜员抽屉未上锁" };
    const found = await foundIn(pair(changed), {}, "same-id-differs");
    expect(found.map(({ at }) => at.column).sort()).toEqual(["amount", "deadline", "fact", "severity"]);
  });

  it("hold amounts in the same unit: ten thousand times is a matter of units", async () => {
    const p = row("F2024-001", "D001", { amount: "450000.00" });
    const set = (amount: string) => setOf({ "p.xlsx": problem(p), "r.xlsx": rect({ ...p, severity: "高", amount }) });
    const found = await foundIn(set("4500000000.00"));
    expect(found.map(({ code }) => code)).toContain("amount-unit-differs");
    expect(found.map(({ code }) => code)).not.toContain("same-id-differs");
    expect((await foundIn(set("450000"))).map(({ code }) => code)).not.toContain("amount-unit-differs");
  });

  it("are not compared where one of them is not there, and the result says what was wanting", async () => {
    const set = setOf({ "r.xlsx": rect(row("F2024-001", "D001")) });
    expect(await foundIn(set)).toEqual([]);
    const notRun = await notRunIn(set);
    expect(notRun).toContainEqual({ code: "same-id-differs", needs: "problem-ledger" });
    expect(notRun).toContainEqual({
      code: "common-risk-point",
      needs: "columns",
      columns: ["risk_point"],
      profile: "rectification",
    });
    expect(notRun.map(({ code }) => code)).not.toContain("summary-differs");
  });
});

describe("a sheet that repeats one line", () => {
  it("takes no more time than any other", async () => {
    const rows = Array.from({ length: 4000 }, () => row("F2024-001", "D001"));
    const set = setOf({ "p.xlsx": problem(...rows), "r.xlsx": rect(...rows), "s.xlsx": rect(...rows) });
    const found = await foundIn(set, {}, "id-in-two-files");
    expect(places(found)).toEqual(["s.xlsx A2"]);
    const bare = rows.map((one) => ({ ...one, finding_id: null }));
    await foundIn(setOf({ "p.xlsx": problem(...bare), "r.xlsx": rect(...bare) }));
  });
});
