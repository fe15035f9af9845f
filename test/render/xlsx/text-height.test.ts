import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FONT_SIZES, fitText, lineCount, MAX_HEIGHT, textHeight } from "../../../src/render/xlsx/text-height.ts";

describe("lines of a wrapped text", () => {
  it("counts a Chinese character as two and keeps words whole", () => {
    expect(lineCount("", 10)).toBe(1);
    expect(lineCount("一二三四五", 10)).toBe(1);
    expect(lineCount("一二三四五六", 10)).toBe(2);
    expect(lineCount("一二三\n四\n", 10)).toBe(3);
    expect(lineCount("一二三四 abc", 10)).toBe(2);
    expect(lineCount("x".repeat(100), 10)).toBeGreaterThanOrEqual(10);
  });

  it("is never fewer than the characters need", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("一", "，", "a", " ", "9"), maxLength: 200 }),
        fc.integer({ min: 4, max: 60 }),
        (text, width) => {
          const cells = [...text].reduce((sum, char) => sum + (char < "\u0080" ? 1 : 2), 0);
          expect(lineCount(text, width)).toBeGreaterThanOrEqual(Math.ceil(cells / (width + 1)));
        },
      ),
    );
  });
});

describe("the height of a row", () => {
  it("grows with the text and shrinks the letters before it cuts", () => {
    expect(textHeight("字".repeat(100), 36, 9)).toBeGreaterThan(textHeight("字".repeat(50), 36, 9));
    expect(fitText("短", 36)).toMatchObject({ size: FONT_SIZES[0] });
    const long = fitText("字".repeat(800), 36);
    expect(long.size).toBeLessThan(FONT_SIZES[0]);
    expect(long.height).toBeLessThanOrEqual(MAX_HEIGHT);
    expect(textHeight("字".repeat(800), 36, long.size)).toBeLessThanOrEqual(MAX_HEIGHT);
  });
});
