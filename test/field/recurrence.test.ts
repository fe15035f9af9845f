import { describe, expect, it } from "vitest";
import { commonPoints } from "../../src/field/recurrence/common-points.ts";
import { recurrenceFinder } from "../../src/field/recurrence/recurrence.ts";
import type { RecurrenceRow } from "../../src/field/recurrence/recurrence-row.ts";
import { recurrenceThresholds } from "../../src/field/recurrence/thresholds.ts";

const row = (own: Partial<RecurrenceRow>): RecurrenceRow => ({
  unit: "D001",
  id: "",
  place: own.place ?? JSON.stringify(own),
  point: "RCU-03",
  category: "信贷管理",
  basis: "",
  fact: "客户在空白借款合同上签字",
  found: "2024-03-01",
  from: null,
  state: "已销号",
  status: "已销号",
  ...own,
});
const now = row({ found: "2025-03-01", from: "2025-01-01", place: "now" });
const above = (unit: string) => (unit === "D001" ? ["D000"] : []);
const find = (before: readonly RecurrenceRow[], later = now, rows = [later]) =>
  recurrenceFinder(rows, before, above, recurrenceThresholds(null))(later);

describe("a finding's priors (domain.md §8.5)", () => {
  it("are of its unit or one above, never of another or one below", () => {
    expect(find([row({})])).toMatchObject({ by: "risk-point", count: 1, closed: true });
    expect(find([row({ unit: "D000" })])?.count).toBe(1);
    expect(find([row({ unit: "D002" })])).toBeNull();
    expect(find([row({})], row({ unit: "D000", found: "2025-03-01" }))).toBeNull();
  });

  it("were found within 24 months, the day itself included", () => {
    expect(find([row({ found: "2023-03-01" })])?.count).toBe(1);
    expect(find([row({ found: "2023-02-28" })])).toBeNull();
    expect(find([row({ found: "2025-03-01" })])).toBeNull();
  });

  it("were communicated, and are told from open ones", () => {
    for (const state of ["待确认", "已确认", "已撤销"]) expect(find([row({ state })])).toBeNull();
    expect(find([row({ state: "整改中", status: "整改中" })])?.closed).toBe(false);
  });

  it("within one run were found before the row's period", () => {
    const [old, same] = [row({ found: "2024-12-31", place: "old" }), row({ found: "2025-01-01", place: "same" })];
    expect(find([], now, [now, old, same])).toMatchObject({ count: 1, latest: { place: "old" } });
  });

  it("count as findings, not as rows, and never as the finding itself", () => {
    expect(
      find([row({ id: "F1", place: "a" }), row({ id: "F1", place: "b" }), row({ id: "F2", place: "c" })])?.count,
    ).toBe(2);
    const numbered = { ...now, id: "F9" };
    expect(find([row({ id: "F9" })], numbered)).toBeNull();
  });

  it("go by category and clause where a risk point is missing, then by text", () => {
    const bare = { ...now, point: "", basis: "第十条" };
    expect(find([row({ basis: "第十条", fact: "贷后检查没有做" })], bare)?.by).toBe("basis");
    expect(find([row({ point: "" })], { ...now, point: "" })?.by).toBe("text");
    expect(find([row({ point: "RCU-09" })])).toBeNull();
    expect(find([row({ point: "", fact: "灭火器压力不足" })])).toBeNull();
  });
});

describe("common points", () => {
  it("are those of so many units, whatever the number of their rows", () => {
    const at = (unit: string) => ({ point: "SEC-05", unit });
    expect(commonPoints([at("A"), at("A"), at("B")], 3)).toEqual([]);
    const [found] = commonPoints([at("C"), at("A"), at("B"), at("A"), { point: "", unit: "D" }], 3);
    expect(found?.units.map(({ unit, rows }) => [unit, rows.length])).toEqual([
      ["A", 2],
      ["B", 1],
      ["C", 1],
    ]);
  });
});
