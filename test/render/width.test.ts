import stringWidth from "string-width";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, pad, width, wrap } from "../../src/render/width.ts";

describe("width on a terminal", () => {
  it("counts Chinese as two and escape sequences as nothing", () => {
    expect([width("检查"), width("a检"), width("\x1b[31m检\x1b[0m"), width("（1）")]).toEqual([4, 3, 2, 5]);
  });

  it("pads by cells", () => {
    expect(pad("检查", 6)).toBe("检查  ");
    expect(pad("检查", 3)).toBe("检查");
  });

  it("wraps between Chinese characters and between words, punctuation staying with what it follows", () => {
    expect(wrap("重要空白凭证，账实相符。", 12)).toEqual(["重要空白凭", "证，账实相", "符。"]);
    expect(wrap("the library lists risk points", 12)).toEqual(["the library", "lists risk", "points"]);
    expect(wrap("一\n二", 10)).toEqual(["一", "二"]);
    expect(wrap("程序读（ndjson 用）", 10)).toEqual(["程序读", "（ndjson", "用）"]);
    expect(wrap("见（附件）", 4)).toEqual(["见", "（附", "件）"]);
  });

  it("cuts with a mark", () => {
    expect([clip("重要空白凭证", 7), clip("重要", 4)]).toEqual(["重要空…", "重要"]);
  });

  it("never makes a line too wide and never loses a character", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("检", "a", "b", " ", "，", "（", "。", "1", "长")),
        fc.integer({ min: 2, max: 20 }),
        (parts, cells) => {
          const text = parts.join("");
          const lines = wrap(text, cells);
          expect(lines.every((line) => width(line) <= cells)).toBe(true);
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        },
      ),
    );
  });
});

it("is what string-width says, for each character of its quick way and for texts of them", () => {
  for (let code = 0x20; code <= 0xffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCharCode(code);
    if (width(letter) !== stringWidth(letter) || width(`中${letter}a`) !== stringWidth(`中${letter}a`))
      throw new Error(`U+${code.toString(16)}`);
  }
});
