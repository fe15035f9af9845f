import { describe, expect, it } from "vitest";
import { isoSerial } from "../../src/sheet/xlsx/iso-serial.ts";
import { builtInFormat, formatOfCode } from "../../src/sheet/xlsx/number-format.ts";

describe("a format code", () => {
  it.each([
    ['yyyy"年"m"月"d"日"', "date"],
    ["[$-804]yyyy/m/d;@", "date"],
    ["[DBNum1][$-804]yyyy年m月d日", "date"],
    ["yyyy年m月", "month"],
    ["m月d日", "date"],
    ["mmm-yy", "month"],
    ['yyyy"年"', "year"],
    ["[$-804]e年m月", "month"],
    ["mmmm", "month"],
    ["yyyy-m h:mm", "date"],
    ["[$-F800]dddd, mmmm dd, yyyy", "date"],
    ["yyyy-mm-dd hh:mm", "date"],
    ["ggge年m月d日", "date"],
    ["[$-804]aaaa", "date"],
    ["h:mm", "time"],
    ["[h]:mm:ss", "time"],
    ["[mm]:ss", "time"],
    ["上午/下午h时mm分", "time"],
    ["h:mm AM/PM", "time"],
    ["0.00%", "percent"],
    ["0%;[Red]-0%", "percent"],
    ["General", null],
    ["G/通用格式", null],
    ["#,##0.00_);[Red](#,##0.00)", null],
    ["0.00E+00", null],
    ["##0.0e+0", null],
    ["[DBNum1]0", null],
    ['0"%"', null],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', null],
    ["@", null],
    ["", null],
  ])("%j means %s", (code, meaning) => {
    expect(formatOfCode(code)).toBe(meaning);
  });

  it.each([
    ['G/通用格式"元"', "元", 0],
    ['0.00"元"', "元", 0],
    ['0.00"元";-0.00"元"', "元", 0],
    ["#,##0.00元", "元", 0],
    ["0.00\\万\\元", "万元", 0],
    ['0.00"亿元"', "亿元", 0],
    ['"¥"#,##0.00"元"', "元", 0],
    ['#,##0"千元"', "千元", 0],
    ["#,##0,", "", 3],
    ["#,##0.0,,_ ;-#,##0.0,,", "", 6],
    ["0!.0,", "", 4],
    ["0\\.0,", "", 4],
    ['0"."0,"万元"', "万元", 4],
    ["0!.0000", "", 4],
    ["[$$-409]#,##0.00", "$", 0],
    ["[$US$-409]#,##0.00", "US$", 0],
    ["[$€-2] #,##0", "€", 0],
    ['0.00"美元"', "美元", 0],
  ])("%j shows an amount in %j, less by 10 to the %i", (code, unit, power) => {
    expect(formatOfCode(code)).toEqual({ unit, power });
  });

  it.each(['_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ', "[$¥-804]#,##0.00", "[$-804]0.00", "#,##0.00", '0"."', "# ?/?"])(
    "%j shows the number itself",
    (code) => {
      expect(formatOfCode(code)).toBeNull();
    },
  );

  it.each([
    ['"F2024-"000', "F2024-111"],
    ["000", "111"],
    ['"第"0"笔"', "第1笔"],
    ["00-000", "11-111"],
    ['#"号"', "2号"],
    ["\\d0", "d1"],
  ])("%j shows a text", (code, places) => {
    const signs = JSON.stringify(formatOfCode(code)).replaceAll("\\u0001", "1").replaceAll("\\u0002", "2");
    expect(JSON.parse(signs)).toEqual({ places });
  });

  it("may be one of those that files name by number only", () => {
    const ids = (kind: string) => Array.from({ length: 60 }, (_, id) => id).filter((id) => builtInFormat(id) === kind);
    expect(ids("date")).toEqual([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);
    expect(ids("month")).toEqual([17, 27, 36, 50, 52, 57]);
    expect(ids("time")).toEqual([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);
    expect(ids("percent")).toEqual([9, 10]);
  });
});

describe("a date in ISO 8601", () => {
  it.each([
    ["2024-01-01", 1900, "45292"],
    ["1900-03-01", 1900, "61"],
    ["1900-02-28", 1900, "59"],
    ["1904-01-02", 1904, "1"],
    ["2024-01-01T06:00:00", 1900, "45292.25"],
    ["12:00:00", 1900, "0.5"],
    ["2024-02-30", 1900, null],
    ["hello", 1900, null],
    ["", 1900, null],
  ] as const)("%j under %s is serial %s", (text, epoch, serial) => {
    expect(isoSerial(text, epoch)).toBe(serial);
  });
});
