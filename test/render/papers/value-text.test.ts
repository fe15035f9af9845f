import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, multiplyDecimals } from "../../../src/model/decimal.ts";
import {
  amountText,
  answerText,
  dateText,
  standardText,
  sizeText,
  wanText,
  yuanText,
} from "../../../src/render/markdown/value-text.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";

const blank = { answer: null, value: null, unit: null, trigger: null, sample: null, ratio: null, set: null };

describe("amounts", () => {
  it("lose nothing in 万元, and show at least two digits", () => {
    const money = fc.tuple(
      fc.boolean(),
      fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
      fc.integer({ min: 0, max: 99 }),
    );
    fc.assert(
      fc.property(money, ([negative, whole, cents]) => {
        const amount = `${negative ? "-" : ""}${whole}.${String(cents).padStart(2, "0")}`;
        expect(compareDecimals(multiplyDecimals(wanText(amount), 10000), amount)).toBe(0);
        expect(wanText(amount)).toMatch(/^-?(0|[1-9]\d*)\.\d{2,6}$/);
      }),
    );
    expect(["450000", "123456.78", "0.00", "200.00", "0.01"].map(wanText)).toEqual([
      "45.00",
      "12.345678",
      "0.00",
      "0.02",
      "0.000001",
    ]);
  });

  it("are told in 元 too where 万元 alone would be hard to read", () => {
    expect(["450000.00", "123456.78", "200.00", "0.00", null].map((one) => amountText(one, zh))).toEqual([
      "45.00万元",
      "12.345678万元（123,456.78元）",
      "0.02万元（200.00元）",
      "0元",
      "—",
    ]);
    expect(yuanText("-1234567.8")).toBe("-1,234,567.80");
  });
});

describe("the standard of an item", () => {
  it("reads as a person writes it, with the threshold as the unit has set it", () => {
    const shown = {
      ">=70%（可配）": "≥70%",
      "=100%": "100%",
      "=0（可配）": "0",
      "<=5%": "≤5%",
      ">=-30%（可配）": "≥-30%",
      "问题率=0%": "问题率=0%",
      "问题率<=5%（可配）": "问题率≤5%",
      "<=500万元（可配，按净资产设定）": "≤500万元（按净资产设定）",
      "=0（金额上限按出票日适用的规定，可配）": "0（金额上限按出票日适用的规定）",
      是: "是",
      "!=0": "≠0",
    };
    expect(Object.keys(shown).map(standardText)).toEqual(Object.values(shown));
  });
});

describe("other values", () => {
  it("read as documents write them", () => {
    expect(dateText("2024-03-31", zh)).toBe("2024年3月31日");
    expect(dateText("2024-03-31T08:05:00.000Z", zh)).toBe("2024年3月31日 08:05 UTC");
    expect(dateText("待定", zh)).toBe("待定");
    expect([0, 1536, 3 * 1024 * 1024].map(sizeText)).toEqual(["0 B", "1.5 KB", "3.0 MB"]);
  });

  it("are shown by the type of the answer", () => {
    expect(answerText(null, zh)).toBe("—");
    expect(answerText({ ...blank, type: "抽样", sample: { n: 30, k: 3, percent: "10.00%" } }, zh)).toBe(
      "抽30，问题3（10.00%）",
    );
    const ratio = { num: "105", den: "10", percent: "1050.00%", times: null };
    expect(answerText({ ...blank, type: "比率", ratio }, zh)).toBe("105/10（1050.00%）");
    expect(answerText({ ...blank, type: "比率", ratio: { ...ratio, times: "10.50" } }, zh)).toBe("105/10（10.50倍）");
    expect(answerText({ ...blank, type: "金额", value: "123456.78" }, zh)).toBe("123,456.78元");
    expect(answerText({ ...blank, type: "计数", value: "2", unit: "份" }, zh)).toBe("2份");
    expect(answerText({ ...blank, type: "清单", set: { have: ["甲"], lacking: ["乙", "丙"] } }, zh)).toBe(
      "实有：甲；缺：乙、丙",
    );
  });

  it("group the digits of both parts of a ratio", () => {
    const ratio = { num: "-1050000000.5", den: "100000000", percent: "-1050.00%", times: null };
    expect(answerText({ ...blank, type: "比率", ratio }, zh)).toBe("-1,050,000,000.5/100,000,000（-1050.00%）");
    expect(answerText({ ...blank, type: "比率", ratio: { ...ratio, times: "-10.50" } }, zh)).toContain(
      "/100,000,000（",
    );
  });

  it("show a stated rate beside the computed one, and the day a term runs from", () => {
    const ratio = { num: "2653", den: "2940", percent: "90.24%", times: null };
    expect(answerText({ ...blank, type: "比率", ratio }, zh)).toBe("2,653/2,940（90.24%）");
    for (const value of ["96", "96%"])
      expect(answerText({ ...blank, type: "比率", ratio, value }, zh)).toBe("2,653/2,940（90.24%），填报96%");
    expect(answerText({ ...blank, type: "日期", value: "2024-03-05" }, zh)).toBe("2024年3月5日");
    expect(answerText({ ...blank, type: "日期", value: "2024-03-05", trigger: "2024-03-04" }, zh)).toBe(
      "2024年3月5日（自2024年3月4日起算）",
    );
  });
});
