import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryIo, type MemoryWorld } from "../helpers/memory-io.ts";

const CSV = `问题整改台账,,,,,,,,,,,,,,,
填报单位：第一支行,,,期间：2024年一季度,,,单位：万元,,,,,,,,,
序号,被检查单位,检查日期,问题描述,问题类别,风险等级,涉及金额,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,备注
1,第一支行,2024-1-8,3 户贷款贷前调查报告缺实地走访记录,信用风险,高,45,信贷部,王小明,补做走访并留影像,2024-03-31,整改中,,,,
2,第一支行,2024年1月9日,5 笔贷后检查报告未按季完成,信用风险,一般,1.2,信贷部,王小明,按季补齐并复核,2024-03-31,未整改,,,,
合计,,,,,,46.2,,,,,,,,,
`;

async function called(argv: readonly string[], world: MemoryWorld = {}) {
  const io = memoryIo({ files: { "a.csv": CSV }, ...world });
  const code = await run(["--as-of", "2024-03-01", "--lang", "zh-CN", ...argv], io);
  return { io, code, out: io.out(), err: io.err() };
}

describe("ledger import", () => {
  it("gives every row in its stored form", async () => {
    const { out, err } = await called(["ledger", "import", "a.csv", "--json"]);
    expect(err).toBe("");
    const document = JSON.parse(out);
    expect(document).toMatchObject({
      kind: "Ledger",
      profile: "rectification",
      source: { path: "a.csv", sheet: "", headerRow: 3 },
      unit: "第一支行",
      period: { from: "2024-01-01", to: "2024-03-31" },
      schemes: { severity: "G3" },
    });
    expect(document.rows).toMatchObject([
      { seq: 1, found_date: "2024-01-08", severity: "高", amount: "450000.00", _row: 4, _state: null },
      { seq: 2, found_date: "2024-01-09", severity: "中", amount: "12000.00", note: null, _row: 5 },
    ]);
  });

  it("says the same as validate, and ends with the same code", async () => {
    const validated = await called(["validate", "a.csv", "--format", "json"]);
    const imported = await called(["ledger", "import", "a.csv", "--json"]);
    expect(JSON.parse(imported.out).diagnostics).toEqual(JSON.parse(validated.out).files[0].diagnostics);
    expect(imported.code).toBe(validated.code);
  });

  it("writes a file whole, and never over another unless told to", async () => {
    const { io, code } = await called(["ledger", "import", "a.csv", "-o", "a.json"]);
    expect(JSON.parse(io.text("a.json")).rows).toHaveLength(2);
    expect(code).toBe(0);
    const again = await called(["ledger", "import", "a.csv", "-o", "a.json"], {
      files: { "a.csv": CSV, "a.json": "{}" },
    });
    expect([again.code, again.io.text("a.json")]).toEqual([2, "{}"]);
  });

  it("remembers an answer about a header", async () => {
    const odd = CSV.replace("整改期限", "要求完成日");
    const files = { "a.csv": odd };
    const before = await called(["ledger", "import", "a.csv", "--json"], { files });
    expect(JSON.parse(before.out).rows[0]).toMatchObject({ deadline: null, _extra: { 要求完成日: "2024-03-31" } });
    const { io } = await called(
      ["ledger", "import", "a.csv", "--json", "--map", "要求完成日=deadline", "--save-mapping", "m.yaml"],
      {
        files,
      },
    );
    expect(io.text("m.yaml")).toContain("要求完成日: deadline");
    const after = await called(["ledger", "import", "a.csv", "--json", "--mapping", "m.yaml"], {
      files: { ...files, "m.yaml": io.text("m.yaml") },
    });
    expect(JSON.parse(after.out).rows[0]).toMatchObject({ deadline: "2024-03-31" });
    expect(JSON.parse(after.out).diagnostics.map((one: { code: string }) => one.code)).not.toContain("unknown-header");
  });

  it("refuses what is no ledger, with the reason in the answer", async () => {
    const { code, out } = await called(["ledger", "import", "b.csv", "--json"], { files: { "b.csv": "甲,乙\n1,2\n" } });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      kind: "Ledger",
      profile: null,
      rows: [],
      diagnostics: [{ code: "no-header" }],
    });
  });

  it("shows a person what was read as what", async () => {
    const { out } = await called(["ledger", "import", "a.csv"]);
    expect(out).toContain("整改期限 → deadline");
    expect(out).toContain("a.csv");
  });
});

describe("an imported ledger", () => {
  it("imports again to the same rows", async () => {
    const first = JSON.parse((await called(["ledger", "import", "a.csv", "--json"])).out);
    const again = await called(["ledger", "import", "b.json", "--json"], {
      files: { "b.json": JSON.stringify(first) },
    });
    const values = (rows: readonly Record<string, unknown>[]) => rows.map(({ _row, ...row }) => row);
    expect(values(JSON.parse(again.out).rows)).toEqual(values(first.rows));
  });

  it("says with --trace how each value stood there and what was done to it", async () => {
    const { out } = await called(["ledger", "import", "a.csv", "--json", "--trace"]);
    expect(JSON.parse(out).rows[0]._steps.amount).toEqual({ shown: "45", steps: ["header-unit"] });
  });
});
