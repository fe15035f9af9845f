import { describe, expect, it } from "vitest";
import { light } from "../../src/field/lights.ts";

describe("the light of a task", () => {
  it.each([
    ["2024-03-31", null, "2024-04-01", "red"],
    ["2024-03-31", null, "2024-03-31", "yellow"],
    ["2024-03-31", null, "2024-03-24", "yellow"],
    ["2024-03-31", null, "2024-03-23", "green"],
    ["2024-03-31", "2024-03-31", "2024-04-30", "green"],
    ["2024-03-31", "2024-04-01", "2024-04-30", "red"],
    // Done on a day that has not come yet is not done.
    ["2024-03-31", "2024-04-02", "2024-04-01", "red"],
    [null, null, "2024-04-01", null],
  ] as const)("due %s, done %s, on %s: %s", (due, done, asOf, expected) => {
    expect(light(due, done, asOf)).toBe(expected);
  });
});
