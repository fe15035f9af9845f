import { describe, expect, it } from "vitest";
import {
  integrityLevel,
  levelRank,
  levelsOf,
  mapLevel,
  matrixLevel,
  schemeNames,
  toG3,
} from "../../src/field/level-schemes.ts";

describe("level schemes", () => {
  it("rank their levels from the highest", () => {
    expect(levelRank("I3", "一级")).toBe(1);
    expect(levelRank("P4", "轻微")).toBe(4);
    expect(levelRank("H2", "一般")).toBe(2);
    expect(levelRank("G3", "一级")).toBeNull();
    expect(levelRank("constructor", "高")).toBeNull();
    expect(schemeNames()).toEqual(["L4", "I3", "COUNT", "H2", "P4", "G3"]);
  });

  it("map only where a table says so", () => {
    expect(["严重", "较重", "一般", "轻微"].map((level) => toG3("P4", level))).toEqual(["高", "高", "中", "低"]);
    expect(["高", "较高", "中", "低"].map((level) => toG3("L4", level))).toEqual(["高", "高", "中", "低"]);
    expect(toG3("G3", "中")).toBe("中");
    expect(toG3("G3", "较高")).toBeNull();
    expect(toG3("P4", "高")).toBeNull();
    expect(toG3("COUNT", "一级")).toBeNull();
    expect(mapLevel("P4", "L4", "严重")).toBeNull();
  });

  it("never map integrity or hidden-danger levels, whatever a project writes", () => {
    const own = { level_map: { "I3->G3": { 一级: "高" }, "H2->G3": { 重大: "高" }, "P4->I3": { 严重: "一级" } } };
    expect(toG3("I3", "一级", own)).toBeNull();
    expect(toG3("H2", "重大", own)).toBeNull();
    expect(mapLevel("P4", "I3", "严重", own)).toBeNull();
  });

  it("take a project's own schemes and maps first", () => {
    const own = {
      level_schemes: { R2: { levels: ["红", "绿"] } },
      level_map: { "R2->G3": { 红: "高" }, "P4->G3": { 较重: "中" } },
    };
    expect(levelsOf("R2", own)).toEqual(["红", "绿"]);
    expect(schemeNames(own)).toContain("R2");
    expect(toG3("R2", "红", own)).toBe("高");
    expect(toG3("R2", "绿", own)).toBeNull();
    expect(toG3("P4", "较重", own)).toBe("中");
    expect(toG3("P4", "严重", own)).toBe("高");
  });
});

describe("computed levels", () => {
  it.each([
    [3, 5, "高"],
    [5, 3, "高"],
    [2, 5, "较高"],
    [2, 7, null],
    [3, 3, "中"],
    [1, 5, "中"],
    [1, 4, "低"],
    [2, 2, "低"],
    [0, 3, null],
    [2.5, 2, null],
  ] as const)("L=%s, I=%s is %s", (likelihood, impact, expected) => {
    expect(matrixLevel(likelihood, impact)).toBe(expected);
  });

  it.each([
    ["低", "涉罪", "一级"],
    ["高", "轻微", "一级"],
    ["高", undefined, "一级"],
    ["较高", "轻微", "二级"],
    ["低", "违纪", "二级"],
    ["一般", "轻微", "三级"],
    ["低", "轻微", "三级"],
    ["较高", undefined, null],
    [undefined, "违纪", null],
    [undefined, undefined, null],
  ] as const)("probability %s or consequence %s is %s", (probability, consequence, expected) => {
    expect(integrityLevel(probability, consequence)).toBe(expected);
  });
});
