import { describe, expect, it } from "vitest";
import { readRoster, RosterRefused } from "../../../src/journeys/validate/roster.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

const UNITS = [
  { code: "D001", name: "第一支行", parent: "D000", aliases: ["一支行", "一支"] },
  { code: "0002", name: "第二支行" },
];
const CSV =
  "2024年应报机构,,,\n机构代码*,机构 名称,上级机构代码,简称\nD001,第一支行,D000,一支行、一支\n,,,\n0002,第二支行,,\n";

describe("a roster", () => {
  it.each<[string, string | Uint8Array]>([
    ["名录.csv", CSV],
    [
      "名录.yaml",
      'units:\n  - {code: D001, name: 第一支行, parent: D000, aliases: [一支行, 一支]}\n  - {code: "0002", name: 第二支行}\n',
    ],
    ["名录.json", JSON.stringify({ units: UNITS })],
    ["list.json", JSON.stringify(UNITS)],
  ])("is read from %s", async (path, content) => {
    expect(await readRoster(path, memoryIo({ files: { [path]: content } }))).toEqual(UNITS);
  });

  it.each([
    ["a.csv", "姓名,电话\n甲,1\n", "head", 0],
    ["a.csv", "机构代码,机构名称\n", "empty", 0],
    ["a.csv", "机构代码,机构名称\nD001,一\nD002,\n", "code", 3],
    ["a.csv", "机构代码,机构名称\nD001,一\nｄ００１,二\n", "twice", 3],
    ["a.yaml", "units:\n  - {code: 2, name: 二}\n", "code", 1],
    ["a.yaml", "units: [", "unreadable", 1],
    ["a.yaml", "kind: x\n", "head", 0],
    ["a.xlsx", "PK no workbook", "unreadable", 0],
  ])("%s %j is refused: %s", async (path, content, reason, at) => {
    const error = await readRoster(path, memoryIo({ files: { [path]: content } })).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(RosterRefused);
    expect(error).toMatchObject({ path, reason });
    if (reason !== "unreadable") expect(error).toMatchObject({ row: at });
  });

  it("that is not there is refused", async () => {
    await expect(readRoster("none.csv", memoryIo())).rejects.toMatchObject({
      reason: "unreadable",
      detail: "file-missing",
    });
  });
});
