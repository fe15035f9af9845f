import { describe, expect, it } from "vitest";
import { bookOf, type CellLike } from "../helpers/book.ts";
import { hearBook } from "../helpers/read-rows.ts";

const HEADER = ["序号", "被检查单位", "检查日期", "问题描述", "问题类别", "风险等级", "责任部门", "整改状态"];
const row = (seq: number): CellLike[] => [
  seq,
  "第一支行",
  "2024-01-08",
  `贷前调查报告缺 ${seq} 户`,
  "信用风险",
  "高",
  "信贷部",
  "未整改",
];

/** The amounts of the first table, and what is told. */
async function read(rows: readonly (readonly CellLike[])[]) {
  const { tables, codes, told } = await hearBook(bookOf([{ rows }]));
  const said = codes.filter((code) => !code.startsWith("rows-aside"));
  const amounts = tables.map((table) => table.rows.map(({ values }) => values.amount?.value ?? null));
  return { amounts: amounts[0] ?? [], all: amounts, said, told, rows: tables[0]?.rows ?? [] };
}

describe("a unit of money below the table", () => {
  const table = (header: string, ...below: readonly string[]) => [
    [...HEADER, header],
    [...row(1), 3],
    [...row(2), "5元"],
    ...below.map((one) => [one]),
  ];

  it.each([
    "单位：万元",
    "注：金额单位：万元",
    "注：以上金额单位均为万元。",
    "说明：1.本表金额以万元为单位；2.逐户填写",
    "（单位：人民币万元）",
  ])("%s is what amounts without a unit are read in", async (note) => {
    const heard = await read(table("涉及金额", note));
    expect(heard.amounts).toEqual(["30000.00", "5.00"]);
    expect(heard.said).toEqual(["amount-own-unit I3"]);
    expect(heard.rows[0]?.values.amount?.steps).toEqual(["header-unit"]);
  });

  it("is none where two lines differ, where it says nothing readable, or where rows follow it", async () => {
    const missing = ["amount-unit-missing I2"];
    expect((await read(table("涉及金额", "单位：万元", "注：单位：元"))).said).toEqual(missing);
    expect((await read(table("涉及金额", "单位：美元"))).said).toEqual(missing);
    expect((await read(table("涉及金额", "单位：笔"))).said).toEqual(missing);
    expect((await read([...table("涉及金额", "单位：万元"), [...row(3), 4]])).said).toEqual([
      ...missing,
      "amount-unit-missing I5",
    ]);
  });

  it("is told where the header or the line above says another, and silent where it says the same", async () => {
    expect(await read(table("涉及金额（元）", "单位：万元"))).toMatchObject({
      amounts: ["3.00", "5.00"],
      said: ["money-units-differ I1"],
      told: expect.arrayContaining([
        expect.objectContaining({ args: { header: "涉及金额（元）", unit: "元", stated: "万元", row: 4 } }),
      ]),
    });
    expect((await read([["单位：元"], ...table("涉及金额", "注：单位：万元")])).said).toEqual([
      "money-units-differ I2",
    ]);
    expect((await read(table("涉及金额（元）", "单位：元"))).said).toEqual([]);
  });

  it("belongs to the table above it, and not to the one that follows", async () => {
    const heard = await read([...table("涉及金额", "单位：万元", "填表人：甲"), ...table("涉及金额")]);
    expect(heard.all).toEqual([
      ["30000.00", "5.00"],
      [null, "5.00"],
    ]);
  });
});

describe("a column of units beside the amounts", () => {
  const table = (header: string, unit: string, rows: readonly (readonly [CellLike, CellLike])[]) => [
    [...HEADER, header, unit],
    ...rows.map((cells, at) => [...row(at + 1), ...cells]),
  ];

  it.each(["单位", "金额单位", "计量单位"])("called %s says for each row what its amount is in", async (unit) => {
    const rows = [
      [45, "万元"],
      [1234.5, "元"],
      ["0.5", "亿元"],
      ["45万元", "元"],
      [null, null],
    ] as const;
    const heard = await read(table("涉及金额", unit, rows));
    expect(heard.amounts).toEqual(["450000.00", "1234.50", "50000000.00", "450000.00", null]);
    expect(heard.said).toEqual(["amount-own-unit I5"]);
    expect(heard.rows[0]?.extra).toEqual({ [unit]: "万元" });
  });

  it("beats the unit of the header, which counts where a row says none", async () => {
    const heard = await read(
      table("涉及金额（万元）", "单位", [
        [45, "元"],
        [45, null],
        [45, "人民币万元"],
      ]),
    );
    expect([heard.amounts, heard.said]).toEqual([["45.00", "450000.00", "450000.00"], []]);
  });

  it("makes an amount unreadable where it says something else, and is told where nothing says a unit", async () => {
    const rows = Array.from({ length: 8 }, () => [1, "元"] as const);
    const heard = await read(table("涉及金额", "单位", [...rows, [45, "美元"], [3, null]]));
    expect(heard.amounts.slice(8)).toEqual([null, null]);
    expect(heard.said).toEqual(["unreadable-amount I10", "amount-unit-missing I11"]);
  });

  it("is no column of units where something else stands in it", async () => {
    const heard = await read(
      table("涉及金额（元）", "单位", [
        [45, "信贷部"],
        [45, "运营部"],
      ]),
    );
    expect([heard.amounts, heard.said]).toEqual([["45.00", "45.00"], ["unknown-header J1"]]);
  });
});
