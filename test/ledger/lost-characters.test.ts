import { describe, expect, it } from "vitest";
import { bookOf } from "../helpers/book.ts";
import { hearBook } from "../helpers/read-rows.ts";

const HEADER = ["序号", "被检查单位", "检查日期", "问题描述", "问题类别", "风险等级", "责任部门", "整改状态"];
const row = (fact: string) => [1, "第一支行", "2024-01-08", fact, "信用风险", "高", "信贷部", "未整改"];

describe("characters that were lost", () => {
  it("are told with their first cell, whatever the format of the file", async () => {
    const rows = [HEADER, row("贷\ufffd\ufffd查缺失"), row("锟斤拷"), row("贷后检查缺 5 户")];
    for (const format of ["xlsx", "csv", "xls", "ods", "html"] as const) {
      const { told } = await hearBook(bookOf([{ rows }], { format }));
      expect(told).toEqual([
        { code: "characters-lost", at: { sheet: "Sheet1", row: 2, cell: "D2" }, args: { count: 2 } },
      ]);
    }
  });

  it("are told above the table too, and in a header that was not found for them", async () => {
    expect((await hearBook(bookOf([{ rows: [["填报单位：\ufffd"], HEADER, row("缺 3 户")] }]))).codes).toEqual([
      "rows-aside",
      "characters-lost A1",
    ]);
    const lost = await hearBook(bookOf([{ rows: [HEADER.map((one) => `\ufffd${one.slice(1)}`), row("缺 3 户")] }]));
    expect(lost.codes).toEqual(["characters-lost A1", "no-header"]);
  });

  it("are nobody's in a sheet that is no ledger", async () => {
    const { codes } = await hearBook(
      bookOf([{ rows: [HEADER, row("缺 3 户")] }, { name: "说明", rows: [["\ufffd"]] }]),
    );
    expect(codes).not.toContain("characters-lost A1");
  });
});
