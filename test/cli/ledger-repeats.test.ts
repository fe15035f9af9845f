import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { width } from "../../src/render/width.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";
import { ROOT } from "../helpers/built.ts";

const E1 = `${ROOT}/examples/ledgers/E1.yaml`;
const HEAD =
  "序号,问题编号,被查机构,发现日期,问题描述,问题类别,风险等级,责任部门,整改措施,责任人,整改期限,整改状态,整改完成日期,佐证材料,复核人\n";
const row = (no: number, id: string, unit: string, date: string, fact: string, state: string): string =>
  `${no},${id},${unit},${date},${fact},信贷管理,中,信贷部,逐户核对合同要素并补正签字,赵一,2026-03-31,${state},${state === "已销号" ? date : ""},${state === "已销号" ? "补正合同" : ""},${state === "已销号" ? "周五" : ""}\n`;

const FILES = {
  "/work/now.csv": `${HEAD}${row(1, "F2025-001", "甲支行", "2025-03-04", "抽查贷款档案20户，其中6户客户在空白借款合同上签字", "未整改")}${row(2, "F2025-002", "乙支行", "2025-03-05", "营业厅灭火器压力不足，3具指针在红区需更换", "未整改")}`,
  "/work/old1.csv": `${HEAD}${row(1, "F2024-011", "甲支行", "2024-03-04", "抽查贷款档案30户，其中3户客户在空白借款合同上签字", "已销号")}`,
  "/work/old2.csv": `${HEAD}${row(1, "F2024-051", "甲支行", "2024-09-04", "抽查贷款档案18户，其中2户客户在空白借款合同上签字", "已销号")}${row(2, "F2024-052", "乙支行", "2024-09-05", "营业厅灭火器压力不足，1具指针在红区需更换", "整改中")}`,
};
const repeats = (io: MemoryIo, ...argv: string[]) => run(["ledger", "repeats", "--as-of", "2025-04-01", ...argv], io);
const ASKED = ["now.csv", "--before", "old1.csv", "old2.csv", "--with-errors"];
const world = (columns = 100) => memoryIo({ files: FILES, columns, env: { NO_COLOR: "1" } });

describe("ledger repeats", () => {
  it("shows what came back with the earlier rows, the reasons, the count and what to raise", async () => {
    const io = world();
    await repeats(io, ...ASKED, "--json");
    const shown = JSON.parse(io.out());
    expect(shown.summary).toMatchObject({
      recurrences: 1,
      unresolved: 1,
      to_confirm: 2,
      escalations: 1,
      undeclared: 2,
    });
    const [second, first] = shown.repeats;
    expect(first).toMatchObject({
      finding_id: "F2025-001",
      path: "now.csv",
      cell: "E2",
      kind: "recurrence",
      by: "text",
      to_confirm: true,
      count: 3,
      escalate: { from: "中", to: "高" },
    });
    expect(first.priors.map((one: { finding_id: string }) => one.finding_id)).toEqual(["F2024-051", "F2024-011"]);
    expect(first.priors[0]).toMatchObject({ path: "old2.csv", row: 2, cell: "E2", likeness: 1, status: "已销号" });
    expect(second).toMatchObject({ finding_id: "F2025-002", kind: "unresolved", count: 2, escalate: null });
  });

  it("fits terminals of 60, 80 and 120 cells in both languages", async () => {
    for (const lang of ["zh-CN", "en"])
      for (const columns of [60, 80, 120]) {
        const io = world(columns);
        await repeats(io, ...ASKED, "--lang", lang);
        expect(io.out()).toContain("F2024-051");
        for (const line of io.out().split("\n")) expect(width(line), line).toBeLessThanOrEqual(columns);
      }
  });

  it("takes thresholds from the project, and the likeness from the command line", async () => {
    const project = "kind: Project\nschemaVersion: '1'\norganisation: {code: B, name: 某行}\n";
    const short = memoryIo({
      files: { ...FILES, "/work/riskpaper.yaml": `${project}recurrence: {months: 8, escalate_at: 2}\n` },
      env: { NO_COLOR: "1" },
    });
    await repeats(short, ...ASKED, "--json");
    expect(JSON.parse(short.out()).repeats[1]).toMatchObject({ count: 2, escalate: { to: "高" } });
    const out = memoryIo({ files: { ...FILES, "/work/riskpaper.yaml": `${project}recurrence: {months: 0}\n` } });
    expect(await repeats(out, ...ASKED)).not.toBe(0);
    expect(await repeats(world(), ...ASKED, "--min-likeness", "0.3")).toBe(2);
    expect(await repeats(world(), ...ASKED, "-o", "a.txt")).toBe(2);
  });

  it("writes a workbook or Markdown, the same bytes each time, and not over an existing file", async () => {
    const bytes: string[] = [];
    for (const _ of [1, 2]) {
      const io = world();
      await repeats(io, ...ASKED, "-o", "r.md");
      await repeats(io, ...ASKED, "-o", "r.xlsx");
      expect(await repeats(io, ...ASKED, "-o", "r.md")).toBe(2);
      const read = async (name: string) => Buffer.from(await io.files.read(`/work/${name}`)).toString("base64");
      bytes.push(`${await read("r.md")}${await read("r.xlsx")}`);
      expect(Buffer.from(await io.files.read("/work/r.md")).toString("utf8")).toContain("old2.csv!E2");
    }
    expect(bytes[0]).toBe(bytes[1]);
  });

  it("names what sample E1 declares as repeats of findings that are not at hand", async () => {
    const io = memoryIo({ files: { "/work/E1.yaml": readFileSync(E1, "utf8") }, env: { NO_COLOR: "1" } });
    await run(["ledger", "repeats", "--as-of", "2024-03-31", "--with-errors", "--json", "E1.yaml"], io);
    const shown = JSON.parse(io.out());
    expect(shown.unexplained.map((one: { finding_id: string }) => one.finding_id)).toEqual(["F2024-004", "F2024-011"]);
  });
});
