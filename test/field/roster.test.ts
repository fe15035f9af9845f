import { describe, expect, it } from "vitest";
import { dueUnits, masterUnits, type UnitMatch, unitFinder } from "../../src/field/roster.ts";
import type { Project } from "../../src/model/generated/documents.ts";

const units = [
  { code: "D000", name: "示范农商行总行", aliases: ["总行"] },
  { code: "D001", name: "示范农商行第一支行", parent: "D000", aliases: ["一支行"] },
  { code: "D002", name: "示范农商行第二支行", parent: "D000", aliases: ["二支行"] },
  { code: "D011", name: "示范农商行第十一支行", parent: "D001" },
  { code: "E001", name: "城东支行", aliases: ["东支"] },
  { code: "E002", name: "城东支行", aliases: ["东支"] },
];
const finder = unitFinder(units);
const code = (match: UnitMatch) =>
  match.sort === "one" ? match.unit.code : match.sort === "several" ? match.units.map((one) => one.code) : null;

describe("finding a unit", () => {
  it.each([
    ["D001", "D001"],
    ["ｄ００１ ", "D001"],
    ["示范农商行 第一支行", "D001"],
    ["一支行", "D001"],
    ["第一支行（D001）", "D001"],
    ["示范农商行第一支行（盖章）", "D001"],
    ["总行 (公章)", "D000"],
    ["城东支行", ["E001", "E002"]],
    ["东支 E002", "E002"],
    ["东支（E002）", "E002"],
    ["第三支行", null],
    ["", null],
    ["D0011", null],
  ])("%s is %s", (text, wanted) => {
    expect(code(finder.find(text))).toEqual(wanted);
  });

  it("knows a short name by what all names begin with", () => {
    const few = unitFinder(units.slice(0, 3));
    expect(code(few.find("第二支行"))).toBe("D002");
    const near = unitFinder([
      { code: "A", name: "示范农商行城东支行" },
      { code: "B", name: "示范农商行城西支行" },
    ]);
    expect(code(near.find("城西支行"))).toBe("B");
    expect(code(near.mentioned("河东支行整改台账"))).toBeNull();
  });

  it.each([
    ["D002_整改台账_2024Q1", "D002"],
    ["一支行台账（最终版2）", "D001"],
    ["第十一支行整改台账", null],
    ["示范农商行第十一支行整改台账", "D011"],
    ["东支整改台账", ["E001", "E002"]],
    ["D001-2024Q1", "D001"],
    ["整改台账", null],
    ["D001和D002", ["D001", "D002"]],
  ])("in the name %s it sees %s", (text, wanted) => {
    expect(code(finder.mentioned(text))).toEqual(wanted);
  });

  it("knows who is below whom, and survives a ring", () => {
    expect(finder.within("D011", "D000")).toBe(true);
    expect(finder.within("D000", "D011")).toBe(false);
    const ring = unitFinder([
      { code: "A", name: "甲行", parent: "B" },
      { code: "B", name: "乙行", parent: "A" },
    ]);
    expect(ring.within("A", "C")).toBe(false);
  });
});

describe("who has to report", () => {
  const project = {
    kind: "Project",
    schemaVersion: "1",
    organisation: { code: "D000", name: "总行" },
    units: [
      { code: "D001", name: "一" },
      { code: "D002", name: "二" },
    ],
  } as Project;
  const campaign = { id: "Q1", name: "一季度", period: { from: "2024-01-01", to: "2024-03-31" } };

  it("is the roster's, else the campaign's, else every unit below the organisation, else unknown", () => {
    const roster = [{ code: "X", name: "x" }];
    expect(dueUnits(project, campaign, roster)).toEqual(roster);
    expect(dueUnits(project, { ...campaign, units: ["D002"] }, null)?.map((one) => one.code)).toEqual(["D002"]);
    expect(dueUnits(project, campaign, null)?.map((one) => one.code)).toEqual(["D001", "D002"]);
    expect(dueUnits(project, null, null)).toBeNull();
  });

  it("lists every unit once, the project's before the roster's", () => {
    const all = masterUnits(project, [
      { code: "d001", name: "另一个名字" },
      { code: "D009", name: "九" },
    ]);
    expect(all.map((one) => `${one.code} ${one.name}`)).toEqual(["D000 总行", "D001 一", "D002 二", "D009 九"]);
  });
});
