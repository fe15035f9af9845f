import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const HEAD =
  "序号,问题编号,被检查单位,检查日期,问题描述,问题类别,风险等级,涉及金额（万元）,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,备注\n";
interface Row {
  readonly seq?: number;
  readonly id?: string;
  readonly org?: string;
  readonly fact?: string;
  readonly amount?: string;
  readonly deadline?: string;
  readonly status?: string;
  readonly note?: string;
  readonly measures?: string;
}
const row = (given: Row = {}): string => {
  const one = { seq: 1, id: "F2024-A-001", org: "一支行", amount: "45", deadline: "2024-06-30", ...given };
  const fact = one.fact ?? "抽查放款合同30份，其中3份要素空白后补签字";
  const status = one.status ?? "整改中";
  return `${one.seq},${one.id},${one.org},2024-01-15,${fact},操作风险,高,${one.amount},信贷部,赵一,${one.measures ?? "逐户核对合同要素并补正签字"},${one.deadline},${status},,,,${one.note ?? ""}\n`;
};
const merge = (io: MemoryIo, ...argv: string[]) => run(["ledger", "merge", "--as-of", "2024-03-31", ...argv], io);
const read = (io: MemoryIo) => JSON.parse(io.out());

describe("ledger merge", () => {
  it("takes a row that two files share once, and accounts for every row and every 分", async () => {
    const io = memoryIo({
      files: {
        "in/a.csv": HEAD + row() + row({ seq: 2, id: "F2024-A-002", fact: "库房钥匙由一人保管", amount: "0.01" }),
        "in/b.csv": HEAD + row({ seq: 7 }) + row({ seq: 8, id: "F2024-B-001", org: "二支行", amount: "10.5" }),
      },
    });
    expect(await merge(io, "in", "--json")).toBe(0);
    const shown = read(io);
    expect(shown.totals).toEqual([
      {
        profile: "rectification",
        rows_in: 4,
        rows_out: 3,
        duplicates: 1,
        conflicts: 0,
        amount_in: "1005100.00",
        amount_out: "555100.00",
        amount_duplicates: "450000.00",
        amount_conflicts: "0.00",
      },
    ]);
    expect(
      shown.by_unit.map((one: { name: string; rows_in: number; rows_out: number }) => [
        one.name,
        one.rows_in,
        one.rows_out,
      ]),
    ).toEqual([
      ["一支行", 3, 2],
      ["二支行", 1, 1],
    ]);
    expect(
      shown.by_file.map((one: { path: string; rows_out: number; duplicates: number }) => [
        one.path,
        one.rows_out,
        one.duplicates,
      ]),
    ).toEqual([
      ["in/a.csv", 2, 0],
      ["in/b.csv", 1, 1],
    ]);
    expect(shown.conflicts).toEqual([]);
  });

  it("lists rows that differ under one number cell by cell, takes neither, and ends with 1", async () => {
    const io = memoryIo({
      files: {
        "a.csv": HEAD + row(),
        "b.csv":
          HEAD +
          row({ seq: 5, deadline: "2024-09-30", amount: "46" }) +
          row({ seq: 6, id: "F2024-B-009", fact: "重要空白凭证未登记" }),
      },
    });
    expect(await merge(io, "a.csv", "b.csv", "--json", "-o", "all.json")).toBe(1);
    const shown = read(io);
    expect(shown.totals[0]).toMatchObject({ rows_in: 3, rows_out: 1, duplicates: 0, conflicts: 2 });
    expect(shown.conflicts).toHaveLength(1);
    expect(shown.conflicts[0]).toMatchObject({ id: "F2024-A-001", why: "content" });
    expect(shown.conflicts[0].cells).toEqual([
      {
        key: "amount",
        values: [
          { value: "450000.00", places: [{ path: "a.csv", sheet: "", row: 2, cell: "H2" }] },
          { value: "460000.00", places: [{ path: "b.csv", sheet: "", row: 2, cell: "H2" }] },
        ],
      },
      {
        key: "deadline",
        values: [
          { value: "2024-06-30", places: [{ path: "a.csv", sheet: "", row: 2, cell: "L2" }] },
          { value: "2024-09-30", places: [{ path: "b.csv", sheet: "", row: 2, cell: "L2" }] },
        ],
      },
    ]);
    const rows = JSON.parse(io.text("all.json")).rows;
    expect(rows.map((one: { finding_id: string }) => one.finding_id)).toEqual(["F2024-B-009"]);
    expect(rows[0]._source).toEqual([
      { path: "b.csv", sheet: "", row: 3, cells: expect.objectContaining({ org: "C3", fact: "E3", amount: "H3" }) },
    ]);
  });
});
