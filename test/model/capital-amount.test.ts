import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalAmount } from "../../src/model/capital-amount.ts";

describe("an amount in words for papers that are paid by", () => {
  it.each([
    // The samples of 正确填写票据和结算凭证的基本规定 itself.
    ["1409.50", "人民币壹仟肆佰零玖元伍角整"],
    ["6007.14", "人民币陆仟零柒元壹角肆分"],
    ["1680.32", "人民币壹仟陆佰捌拾元叁角贰分"],
    ["107000.53", "人民币壹拾万零柒仟元伍角叁分"],
    ["16409.02", "人民币壹万陆仟肆佰零玖元零贰分"],
    ["325.04", "人民币叁佰贰拾伍元零肆分"],
    ["0", "人民币零元整"],
    ["-0.00", "人民币零元整"],
    ["0.05", "人民币伍分"],
    ["0.50", "人民币伍角整"],
    ["10", "人民币壹拾元整"],
    ["10010", "人民币壹万零壹拾元整"],
    ["1001000.00", "人民币壹佰万零壹仟元整"],
    ["100001.00", "人民币壹拾万零壹元整"],
    ["1910000.00", "人民币壹佰玖拾壹万元整"],
    ["100000001", "人民币壹亿零壹元整"],
    ["100020003.04", "人民币壹亿零贰万零叁元零肆分"],
    ["5000000000.10", "人民币伍拾亿元壹角整"],
    ["1000000000000", "人民币壹万亿元整"],
    ["1000000010000", "人民币壹万亿零壹万元整"],
    ["20000100000000", "人民币贰拾万零壹亿元整"],
    ["123456789012345.67", "人民币壹佰贰拾叁万肆仟伍佰陆拾柒亿捌仟玖佰零壹万贰仟叁佰肆拾伍元陆角柒分"],
    ["-5.5", "人民币负伍元伍角整"],
  ])("%s is %s", (amount, text) => {
    expect(capitalAmount(amount)).toBe(text);
  });

  it.each(["", "1.234", "1e3", "NaN", "1234567890123456", "壹元"])("%j is refused", (text) => {
    expect(() => capitalAmount(text)).toThrow(RangeError);
  });

  it("says the same number back, whatever it is", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), (cents) => {
        const amount = `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
        const text = capitalAmount(amount);
        expect(numberOf(text)).toBe(cents);
        expect(text).not.toMatch(/零零|零[元万亿角分](?<!人民币零元)|^.*整.+整/);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Reads the words back, in 分: by their meaning, not by the way they were made. */
function numberOf(text: string): bigint {
  let [total, section, digit] = [0n, 0n, 0n];
  const places: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };
  for (const sign of text.replace(/^人民币|[整零]/g, "")) {
    const value = "零壹贰叁肆伍陆柒捌玖".indexOf(sign);
    if (value > 0) digit = BigInt(value);
    else if (places[sign]) [section, digit] = [section + digit * places[sign], 0n];
    else if (sign === "万") [total, section, digit] = [total + (section + digit) * 10n ** 4n, 0n, 0n];
    else if (sign === "亿") [total, section, digit] = [(total + section + digit) * 10n ** 8n, 0n, 0n];
    else if (sign === "元") [total, section, digit] = [(total + section + digit) * 100n, 0n, 0n];
    else if (sign === "角") [total, digit] = [total + digit * 10n, 0n];
    else if (sign === "分") [total, digit] = [total + digit, 0n];
  }
  return total;
}
