import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleLines } from "../../../src/render/docx/title-lines.ts";

describe("lines of a title", () => {
  it("are one where one suffices", () => {
    expect(titleLines("事实确认书", 20)).toEqual(["事实确认书"]);
  });

  it("begin with 关于 where that fits and are of like length", () => {
    const lines = titleLines("示范农商行第一支行关于网点业务风险点排查情况的检查报告", 20);
    expect(lines).toEqual(["示范农商行第一支行", "关于网点业务风险点排查情况的检查报告"]);
  });

  it("keep together what stands in brackets", () => {
    const lines = titleLines("信用社业务风险点库（5 个来源 14 个点）及防范提示报告", 20);
    expect(lines).toEqual(["信用社业务风险点库（5 个来源 14 个点）", "及防范提示报告"]);
  });

  it("never lose a character, and take no time however long the title", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (title) => {
        expect(titleLines(title, 20).join("").replace(/\s/g, "")).toBe(title.replace(/\s/g, ""));
      }),
      { numRuns: 50 },
    );
  });
});
