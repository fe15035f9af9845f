import { expect, describe, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const LEDGER = `${ROOT}/examples/ledgers/E1.yaml`;
const REGISTER = `${ROOT}/examples/registers/E1.register`;
const DAY = ["--as-of", "2024-03-31"];
const HEAD =
  "序号,被检查单位,检查日期,问题描述,问题类别,风险等级,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,备注,问题编号,验收日期,延期后期限\n";
const row = (no: number, found: string, state: string, done = "") =>
  `${no},一支行,${found},抽查放款合同30份，其中${no}份要素空白后补签字,操作风险,高,信贷部,赵一,逐户核对合同要素并补正签字,2024-03-20,${state},${done},${done ? "补正合同" : ""},,,F2024-ZH01-00${no},,\n`;
const month = (no: number, rows: string) => `单位：一支行,期间：2024年${no}月\n${HEAD}${rows}`;

async function json(...argv: readonly string[]) {
  const io = memoryIo();
  expect(await run([...argv, "--json", ...DAY], io)).toBe(0);
  return JSON.parse(io.out());
}

describe("a ledger beside the register made from it", () => {
  const told = { path: LEDGER, why: "in_register", by: REGISTER, rows: 15, of: 15 };

  it("counts once, as the register has it, in every verb and in any order, and the left-out rows are named", async () => {
    const alone = await json("ledger", "stats", REGISTER);
    for (const paths of [
      [REGISTER, LEDGER],
      [LEDGER, REGISTER],
    ]) {
      const { left_out, sources, ...stats } = await json("ledger", "stats", ...paths);
      expect(left_out).toEqual([told]);
      expect(stats).toMatchObject({ total: alone.total, rows: 15, shared_ids: 0, closed: alone.closed });
      expect(sources.map((one: { rows: number }) => one.rows).sort()).toEqual([0, 15]);
      const due = await json("ledger", "due", ...paths);
      expect(due).toMatchObject({ left_out: [told], superseded: 15, counts: { total: 15 } });
      expect(await json("ledger", "repeats", ...paths)).toMatchObject({ left_out: [told], rows: { now: 15 } });
    }
  });

  it("is exported once and shown once on the page, and both say which file was left out", async () => {
    const io = memoryIo();
    expect(await run(["ledger", "export", LEDGER, REGISTER, "-o", "-", ...DAY], io)).toBe(0);
    const lines = io.out().trim().split("\n");
    expect(lines).toHaveLength(16);
    expect(lines.slice(1).every((line) => line.startsWith(REGISTER))).toBe(true);
    expect(io.err()).toContain(LEDGER);
    const page = memoryIo();
    expect(await run(["ledger", "dashboard", LEDGER, REGISTER, "-o", "-", ...DAY], page)).toBe(0);
    const data = JSON.parse(/id="data">([\s\S]*?)<\/script>/.exec(page.out())?.[1] ?? "null");
    expect(data.numbers).toHaveLength(15);
    expect(page.err()).toContain(REGISTER);
    expect(page.out()).toContain("E1.yaml");
  });
});

describe("ledgers told month after month", () => {
  const files = {
    "1.csv": month(1, row(1, "2024-01-10", "整改中") + row(2, "2023-12-10", "整改中")),
    "3.csv": month(
      3,
      row(1, "2024-01-10", "已整改", "2024-03-15") + row(2, "2023-12-10", "整改中") + row(3, "2024-03-02", "整改中"),
    ),
  };

  it("count a finding once, in the state it is in now, in the first month that had it", async () => {
    for (const order of [
      ["1.csv", "3.csv"],
      ["3.csv", "1.csv"],
    ]) {
      const io = memoryIo({ files });
      expect(await run(["ledger", "stats", ...order, "--with-errors", "--json", ...DAY], io)).toBe(0);
      const { left_out, ...stats } = JSON.parse(io.out());
      expect(left_out).toEqual([{ path: "1.csv", why: "in_later", by: "3.csv", rows: 2, of: 2 }]);
      // 3 was found in March, 1 in January; 2 came from the year before.
      expect(stats).toMatchObject({ total: 2, done: 1, outside: 1, overdue_open: 1, shared_ids: 0 });
    }
  });

  it("count each row where nobody knows which is right", async () => {
    const two = {
      "a.csv": month(3, row(1, "2024-03-10", "整改中")),
      "b.csv": month(3, row(1, "2024-03-10", "未整改")),
    };
    const io = memoryIo({ files: two });
    await run(["ledger", "stats", "a.csv", "b.csv", "--with-errors", "--json", ...DAY], io);
    expect(JSON.parse(io.out())).toMatchObject({ total: 2, shared_ids: 1, left_out: [] });
  });
});
