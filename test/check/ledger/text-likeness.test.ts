import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALIKE, foldText, likeness, likePairs, textKey } from "../../../src/check/ledger/text-likeness.ts";

/** Texts of 30 to 60 characters, from a generator of numbers. */
function texts(count: number): readonly string[] {
  let seed = 42;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 30 + next(30) }, () => String.fromCharCode(0x4e00 + next(600))).join(""),
  );
}

describe("texts as they are compared", () => {
  it("have no width, case, space or punctuation", () => {
    expect(foldText(" Ａb，c １。２ ")).toBe("abc12");
    expect(textKey("抽查 30 户，其中３户。")).toBe(textKey("抽查30户其中3户"));
    expect(textKey("抽查30户")).not.toBe(textKey("抽查31户"));
  });
});

describe("likeness", () => {
  it("is 1 for the same, 0 for nothing in common, and the same from both sides", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 10);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
    expect(likeness("甲乙", "丙丁")).toBe(0);
    expect(likeness("甲乙丙丁", "甲乙戊丁")).toBe(0.75);
  });
});

describe("near-equal pairs", () => {
  it("are found among many, and no others", () => {
    const all = [...texts(400)];
    const changed = all.slice(0, 100).map((text, index) => {
      const at = 5 + (index % 20);
      return `${text.slice(0, at)}改${text.slice(at + 1)}`;
    });
    const pairs = likePairs([...all, ...changed]);
    const planted = pairs.filter(({ a, b }) => b === a + 400);
    expect(planted.length).toBeGreaterThanOrEqual(97);
    expect(pairs.length).toBe(planted.length);
    for (const pair of pairs) expect(pair.likeness).toBeGreaterThanOrEqual(ALIKE);
  });

  it("are all found where the texts are the same", () => {
    const all = texts(50);
    expect(likePairs([...all, ...all]).length).toBe(50);
    expect(likePairs(["", "", "。", "！"])).toEqual([]);
  });

  it("may be refused", () => {
    const [text = ""] = texts(1);
    expect(likePairs([text, text], () => false)).toEqual([]);
  });
});
