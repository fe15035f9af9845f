import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText, headerText, MAX_CELL } from "../../../src/render/xlsx/cell-text.ts";

const mark = (length: number) => `[${length}]`;
const safe = (text: string) => cellText(text, mark);

describe("a stranger's text in a cell", () => {
  it("stays as it is when it is harmless", () => {
    for (const text of ["抽查30户，3户空白", "a\tb\nc", "45.00万元", "😀", "x=1", "_x00D_", "x000D_"])
      expect(safe(text)).toEqual({ text, quoted: false, marked: false });
  });

  it("is quoted when it begins like a formula", () => {
    for (const start of ["=", "+", "-", "@", "\t", "\r", "\n"]) expect(safe(`${start}1+1`).quoted).toBe(true);
    expect(safe("1=1").quoted).toBe(false);
  });

  it("shows characters nobody would see, and those XML cannot hold", () => {
    expect(safe("a\u0000b\u001b\u202e\u200b\uffff\ufffe").text).toBe(
      "a‹U+0000›b‹U+001B›‹U+202E›‹U+200B›‹U+FFFF›‹U+FFFE›",
    );
    expect(safe("\ud800x\udc00").text).toBe("‹U+D800›x‹U+DC00›");
    expect(safe("\u0007")).toEqual({ text: "‹U+0007›", quoted: false, marked: true });
  });

  it("keeps a literal _x000D_ literal", () => {
    expect(safe("a_x000D_b_x000d_").text).toBe("a_x005F_x000D_b_x005F_x000d_");
    expect(safe("_x005F_x000D_").text).toBe("_x005F_x005F_x005F_x000D_");
  });

  it("ends in a mark where Excel would cut it", () => {
    expect(safe("长".repeat(MAX_CELL)).marked).toBe(false);
    const cut = safe("长".repeat(MAX_CELL + 1));
    expect(cut.text).toHaveLength(MAX_CELL);
    expect(cut.text.endsWith(`长${mark(MAX_CELL + 1)}`)).toBe(true);
    expect(cut.marked).toBe(true);
    expect(safe("😀".repeat(MAX_CELL)).text).toMatch(/😀\[65534\]$/u);
  });

  it("never holds what XML forbids, and never begins like a formula unquoted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (raw) => {
        const { text, quoted } = safe(raw);
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
        expect(text.isWellFormed()).toBe(true);
        if (/^[=+\-@\t\r\n]/.test(text)) expect(quoted).toBe(true);
      }),
    );
  });
});

describe("a text in a page header", () => {
  it("cannot give commands and stays short", () => {
    expect(headerText('A&B&"Arial"', 40)).toBe('A&&B&&"Arial"');
    expect(headerText("长".repeat(50), 10)).toBe(`${"长".repeat(9)}…`);
    expect(headerText("a\nb\u0000", 10)).toBe("a b·");
  });
});
