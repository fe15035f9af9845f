import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMoney, sumMoney, toWan } from "../../src/model/money.ts";

describe("an amount somebody types", () => {
  it.each([
    ["1,234.5", "1234.50"],
    ["1.2亿", "120000000.00"],
    ["45万元", "450000.00"],
    ["45 万", "450000.00"],
    ["４５．５万元", "455000.00"],
    ["１，２３４．５０", "1234.50"],
    ["￥450,000.00元", "450000.00"],
    ["¥3", "3.00"],
    ["人民币5元整", "5.00"],
    ["1亿2,000万元", "120000000.00"],
    ["45万3000元", "453000.00"],
    ["3千万", "30000000.00"],
    ["2百万元", "2000000.00"],
    ["1.23456万", "12345.60"],
    ["(1,234.50)", "-1234.50"],
    ["（45万元）", "-450000.00"],
    ["-12", "-12.00"],
    ["0", "0.00"],
    ["-0", "0.00"],
    ["7.00", "7.00"],
  ])("%s is %s 元", (typed, expected) => {
    expect(parseMoney(typed)).toBe(expected);
  });

  it.each([
    "",
    "-",
    "—5",
    "约3万",
    "3万5",
    "万",
    "元",
    "12,34",
    "1,2345",
    "1.234",
    "0.0000001万",
    `${"9".repeat(30)}亿`,
    `0.${"1".repeat(40)}万`,
    "1e5",
    "45万45万",
    "1.5亿2000万",
    "2000万1亿",
    "abc",
    "1.2.3",
    "--5",
    "9999999999亿",
    "45%",
  ])("%j is not guessed", (typed) => {
    expect(parseMoney(typed)).toBeNull();
  });

  it("reads back every amount a document can hold", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }), (cents) => {
        const size = cents < 0n ? -cents : cents;
        const text = `${cents < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
        expect(parseMoney(text)).toBe(text);
        expect(parseMoney(`${toWan(text, 6)}万元`)).toBe(text);
      }),
    );
  });

  it("never throws and never leaves the shape of a document's amount", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[¥(（-]?[\d,.]{0,8}[万亿千百元)）]{0,3}[\d]{0,3}[万元]?$/)),
        (text) => {
          expect(parseMoney(text) ?? "0.00").toMatch(/^-?\d{1,15}\.\d{2}$/);
        },
      ),
    );
  });
});

describe("sums and 万元", () => {
  it("add exactly and skip blanks", () => {
    expect(sumMoney(["0.10", "0.20", null, undefined, "450000"])).toBe("450000.30");
    expect(sumMoney([])).toBe("0.00");
    expect(sumMoney(["1.00", "-1.00"])).toBe("0.00");
    expect(sumMoney(["-0.01", "0"])).toBe("-0.01");
    expect(sumMoney(Array(20).fill("999999999999.99"))).toBe("19999999999999.80");
    expect(sumMoney(Array(20_000).fill("999999999999.99"))).toBe("19999999999999800.00");
  });

  it("add up to the 分, however large", () => {
    const fen = fc
      .bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
      .map((value) => value / 10n ** (value % 17n < 0n ? 0n : value % 17n));
    const text = (value: bigint): string => {
      const digits = String(value < 0n ? -value : value).padStart(3, "0");
      return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(fc.array(fen, { maxLength: 40 }), (all) => {
        expect(sumMoney(all.map(text))).toBe(text(all.reduce((sum, one) => sum + one, 0n)));
      }),
    );
  });

  it("show two digits, half up", () => {
    expect(toWan("450000.00")).toBe("45.00");
    expect(toWan("12350.00")).toBe("1.24");
    expect(toWan("-12350")).toBe("-1.24");
    expect(toWan("49.99")).toBe("0.00");
    expect(toWan("12345.67", 6)).toBe("1.234567");
  });
});
