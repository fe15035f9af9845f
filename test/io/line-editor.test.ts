import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { matching } from "../../src/io/choose.ts";
import { asciiKey } from "../../src/io/keys.ts";
import { edit, fold, insert, type Line, lineOf, textOf } from "../../src/io/line-editor.ts";

const keys = (line: Line, ...names: readonly string[]): Line => names.reduce((at, name) => edit(at, name) ?? at, line);

describe("a line being typed", () => {
  it("moves and cuts by characters as the eye sees them", () => {
    const line = lineOf("账👨‍👩‍👧é");
    expect(line.parts).toHaveLength(3);
    expect(textOf(keys(line, "backspace"))).toBe("账👨‍👩‍👧");
    expect(textOf(keys(line, "left", "backspace"))).toBe("账é");
    expect(textOf(keys(line, "home", "delete"))).toBe("👨‍👩‍👧é");
    expect(textOf(insert(keys(line, "ctrl+a", "right"), "实"))).toBe("账实👨‍👩‍👧é");
  });

  it("knows the keys people bring from the shell", () => {
    const line = lineOf("one two  three");
    expect(textOf(keys(line, "ctrl+w"))).toBe("one two  ");
    expect(textOf(keys(line, "ctrl+w", "ctrl+w"))).toBe("one ");
    expect(textOf(keys(line, "ctrl+u"))).toBe("");
    expect(textOf(keys(line, "home", "right", "ctrl+k"))).toBe("o");
    expect(edit(line, "f5")).toBeNull();
  });

  it("takes pasted text as one line, without what would act on the terminal", () => {
    expect(textOf(insert(lineOf(""), "第一行\r\n\r\n第二行\t\x1b[31m红\0"))).toBe("第一行 第二行 [31m红");
  });

  it("never loses its cursor, whatever keys come", () => {
    const names = ["left", "right", "home", "end", "backspace", "delete", "ctrl+u", "ctrl+k", "ctrl+w"];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...names), fc.constantFrom("账", "a", " ", "\u0301"))), (typed) => {
        const line = typed.reduce<Line>((at, key) => edit(at, key) ?? insert(at, key), lineOf(""));
        expect(line.cursor).toBeGreaterThanOrEqual(0);
        expect(line.cursor).toBeLessThanOrEqual(line.parts.length);
      }),
    );
  });
});

describe("a line on the screen", () => {
  it("is folded within the width, complete, with the cursor where it stands in the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("检", "查", "a", "b", " ", "👍"), { maxLength: 80 }),
        fc.nat(80),
        fc.integer({ min: 8, max: 40 }),
        (parts, at, cells) => {
          const line = { parts, cursor: Math.min(at, parts.length) };
          const { rows, row, rest } = fold("事实 ", line, cells, stringWidth);
          expect(rows.every((one) => stringWidth(one) <= cells && one !== "")).toBe(true);
          const unfolded = rows.map((one, index) => (index === 0 ? one : one.slice(2)));
          expect(unfolded.join("")).toBe(`事实 ${parts.join("")}`);
          expect(unfolded.slice(row + 1).reduce((text, one) => text + one, rest)).toBe(
            parts.slice(line.cursor).join(""),
          );
        },
      ),
    );
  });
});

it("reads full-width keys as ASCII and leaves others alone", () => {
  expect(asciiKey("１２？Ｂ　是a")).toBe("12?B 是a");
});

it("narrows a list by every typed word, whatever its case and width", () => {
  const choices = [
    { value: "CK-SEC-01", name: "金库 双人管库" },
    { value: "CK-RCU-01", name: "贷款 双人调查" },
  ];
  const found = (typed: string) => matching(choices, typed).map((one) => one.value);
  expect(found("")).toHaveLength(2);
  expect(found("双人 金库")).toEqual(["CK-SEC-01"]);
  expect(found("ｒｃｕ")).toEqual(["CK-RCU-01"]);
  expect(found("无")).toEqual([]);
});
