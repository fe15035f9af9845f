import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodIn } from "../../src/ledger/head/period-text.ts";
import { isStatement, statedIn } from "../../src/ledger/head/stated.ts";
import { headerText } from "../../src/ledger/header/header-text.ts";
import { rowList } from "../../src/ledger/rows/row-list.ts";
import type { SheetRow } from "../../src/model/sheet.ts";

const line = (...texts: readonly string[]): SheetRow => ({
  number: 1,
  hidden: false,
  cells: texts.map((raw, at) => ({ column: at + 1, kind: "text", raw, format: null, formula: null })),
});

describe("a header as it is compared", () => {
  it.each([
    ["* 涉及金额（万元） ", "涉及金额", "万元"],
    ["涉及金额\n（单位：元）", "涉及金额", "元"],
    ["金额/亿元", "金额", "亿元"],
    ["涉及金额(人民币万元)", "涉及金额", "万元"],
    ["涉及金额（万元人民币）", "涉及金额", "万元"],
    ["涉及金额（万元，含利息）", "涉及金额(含利息)", "万元"],
    ["涉及金额（单位：万元，保留两位小数）", "涉及金额(保留两位小数)", "万元"],
    ["涉及金额（元、万元）", "涉及金额", "元、万元"],
    ["涉及金额（港币万元）", "涉及金额(港币万元)", "港币万元"],
    ["涉及金额（万）", "涉及金额", "万元"],
    ["责任人（单元长）", "责任人(单元长)", null],
    ["★整改期限【必填】", "整改期限", null],
    ["問題描述", "问题描述", null],
    ["⻛险等级", "风险等级", null],
    ["3、检查日期：", "检查日期", null],
    ["No．", "no", null],
  ])("%j is %s", (raw, name, unit) => {
    expect(headerText(raw)).toMatchObject({ name, unit });
  });

  it("says the level scheme in brackets", () => {
    expect(headerText("风险等级（P4）")).toMatchObject({ name: "风险等级", scheme: "P4" });
  });

  it.each([
    ["整改期限（延期后）", "延期后"],
    ["涉及金额（万元）（其中已整改）", "其中已整改"],
    ["涉及金额（万元，其中已整改）", "其中已整改"],
    ["责任人（分管领导）", "分管领导"],
    ["风险等级（上季末）", "上季末"],
    ["整改完成日期（计划）", "计划"],
    ["整改完成日期（实际）", null],
    ["整改期限（计划完成时间）", null],
    ["责任人（签字）", null],
    ["责任部门（全称）", null],
    ["整改期限（YYYY-MM-DD）", null],
    ["整改期限（如有延期请注明）", null],
    ["整改状态（已整改/整改中/未整改）", null],
    ["整改状态（截至季末）", null],
    ["涉及金额（万元，含利息）", null],
  ])("%s is changed by %s", (raw, changed) => {
    expect(headerText(raw).changed).toBe(changed);
  });

  it("is read from any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (raw) => {
        expect(typeof headerText(raw).name).toBe("string");
      }),
    );
  });
});

describe("a period in words", () => {
  it.each([
    ["2024年一季度", "2024-01-01", "2024-03-31"],
    ["２０２４年第4季度问题台账", "2024-10-01", "2024-12-31"],
    ["2024Q2", "2024-04-01", "2024-06-30"],
    ["2024年上半年", "2024-01-01", "2024-06-30"],
    ["2024年2月份", "2024-02-01", "2024-02-29"],
    ["2024年1-3月", "2024-01-01", "2024-03-31"],
    ["2024年度", "2024-01-01", "2024-12-31"],
    ["2024-01-01至2024-03-31", "2024-01-01", "2024-03-31"],
    ["2024年1月1日—3月31日", "2024-01-01", "2024-03-31"],
    ["2024/1/1-2024/3/31", "2024-01-01", "2024-03-31"],
  ])("%s", (text, from, to) => {
    expect(periodIn(text)).toEqual({ from, to });
  });

  it.each(["一季度", "2024年13月", "2024-03-31至2024-01-01", "2024年2月30日至3月1日", ""])("%j is none", (text) => {
    expect(periodIn(text)).toBeNull();
  });

  it("never throws and never ends before it begins", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9年月日季度上下半至一二三四Q/-]{0,24}$/u), (text) => {
        const period = periodIn(text);
        if (period) expect(period.from <= period.to).toBe(true);
      }),
    );
  });
});

describe("the lines above a table", () => {
  it("state unit, filler, person in charge, period and money, in one cell or in several", () => {
    const whole = {
      unit: "第一支行",
      filler: "王小明",
      personInCharge: "赵大力",
      period: { from: "2024-01-01", to: "2024-03-31" },
      money: "万元",
    };
    expect(
      statedIn([line("填报单位（盖章）：第一支行　填报人：王小明  负责人：赵大力　期间：2024年一季度　单位：万元")]),
    ).toEqual(whole);
    expect(
      statedIn([
        line("填报单位：", "第一支行", "填 报 人：", "王小明"),
        line("单位负责人：赵大力", "报告期：2024Q1", "金额单位：万元"),
      ]),
    ).toEqual(whole);
  });

  it.each([
    ["（单位：万元）", "万元"],
    ["单位：笔、万元", "万元"],
    ["单位：万元、户", "万元"],
    ["单位：万元（人民币）", "万元"],
    ["（金额单位：人民币万元）", "万元"],
    ["单位：元、万元", "元、万元"],
    ["单位：千元", "千元"],
    ["单位：户", null],
  ])("state the unit of money in %s, and no unit that reports", (text, money) => {
    expect(statedIn([line(text)])).toMatchObject({ unit: null, money });
  });

  it("state who reports also where the name speaks of money or stands in brackets", () => {
    expect(statedIn([line("单位：亿元支行")])).toMatchObject({ unit: "亿元支行", money: null });
    expect(statedIn([line("（填报单位：第一支行（营业部））")]).unit).toContain("第一支行(营业部)");
  });

  it("state a period in the title alone", () => {
    expect(statedIn([line("2024年一季度问题整改台账")]).period).toEqual({ from: "2024-01-01", to: "2024-03-31" });
  });

  it("state nothing where a label stands without a value", () => {
    expect(statedIn([line("填报人：____　负责人：")])).toMatchObject({ filler: null, personInCharge: null });
  });

  it("take no day and no number behind a blank label for somebody", () => {
    expect(statedIn([line("单位：第一支行", "填报人：", "45382"), line("负责人：", "2024-03-31")])).toMatchObject({
      unit: "第一支行",
      filler: null,
      personInCharge: null,
    });
  });

  it("are told from sentences by their beginning", () => {
    expect([isStatement("填表人：王小明"), isStatement("请找填表人：王小明"), isStatement("（单位：万元）")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe("a list of rows", () => {
  it("is written in runs and ends somewhere", () => {
    expect(rowList([3, 5, 6, 7, 9])).toBe("3、5-7、9");
    expect(rowList([1, 3, 5, 7], 2)).toBe("1、3…");
  });
});
