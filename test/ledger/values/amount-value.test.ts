import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { divideHalfUp } from "../../../src/model/decimal.ts";
import { brief, number, read } from "./cells.ts";

test.each([
  ["45", "450000.00"],
  ["1,234.5", "12345000.00"],
  ["１２３４．５", "12345000.00"],
  ["1、234", "12340000.00"],
  ["¥1,234", "12340000.00"],
  ["1.2亿", "120000000.00 amount-own-unit"],
  ["1亿2000万", "120000000.00 amount-own-unit"],
  ["45万元", "450000.00"],
  ["45万3000元", "453000.00"],
  ["450000元", "450000.00 amount-own-unit"],
  ["3百万", "3000000.00 amount-own-unit"],
  ["12元5角3分", "12.53 amount-own-unit"],
  ["五十万元", "500000.00"],
  ["壹佰万元整", "1000000.00"],
  ["人民币45万元整", "450000.00"],
  ["约3万", "30000.00 approximate-number"],
  ["约五十万", "500000.00 approximate-number"],
  ["30余万元", "300000.00 approximate-number"],
  ["3万多元", "30000.00 approximate-number"],
  ["45左右", "450000.00 approximate-number"],
  ["33.33333333", "333333.33 amount-rounded"],
  ["-", "null"],
  ["—", "null"],
  ["／", "null"],
  [".", "null"],
  ["--", "null"],
  ["无", "null"],
  ["-5", "null negative-amount"],
  ["—5", "null negative-amount"],
  ["负3万", "null negative-amount"],
  ["(1,234.50)", "null negative-amount"],
  ["3万5", "null ambiguous-amount"],
  ["三万五", "null ambiguous-amount"],
  ["1.2.3", "null ambiguous-amount"],
  ["1.234,5", "null ambiguous-amount"],
  ["1,5", "null ambiguous-amount"],
  ["$5", "null unreadable-amount"],
  ["3-5万", "null unreadable-amount"],
  ["待定", "null unreadable-amount"],
  ["1.23457E+17", "null digits-lost"],
])("the text %s under 万元 reads as %s", (raw, expected) => {
  expect(brief(read(raw, "money", { key: "amount" }))).toBe(expected);
});

it("names both readings of an ambiguous amount", () => {
  expect(read("3万5", "money").told[0]?.args).toMatchObject({ one: "35000", other: "30005" });
  expect(read("1.234,5", "money").told[0]?.args).toMatchObject({ one: "1234.5", other: "1.2345" });
});

it("that is too large names the limit, and what the cell may have been meant in", () => {
  const of = (raw: string | number, headerUnit: "元" | "万元" | null = "万元") =>
    read(raw, "money", { headerUnit }).told[0];
  expect(of("999999999999")).toMatchObject({
    code: "amount-too-large",
    args: { limit: "999999999999999.99", yuan: "9999999999990000", unit: "万元", meant: "999999999999" },
  });
  expect(of(450_000_000_000)?.args).toMatchObject({ unit: "万元", meant: "450000000000" });
  for (const raw of ["9999999999999999", "99999999999999999元", "99999999999亿", "9".repeat(40)])
    for (const unit of ["元", "万元", null] as const) {
      expect(of(raw, unit)?.code, raw).toBe("amount-too-large");
      expect(of(raw, unit)?.args.meant, raw).toBeUndefined();
    }
});

describe("a number", () => {
  it("is read at 15 digits, exactly", () => {
    const reading = read(0.1 + 0.2, "money", { headerUnit: "元" });
    expect([reading.value.value, reading.value.steps, reading.told]).toEqual(["0.30", ["digits"], []]);
  });

  it("of 16 digits has lost some", () => {
    expect(brief(read(number("12345678901234500"), "money"))).toBe("null digits-lost");
    expect(brief(read(number("1.1E+17"), "money"))).toBe("null digits-lost");
  });

  it("needs a unit, unless it is 0", () => {
    expect(brief(read(45, "money", { headerUnit: null }))).toBe("null amount-unit-missing");
    expect(brief(read(0, "money", { headerUnit: null }))).toBe("0.00");
    expect(brief(read("45万", "money", { headerUnit: null }))).toBe("450000.00");
  });
});

test("an amount reads back from every unit and spelling without losing a 分", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
      const yuan = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
      const wan = divideHalfUp(yuan, 10_000, 6) ?? "";
      const grouped = yuan.replace(/\B(?=(\d{3})+\.)/g, ",");
      expect(read(yuan, "money", { headerUnit: "元" }).value.value).toBe(yuan);
      expect(read(grouped, "money", { headerUnit: "元" }).value.value).toBe(yuan);
      expect(read(`${grouped}元`, "money", { headerUnit: null }).value.value).toBe(yuan);
      expect(read(wan, "money").value.value).toBe(yuan);
      expect(read(Number(wan), "money").value.value).toBe(yuan);
      expect(read(`${wan}万元`, "money", { headerUnit: "亿元" }).value.value).toBe(yuan);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["10\n20", "null ambiguous-amount"],
  ["10万\n20万", "null unreadable-amount"],
  ["1亿\n2000万", "null ambiguous-amount"],
  ["3 5", "null ambiguous-amount"],
  ["１０　２０", "null ambiguous-amount"],
  ["1 2.5", "null ambiguous-amount"],
  ["1\n200", "null ambiguous-amount"],
  ["1 200 5", "null ambiguous-amount"],
  ["0 500", "null ambiguous-amount"],
  ["10.00 20.00", "null unreadable-amount"],
  ["1 200", "12000000.00"],
  ["1 200 000.5 元", "1200000.50 amount-own-unit"],
  [" 12.5\n", "125000.00"],
  ["12.5\n万元", "125000.00"],
  ["¥ 12.5 万 元", "125000.00"],
  ["45 万 3000 元", "453000.00"],
])("%j: numbers that stand apart are not made one: %s", (raw, expected) => {
  expect(brief(read(raw, "money"))).toBe(expected);
});
