import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { manyFindings } from "../helpers/dashboard-rows.mjs";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const E1 = `${ROOT}/examples/ledgers/E1.yaml`;
const dashboard = (io: MemoryIo, ...argv: string[]) =>
  run(["ledger", "dashboard", "--as-of", "2024-03-31", ...argv], io);
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "null");
const HEAD =
  "序号,被检查单位,检查日期,问题描述,问题类别,风险等级,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,备注\n";
const row = (no: number, fact: string, owner: string, state: string, note = "") =>
  `${no},一支行,2024-01-1${no},${fact},操作风险,高,信贷部,${owner},逐户核对合同要素并补正签字,2024-03-31,${state},,,,${note}\n`;
const FACT = "抽查放款合同30份，其中三份要素空白后补签字";

describe("ledger dashboard", () => {
  it("is the same to the byte, in two time zones", async () => {
    const pages: string[] = [];
    for (const zone of ["UTC", "Asia/Shanghai"]) {
      const io = memoryIo({ env: { TZ: zone } });
      expect(await dashboard(io, E1, "-o", "page.html")).toBe(0);
      pages.push(createHash("sha256").update(io.text("page.html")).digest("hex"));
    }
    expect(new Set(pages).size).toBe(1);
  });

  it("carries its totals as text and its rows as data", async () => {
    const io = memoryIo();
    expect(await dashboard(io, E1, "-o", "-", "--title", "一季度整改")).toBe(0);
    const html = io.out();
    expect(html).toContain("<h1>一季度整改</h1>");
    expect(html).toContain('data-rate="completion_rate">54.55%<');
    expect(html).toContain('data-measure="roll.ending">6<');
    expect(html).toContain('<html lang="zh-CN">');
    const data = dataOf(html);
    expect(data.numbers).toHaveLength(15);
    expect(data.texts.fact).toHaveLength(new Set(data.texts.fact).size);
  });

  it("is Chinese whatever language its maker reads", async () => {
    const io = memoryIo();
    expect(await dashboard(io, E1, "-o", "page.html", "--lang", "en")).toBe(0);
    expect(io.text("page.html")).toContain("<title>整改情况看板</title>");
    expect(io.err()).toContain("page.html");
  });

  it("names itself in a folder, and never writes over a file unasked", async () => {
    const io = memoryIo();
    expect(await dashboard(io, E1, "-o", "out/")).toBe(0);
    const [path = ""] = /out[/\\]\S+\.html/.exec(io.err()) ?? [];
    expect(path).toMatch(/整改看板_20240331_01\.html$/);
    expect(await dashboard(io, E1, "-o", path)).toBe(2);
    expect(await dashboard(io, E1, "-o", path, "--force")).toBe(0);
  });

  it("refuses what is no page, no period and no mask, and writes nothing", async () => {
    for (const argv of [
      ["-o", "page.pdf"],
      ["-o", "page.html", "--period", "去年"],
      ["-o", "page.html", "--mask", "outbond"],
    ]) {
      const io = memoryIo();
      expect(await dashboard(io, E1, ...argv)).toBe(2);
      expect([io.has("page.pdf"), io.has("page.html")]).toEqual([false, false]);
    }
    const io = memoryIo();
    expect(await run(["ledger", "dashboard", E1], io)).toBe(2);
  });

  it("says on the page which files it left out, ends with 1, and makes none of nothing", async () => {
    const files = {
      "a/a.csv": HEAD + row(1, FACT, "赵一", "整改中"),
      "a/b.csv": HEAD + row(2, FACT, "赵一", "差不多了"),
    };
    const io = memoryIo({ files });
    expect(await dashboard(io, "a", "-o", "page.html")).toBe(1);
    expect(io.text("page.html")).toMatch(/未计入的文件 1 个[\s\S]*a\/b\.csv/);
    expect(dataOf(io.text("page.html")).numbers).toHaveLength(1);
    const none = memoryIo({ files });
    expect(await dashboard(none, "a/b.csv", "-o", "page.html")).toBe(1);
    expect(none.has("page.html")).toBe(false);
    const before = memoryIo({ files });
    expect(await dashboard(before, "a/a.csv", "-o", "page.html", "--before", "a/b.csv")).toBe(1);
    expect(before.has("page.html")).toBe(false);
  });

  it("lets no secret through a mask, and counts persons as persons all the same", async () => {
    const secrets = ["13812345678", "11010519491231002X", "zhao@example.com", "赵一平", "赵一凡"];
    const fact = `${FACT}，联系电话13812345678，证件11010519491231002X`;
    const ledger =
      HEAD +
      row(1, fact, "赵一平", "整改中", "邮箱zhao@example.com") +
      row(2, `${fact}，经赵一平同意`, "赵一凡", "整改中");
    const io = memoryIo({ files: { "a.csv": ledger } });
    expect(await dashboard(io, "a.csv", "-o", "page.html", "--mask", "outbound", "--with-errors")).toBe(0);
    const html = io.text("page.html");
    for (const secret of secrets) expect(html).not.toContain(secret);
    const { texts, cells } = dataOf(html);
    expect(texts.owner).toHaveLength(2);
    expect(cells.owner).toEqual([1, 2]);
    const open = memoryIo({ files: { "a.csv": ledger } });
    expect(await dashboard(open, "a.csv", "-o", "page.html", "--with-errors")).toBe(0);
    for (const secret of secrets) expect(open.text("page.html")).toContain(secret);
  });

  it("masks its title as everything else", async () => {
    const io = memoryIo({ files: { "a.csv": HEAD + row(1, FACT, "赵一平", "整改中") } });
    expect(await dashboard(io, "a.csv", "-o", "page.html", "--mask", "outbound", "--title", "赵一平的问题")).toBe(0);
    expect(io.text("page.html")).not.toContain("赵一平");
  });

  it("does not show a reported suspicion beside its customer unasked", async () => {
    const fact = "账号尾号8801的客户交易可疑，已于3月5日报送可疑交易报告";
    const io = memoryIo({ files: { "a.csv": HEAD + row(1, fact, "赵一", "整改中") } });
    expect(await dashboard(io, "a.csv", "-o", "page.html", "--with-errors")).toBe(1);
    expect(io.has("page.html")).toBe(false);
  });

  it("tells each different text once, so that 2,000 rows stay small", async () => {
    const io = memoryIo({ files: { "many.csv": manyFindings(2000) } });
    const argv = ["many.csv", "-o", "page.html", "--period", "2025", "--with-errors"];
    expect(await run(["ledger", "dashboard", "--as-of", "2026-03-31", ...argv], io)).toBe(0);
    const data = dataOf(io.text("page.html"));
    expect(data.texts.category).toHaveLength(8);
    expect(data.shares.patterns.length).toBeLessThan(300);
  });

  it("of a register carries what happened to each finding, up to its day, with who and why", async () => {
    const REGISTER = `${ROOT}/examples/registers/E1.register`;
    const historyOn = async (day: string) => {
      const io = memoryIo();
      expect(await run(["ledger", "dashboard", REGISTER, "-o", "-", "--as-of", day], io)).toBe(0);
      const { history, numbers } = dataOf(io.out());
      expect(numbers).toHaveLength(15);
      return history as readonly { id: string; from: string | null; to: string; on: string; by: string }[];
    };
    const told = (await historyOn("2024-04-01")).filter(({ id }) => id === "F2024-005");
    expect(told.map(({ from, to, on, by }) => [from, to, on, by])).toEqual([
      [null, "待验收", expect.any(String), "王审"],
      ["待验收", "待验收", "2024-04-01", "王审"],
      ["待验收", "已销号", "2024-04-01", "王审"],
    ]);
    expect((await historyOn("2024-03-31")).every(({ on }) => on <= "2024-03-31")).toBe(true);
  });
});
