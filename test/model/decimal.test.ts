import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDecimals,
  compareRatio,
  divideHalfUp,
  percent,
  roundHalfUp,
  subtractDecimals,
} from "../../src/model/decimal.ts";

describe("percent", () => {
  it.each([
    [236, 241, "97.93%"],
    [1474, 1523, "96.78%"],
    [584, 621, "94.04%"],
    [2653, 2940, "90.24%"],
    [279, 306, "91.18%"],
    [5, 11, "45.45%"],
    [6, 11, "54.55%"],
    ["165.00", "245.00", "67.35%"],
    [-30, 100, "-30.00%"],
    [0, 7, "0.00%"],
    [-1, 1000000, "0.00%"],
  ])("of %s in %s is %s", (num, den, expected) => {
    expect(percent(num, den)).toBe(expected);
  });

  it("has a dash where there is nothing to divide by", () => {
    expect(percent(0, 0)).toBe("—");
    expect(percent(3, "0.00")).toBe("—");
  });

  it("agrees with whole-number arithmetic, rounding half up", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (num, den) => {
        const hundredths = (BigInt(num) * 20000n + BigInt(den)) / (2n * BigInt(den));
        const expected = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}%`;
        expect(percent(num, den)).toBe(expected);
      }),
    );
  });
});

describe("exact decimals", () => {
  it("round the half up, away from zero, never to the even digit", () => {
    expect(roundHalfUp("0.125", 2)).toBe("0.13");
    expect(roundHalfUp("2.5", 0)).toBe("3");
    expect(roundHalfUp("-0.125", 2)).toBe("-0.13");
    expect(roundHalfUp("1.005", 2)).toBe("1.01");
    expect(roundHalfUp("-0.001", 2)).toBe("0.00");
    expect(divideHalfUp(1, 8, 2)).toBe("0.13");
  });

  it("add without binary fractions", () => {
    expect(addDecimals("0.1", "0.2")).toBe("0.3");
    expect(["13.16", "3.27", "5.53"].reduce((a, b) => addDecimals(a, b), "78.04")).toBe("100");
    expect(["338.07", "356.95"].reduce((a, b) => addDecimals(a, b), "7.54")).toBe("702.56");
    expect(subtractDecimals("0.3", "0.1")).toBe("0.2");
  });

  it("compare a ratio with a bound without dividing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: -50, max: 50 }),
        (num, den, bound) => {
          expect(Math.sign(compareRatio(num, den, bound))).toBe(Math.sign(num - bound * den));
        },
      ),
    );
    expect(() => compareRatio(1, 0, 1)).toThrow(RangeError);
  });

  it("refuse what is no plain decimal", () => {
    for (const text of ["1e5", "", "NaN", "1,000", ".5", "0x10", "1e999999"])
      expect(() => roundHalfUp(text, 2)).toThrow(RangeError);
  });
});
