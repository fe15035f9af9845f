import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSimple } from "../../src/render/columns.ts";
import { layoutFor } from "../../src/render/layout.ts";
import { ownWidth } from "../../src/render/own-words.ts";
import * as any from "../../src/render/width.ts";

const between = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((point) => String.fromCodePoint(point));
const simple = fc.string({
  unit: fc.oneof(
    between(0x20, 0x7e),
    between(0x2010, 0x2026),
    between(0x3000, 0x3029),
    between(0x4e00, 0x9fff),
    between(0xff01, 0xff5e),
  ),
  maxLength: 60,
});

describe("laying out", () => {
  it("measures ASCII and Chinese as the library for every script does", () => {
    fc.assert(
      fc.property(simple, (text) => {
        expect(isSimple(text)).toBe(true);
        expect(ownWidth(text)).toBe(any.width(text));
      }),
      { numRuns: 500 },
    );
  });

  it("does without that library for ASCII and Chinese, and only for them", async () => {
    const plain = await layoutFor({ path: "现场 资料/a.yaml", lines: ["第1行\n第2行"] });
    expect(plain.width).toBe(ownWidth);
    for (const text of ["👩‍👩‍👧", "e\u0301", "ﾊ", "𠀀", "\u200b"]) {
      expect((await layoutFor([text])).width).toBe(any.width);
    }
  });
});
