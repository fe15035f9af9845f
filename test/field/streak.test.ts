import { describe, expect, it } from "vitest";
import { nextMonth, streakTo } from "../../src/field/streak.ts";

const months = (text: string) => {
  let month = "2023-11";
  return new Map(
    [...text].flatMap((mark) => {
      const at = month;
      month = nextMonth(month);
      return mark === "?" ? [] : [[at, mark === "x"] as const];
    }),
  );
};

describe("months in a row", () => {
  it.each([
    ["xxx", "2024-01", 3],
    ["xxx", "2023-12", 2],
    ["xx.", "2024-01", 0],
    ["x.xx", "2024-02", 2],
    ["xx?x", "2024-02", 1],
    ["xx?", "2024-01", 0],
    ["", "2024-01", 0],
  ])("%s up to %s: %d", (marks, last, expected) => {
    expect(streakTo(last, months(marks))).toBe(expected);
  });
});
