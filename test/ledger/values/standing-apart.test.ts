import { describe, expect, it } from "vitest";
import { brief, read } from "./cells.ts";

describe("numbers that stand apart", () => {
  it.each([
    ["3\n5", "null unreadable-count"],
    ["3 5", "null unreadable-count"],
    ["十\n五", "null unreadable-count"],
    ["1 200 笔", "1200"],
    ["第 3 笔\n", "3"],
  ])("as a count, %j reads as %s", (raw, expected) => {
    expect(brief(read(raw, "integer"))).toBe(expected);
  });

  it.each([
    ["F2024-001\nF2024-002", "F2024-001 F2024-002"],
    ["F2024-001　F2024-002", "F2024-001 F2024-002"],
    ["F2024-001\n002", "F2024-001 002"],
    [" Ｆ2024 - 001\n", "F2024-001"],
    ["F2024-\n001", "F2024-001"],
  ])("as an id, %j stays %j", (raw, kept) => {
    expect(read(raw, "id").value.value).toBe(kept);
  });

  it("are no percent", () => {
    expect(brief(read("9 5%", "percent"))).toBe("null unreadable-percent");
  });
});
