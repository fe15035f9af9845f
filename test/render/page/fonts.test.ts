import { describe, expect, it } from "vitest";
import { fontsOf } from "../../../src/render/page/fonts.ts";
import { ASSETS } from "../../helpers/print.ts";

describe("the fonts of a layout", () => {
  it.each(["official", "workpaper"] as const)(
    "of %s each have their list in the style sheet, which begins with a name of theirs",
    (layout) => {
      for (const { name, list, known } of fontsOf(layout, ASSETS.css)) {
        const families = list.split(",").map((one) => one.trim().replace(/^"|"$/g, ""));
        expect(families.length, name).toBeGreaterThan(3);
        expect(families[0], name).toMatch(known);
        expect(families.at(-1), name).toMatch(/serif$/);
      }
    },
  );

  it("are all of GB/T 9704 for official documents, under the names of Windows and of WPS", () => {
    const names = fontsOf("official", ASSETS.css).map((font) => font.name);
    expect(names).toEqual(["方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体"]);
    const fangsong = fontsOf("official", ASSETS.css)[1];
    for (const family of ["FangSong", "仿宋", "FangSong_GB2312", "STFangsong"])
      expect(family).toMatch(fangsong?.known ?? /^$/);
    for (const family of ["Noto Serif CJK SC", "SimSun", ""]) expect(family).not.toMatch(fangsong?.known ?? /^/);
  });
});
