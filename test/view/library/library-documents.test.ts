import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { chineseNumber } from "../../../src/ledger/values/chinese-number.ts";
import type { RiskLibrary } from "../../../src/model/generated/documents.ts";
import { commitmentsView } from "../../../src/view/library/commitments.ts";
import { dutyCardsView } from "../../../src/view/library/duty-cards.ts";
import { libraryReportView } from "../../../src/view/library/library-report.ts";
import { statedCounts } from "../../../src/view/library/stated-counts.ts";
import { ROOT } from "../../helpers/built.ts";

const folder = join(ROOT, "examples", "libraries");
const shipped = readdirSync(folder).map((name) => parse(readFileSync(join(folder, name), "utf8")) as RiskLibrary);
const numberOf = (text: string) => (/^\d+$/.test(text) ? text : chineseNumber(text));
const context = { timing: { asOf: "2026-11-23", generated: "2026-11-23" }, organisation: null, numberOf };

describe.each(shipped.map((one) => [one.key, one] as const))("the documents of library %s", (_, library) => {
  const ids = library.points.map((one) => one.id).sort();

  it("count what is there", () => {
    const view = libraryReportView(library, context);
    expect(view.points).toBe(library.points.length);
    expect(view.levels.reduce((sum, one) => sum + one.count, 0)).toBe(view.points);
    expect(view.categories.reduce((sum, one) => sum + one.count, 0)).toBe(view.points);
    for (const row of view.categories) expect(row.cells.reduce((sum, one) => sum + one, 0)).toBe(row.count);
    expect(view.stated.filter((one) => !one.agrees)).toEqual([]);
    expect(view.categories.flatMap((row) => row.points.map((one) => one.id)).sort()).toEqual(ids);
  });

  it("give every post its points, and every point to somebody", () => {
    const { cards } = dutyCardsView(library, context);
    for (const { id, posts } of library.points)
      for (const post of posts)
        expect(cards.find((card) => card.post === post)?.points.map((one) => one.id)).toContain(id);
    expect([...new Set(cards.flatMap((card) => card.points.map((one) => one.id)))].sort()).toEqual(ids);
    for (const { points } of cards) for (const { controls } of points) expect(controls.length).toBeGreaterThan(0);
  });

  it("say the same in the unit's commitments and in those of its people", () => {
    const { unit, personal } = commitmentsView(library, context);
    expect(unit.flatMap((group) => group.rows.map((one) => one.id)).sort()).toEqual(ids);
    expect([...new Set(personal.flatMap((card) => card.points.map((one) => one.id)))].sort()).toEqual(ids);
  });
});

describe("a number that a library states of itself", () => {
  const told = (text: string) =>
    statedCounts(text, { points: 14, categories: 5 }, numberOf).map((one) => [one.of, one.stated, one.agrees]);

  it.each([
    [
      "信用社业务风险点库（5 类 14 个）",
      [
        ["categories", 5, true],
        ["points", 14, true],
      ],
    ],
    [
      "五大类十四个风险点",
      [
        ["categories", 5, true],
        ["points", 14, true],
      ],
    ],
    [
      "六类十三个业务风险点",
      [
        ["categories", 6, false],
        ["points", 13, false],
      ],
    ],
    ["十四类风险点库", [["points", 14, true]]],
    ["十五类风险点库", [["categories", 15, false]]],
    ["5 个来源 15 个点", [["points", 15, false]]],
    ["第三类业务，2024 年口径，14 个网点，3 个重点", []],
  ])("is held against what is there: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a duty card", () => {
  const point = (id: string, level: string, more: object = {}) => ({
    id,
    name: id,
    category: "甲",
    line: ["信贷"],
    manifestation: "表现",
    controls: [{ text: "复核", post: "主管" }, { text: "登记" }],
    posts: ["柜员"],
    level,
    ...more,
  });
  const library = {
    kind: "RiskLibrary",
    schemaVersion: "1",
    key: "AB",
    title: "库",
    version: "1.0.0",
    status: "active",
    level_scheme: "L4",
    points: [point("AB-01", "低"), point("AB-02", "高"), point("AB-03", "高", { status: "retired" })],
  } as unknown as RiskLibrary;

  it("has the highest level first, no retired point, and the post's own measures where it has any", () => {
    const { cards } = dutyCardsView(library, context);
    expect(cards.map((card) => [card.post, card.highest, card.points.map((one) => one.id)])).toEqual([
      ["柜员", "高", ["AB-02", "AB-01"]],
      ["主管", "高", ["AB-02", "AB-01"]],
    ]);
    const [teller, head] = cards;
    expect(teller?.points[0]).toMatchObject({ own_controls: false, controls: [{ text: "复核" }, { text: "登记" }] });
    expect(head?.points[0]).toMatchObject({ own_controls: true, controls: [{ text: "复核" }] });
  });
});
