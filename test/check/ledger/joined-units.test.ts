import { describe, expect, it } from "vitest";
import { joinedUnits } from "../../../src/check/ledger/joined-units.ts";
import { unitFinder } from "../../../src/field/roster.ts";

describe("units joined in one cell", () => {
  it.each([
    ["第一支行和第二支行", ["第一支行", "第二支行"]],
    ["第一、第二支行", ["第一支行", "第二支行"]],
    ["信贷部及营业部、第三支行", ["信贷部", "营业部", "第三支行"]],
    ["示范农商行第一支行与第二支行", ["示范农商行第一支行", "第二支行"]],
  ])("%s are several", (text, names) => {
    expect(joinedUnits(text, null)).toEqual(names);
  });

  it.each([
    "第一支行",
    "示范和平支行",
    "示范农商行和平支行",
    "第一支行及其下属网点",
    "第一支行（含和平分理处）",
    "全行",
  ])("%s is one", (text) => {
    expect(joinedUnits(text, null)).toBeNull();
  });

  it("are one where the list of units knows the whole", () => {
    const finder = unitFinder([{ code: "D001", name: "公司部与机构部" }]);
    expect(joinedUnits("公司部与机构部", finder)).toBeNull();
    expect(joinedUnits("公司部与零售部", finder)).toEqual(["公司部", "零售部"]);
  });
});
