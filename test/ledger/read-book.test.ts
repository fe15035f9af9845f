import { describe, expect, it } from "vitest";
import { bookOf, type CellLike, type SheetLike } from "../helpers/book.ts";
import { hearBook, storedOf } from "../helpers/read-rows.ts";

const HEADER = ["序号", "被检查单位", "检查日期", "问题描述", "问题类别", "风险等级", "责任部门", "整改状态"];
const row = (seq: number | string | null, fact: string): CellLike[] => [
  seq,
  "第一支行",
  "2024-01-08",
  fact,
  "信用风险",
  "高",
  "信贷部",
  "未整改",
];
const A = row(1, "贷前调查报告缺 3 户");
const B = row(2, "贷后检查缺 5 户");
const facts = async (sheet: Omit<SheetLike, "rows">, rows: SheetLike["rows"]) => {
  const heard = await hearBook(bookOf([{ ...sheet, rows }]));
  return { ...heard, facts: heard.tables.map((one) => one.rows.map(({ values }) => values.fact?.value)) };
};
const FACTS = [["贷前调查报告缺 3 户", "贷后检查缺 5 户"]];

describe("reading a book", () => {
  it("reads the rows below a plain header", async () => {
    const heard = await facts({}, [HEADER, A, B]);
    expect(heard.codes).toEqual([]);
    expect(heard.tables[0]?.rows.map((one) => one.row)).toEqual([2, 3]);
    expect(storedOf(heard.tables[0]?.rows[0] as never)).toEqual({
      seq: 1,
      org: "第一支行",
      found_date: "2024-01-08",
      fact: "贷前调查报告缺 3 户",
      category: "信用风险",
      severity: "高",
      owner_unit: "信贷部",
      status: "未整改",
    });
  });
});
