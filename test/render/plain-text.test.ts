import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasUnseen, visible } from "../../src/render/plain-text.ts";

describe("text from outside on a terminal", () => {
  it("stays as it is where it is plain", () => {
    for (const text of ["金库双人管库（一）", "a b　c", "45.00 万元 = “四十五万”", "éàü 𠮷 👍"])
      expect(visible(text)).toBe(text);
  });

  it("shows what would act or hide", () => {
    const naughty: readonly (readonly [string, string])[] = [
      ["\x1b[2J\x1b[31mred", "<U+001B>[2J<U+001B>[31mred"],
      ["\x1b]0;title\x07", "<U+001B>]0;title<U+0007>"],
      ["a\r\nb\tc", "a<U+000D><U+000A>b<U+0009>c"],
      ["\u009b31m\u007f\0", "<U+009B>31m<U+007F><U+0000>"],
      ["表\u202exslx.exe", "表<U+202E>xslx.exe"],
      ["\u2066a\u2069\u200e\u061c", "<U+2066>a<U+2069><U+200E><U+061C>"],
      ["a\u200bb\u200dc\ufeff\u2060\u00ad", "a<U+200B>b<U+200D>c<U+FEFF><U+2060><U+00AD>"],
      ["x\u{e0041}\u{e007f}", "x<U+E0041><U+E007F>"],
      ["\u2028\u2029\u3164", "<U+2028><U+2029><U+3164>"],
      ["\ud800x\uffff", "<U+D800>x<U+FFFF>"],
    ];
    for (const [text, shown] of naughty) expect(visible(text)).toBe(shown);
    expect(naughty.every(([text]) => hasUnseen(text))).toBe(true);
  });

  it("is one line without any control, format or lone character, whatever comes in, and showing twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
        expect(visible(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });
});
