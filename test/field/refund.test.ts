import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refunds } from "../../src/field/refund.ts";

const fen = (amount: string) => Math.round(Number(amount) * 100);
const yuan = (amount: number) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;

describe("a pool shared among creditors", () => {
  it("gives what rounding leaves to the largest remainders, ties to the lowest id", () => {
    const claims = ["B", "A", "C"].map((id) => ({ id, amount: "30.00" }));
    expect(refunds("100.00", claims).map((one) => [one.id, one.refund])).toEqual([
      ["B", "30.00"],
      ["A", "30.00"],
      ["C", "30.00"],
    ]);
    expect(refunds("50.00", claims).map((one) => [one.id, one.refund])).toEqual([
      ["B", "16.67"],
      ["A", "16.67"],
      ["C", "16.66"],
    ]);
  });

  it("gives the sample of the field: 100.00 over equal claims is 33.34, 33.33, 33.33", () => {
    const claims = ["1", "2", "3"].map((id) => ({ id, amount: "3000" }));
    expect(refunds("100.00", claims).map((one) => one.refund)).toEqual(["33.34", "33.33", "33.33"]);
  });

  it("refuses what is no amount", () => {
    for (const amount of ["-1", "1.234", "", "3万", "1e3"])
      expect(() => refunds("100.00", [{ id: "1", amount }])).toThrow(RangeError);
  });

  it("shares the whole pool, or pays the claims in full, and treats equals alike to one 分, in any order", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000_00 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000_000_00 }), amounts, (pool, all) => {
        const claims = all.map((amount, at) => ({ id: String(at).padStart(3, "0"), amount: yuan(amount) }));
        const given = refunds(yuan(pool), claims);
        const total = all.reduce((sum, one) => sum + one, 0);
        expect(given.reduce((sum, one) => sum + fen(one.refund), 0)).toBe(Math.min(pool, total));
        for (const one of given) {
          expect(fen(one.refund)).toBeLessThanOrEqual(fen(one.amount));
          const exact = total === 0 ? 0 : (fen(one.amount) * Math.min(pool, total)) / total;
          expect(Math.abs(fen(one.refund) - exact)).toBeLessThan(1.001);
        }
        const turned = refunds(yuan(pool), [...claims].reverse());
        expect([...turned].reverse()).toEqual(given);
      }),
    );
  });
});
