import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/model/canonical.ts";

/** RFC 8785, appendix B: the bits of a double, and how it is written. */
const NUMBERS: readonly (readonly [bits: string, text: string])[] = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
];

describe("canonical JSON (RFC 8785)", () => {
  it.each(NUMBERS)("writes the number %s as %s", (bits, text) => {
    expect(canonical(Buffer.from(bits, "hex").readDoubleBE())).toBe(text);
  });

  it("writes the example of section 3.2.2", () => {
    const given = {
      // biome-ignore lint/correctness/noPrecisionLoss: as the RFC has it
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f",
      literals: [null, true, false],
    };
    expect(canonical(given)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("orders keys by UTF-16 code units, as section 3.2.3 shows", () => {
    const given = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\u{1f600}": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const order = Object.keys(JSON.parse(canonical(given))).filter((key) => key !== "1");
    expect(canonical(given).indexOf('"1"')).toBe(canonical(given).indexOf('"\\r"') + '"\\r":"Carriage Return",'.length);
    expect(order).toEqual(["\r", "\u0080", "\u00f6", "\u20ac", "\u{1f600}", "\ufb33"]);
  });

  it("is the same for every order of keys, and reads back as what it was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.infiniteStream(fc.integer()), (value, order) => {
        const shuffled = (one: unknown): unknown => {
          if (Array.isArray(one)) return one.map(shuffled);
          if (one === null || typeof one !== "object") return one;
          const keys = Object.entries(one).map(([key, member]) => [order.next().value, key, shuffled(member)] as const);
          return Object.fromEntries(
            keys.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)).map(([, key, member]) => [key, member]),
          );
        };
        expect(canonical(shuffled(value))).toBe(canonical(value));
        expect(JSON.stringify(JSON.parse(canonical(value)))).toBe(
          JSON.stringify(JSON.parse(canonical(JSON.parse(JSON.stringify(value))))),
        );
      }),
    );
  });

  it("orders keys that look like an index or a prototype like any other", () => {
    const given = JSON.parse('{"b":[{"__proto__":1,"10":2,"9":3,"a":4}],"2":5,"toJSON":6,"a":7}');
    expect(canonical(given)).toBe('{"2":5,"a":7,"b":[{"10":2,"9":3,"__proto__":1,"a":4}],"toJSON":6}');
    expect(canonical({ b: undefined, a: [undefined, null], c: undefined })).toBe('{"a":[null,null]}');
  });
});
