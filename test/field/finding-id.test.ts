import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINDING_ID, findingId, parseFindingId } from "../../src/field/finding-id.ts";

describe("a finding's number", () => {
  it("is built from year, 索引号 and the item's place", () => {
    expect(findingId(2024, "D001RCU01", 5)).toBe("F2024-D001RCU01-005");
    expect(findingId(2024, "JC2024-01-XD-003", 12, 2)).toBe("F2024-JC2024-01-XD-003-012-2");
    expect(findingId(2024, "A", 1234)).toBe("F2024-A-1234");
  });

  it("keeps to the characters ids can hold", () => {
    expect(findingId(2024, "信贷.1", 1)).toBe("F2024-u4FE1u8D37u2E1-001");
  });

  it("comes apart again, whatever the 索引号 looks like", () => {
    const parts = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      index: fc.stringMatching(/^[A-Za-z0-9_]([\w-]{0,12}[A-Za-z0-9_])?$/),
      place: fc.integer({ min: 1, max: 1500 }),
      m: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(parts, ({ year, index, place, m }) => {
        const id = findingId(year, index, place, m);
        expect(id).toMatch(FINDING_ID);
        expect(parseFindingId(id)).toEqual({ year, index, place, m });
      }),
      { numRuns: 1000 },
    );
  });

  it("of another maker is accepted but not taken apart", () => {
    expect(FINDING_ID.test("F2024-001")).toBe(true);
    expect(parseFindingId("F2024-001")).toBeNull();
    for (const bad of ["F24-001", "2024-001", "F2024", "F2024-", "F2024-信-001"])
      expect(FINDING_ID.test(bad)).toBe(false);
  });
});
