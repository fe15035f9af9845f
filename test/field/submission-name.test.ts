import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodOf } from "../../src/field/period.ts";
import { correctionIn, namesPeriod, submissionName } from "../../src/field/submission-name.ts";

const PATTERN = "{unit}_{profile}_{period}";

describe("the name of a submission", () => {
  it.each([
    ["a/D001_整改台账_2024Q1.xlsx", "D001_整改台账_2024Q1", 0],
    ["D001_整改台账_2024Q1_更正.xlsx", "D001_整改台账_2024Q1", 1],
    ["D001_整改台账_2024Q1（更正报送）.xlsx", "D001_整改台账_2024Q1", 1],
    ["D001_整改台账_2024Q1_更正2.csv", "D001_整改台账_2024Q1", 2],
    ["D001_整改台账_2024Q1_第三次更正.csv", "D001_整改台账_2024Q1", 3],
    ["D001_整改台账_2024Q1_v2.xlsx", "D001_整改台账_2024Q1", 1],
    ["D001_整改台账_2024Q1_V1.xlsx", "D001_整改台账_2024Q1", 0],
    ["更正_D001_整改台账_2024Q1.xlsx", "D001_整改台账_2024Q1", 1],
    ["Ｄ００１_整改台账_2024Q1.xlsx", "D001_整改台账_2024Q1", 0],
  ])("%s", (path, stem, correction) => {
    const name = submissionName(path, PATTERN);
    expect(name).toMatchObject({ stem, correction });
    expect(name.parts).toEqual({ unit: "D001", profile: "整改台账", period: "2024Q1" });
  });

  it.each(["一支行台账（最终版2）.xlsx", "D001-整改台账-2024Q1.xlsx", "D001_整改台账.xlsx", ".xlsx", ""])(
    "%s does not follow the pattern",
    (path) => {
      expect(submissionName(path, PATTERN).parts).toBeNull();
    },
  );

  it("takes signs in a pattern for themselves", () => {
    expect(submissionName("[D1](2024Q1).csv", "[{unit}]({period})").parts).toEqual({ unit: "D1", period: "2024Q1" });
  });

  it("ends on any name and any pattern", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 60 }), (path, pattern) => {
        const { correction } = submissionName(path, pattern);
        expect(correction).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it("hears a correction in a title, not in an instruction", () => {
    expect(correctionIn("2024年一季度整改台账（更正报送）")).toBe(1);
    expect(correctionIn("整改台账 第二次更正")).toBe(2);
    expect(correctionIn("如需更正，请联系合规部")).toBe(0);
  });
});

describe("a period in words", () => {
  it.each([
    ["2024Q1", "2024-01-01", "2024-03-31"],
    ["2024年一季度", "2024-01-01", "2024-03-31"],
    ["2024年第2季度", "2024-04-01", "2024-06-30"],
    ["202402", "2024-02-01", "2024-02-29"],
    ["2024年11月", "2024-11-01", "2024-11-30"],
    ["2024年上半年", "2024-01-01", "2024-06-30"],
    ["2024H2", "2024-07-01", "2024-12-31"],
    ["２０２４年度", "2024-01-01", "2024-12-31"],
  ])("%s", (text, from, to) => {
    expect(periodOf(text)).toEqual({ from, to });
  });

  it.each(["最终版", "Q1", "2024Q5", "202413", "2024-02-30"])("%s is none", (text) => {
    expect(periodOf(text)).toBeNull();
  });

  it("is the campaign's by its label or by its days", () => {
    const campaign = { label: "一季度报", period: { from: "2024-01-01", to: "2024-03-31" } };
    expect(namesPeriod("一季度报", campaign)).toBe(true);
    expect(namesPeriod("2024年1季度", campaign)).toBe(true);
    expect(namesPeriod("2023Q4", campaign)).toBe(false);
    expect(namesPeriod("最终版", campaign)).toBeNull();
  });
});
