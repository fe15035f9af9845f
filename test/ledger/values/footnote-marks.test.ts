import { expect, test } from "vitest";
import { brief, read } from "./cells.ts";

test.each([
  ["1.5①", "money", "15000.00"],
  ["①1.5", "money", "15000.00"],
  ["1.5 ②", "money", "15000.00"],
  ["12.5¹", "money", "125000.00"],
  ["1²", "money", "10000.00"],
  ["1.5①万元", "money", "15000.00"],
  ["12⑴", "money", "120000.00"],
  ["⒈5", "money", "50000.00"],
  ["1①5", "money", "null ambiguous-amount"],
  ["①", "money", "null unreadable-amount"],
  ["—①", "money", "null"],
  ["2024.3.1②", "date", "2024-03-01"],
  ["②2024.3.1", "date", "2024-03-01"],
  ["2024年3月①", "date", "2024-03-31 coarse-date"],
  ["①", "date", "null unreadable-date"],
  ["3①", "integer", "3"],
  ["3¹", "integer", "3"],
  ["①", "integer", "1"],
  ["⑫", "integer", "12"],
  ["F2024-001①", "id", "F2024-001"],
  ["95①", "percent", "95"],
  ["95%¹", "percent", "95"],
  ["①", "percent", "null unreadable-percent"],
] as const)("a footnote's mark in %s is no digit of the %s: %s", (raw, type, expected) => {
  expect(brief(read(raw, type))).toBe(expected);
});

test("that a mark was left out is noted as another way of writing", () => {
  for (const type of ["money", "date", "integer"] as const) {
    const raw = type === "date" ? "2024-03-01①" : "3①";
    expect(read(raw, type).value).toMatchObject({ shown: raw, steps: expect.arrayContaining(["width"]) });
  }
});
