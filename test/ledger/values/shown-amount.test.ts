import { expect, test } from "vitest";
import { formatOfCode } from "../../../src/sheet/xlsx/number-format.ts";
import { brief, number, read } from "./cells.ts";

const shown = (raw: number | string, code: string) => read(number(raw, formatOfCode(code)), "money");

test.each([
  [35, '0.00"元"', "35.00 amount-own-unit"],
  [35, '0.00"亿元"', "3500000000.00 amount-own-unit"],
  [35, '0.00"万元"', "350000.00"],
  [5, '0"千元"', "5000.00 amount-own-unit"],
  ["0.30000000000000004", '0.00"元"', "0.30 amount-own-unit"],
  [-5, '0"元"', "null negative-amount"],
  [12345, "#,##0,", "null ambiguous-amount"],
  [1234567, "0!.0,", "null ambiguous-amount"],
  [5, "[$$-409]#,##0.00", "null unreadable-amount"],
  [5, "[$US$-409]#,##0.00", "null unreadable-amount"],
  [5, '0"美元"', "null unreadable-amount"],
  [0, "#,##0,", "0.00"],
  [12.5, '_ "¥"* #,##0.00_ ', "125000.00"],
])("the number %s that %s shows reads as that: %s", (raw, code, expected) => {
  expect(brief(shown(raw, code))).toBe(expected);
});

test("both readings are named where a format shows less than the number", () => {
  expect(shown(1234567, "0!.0,").told[0]?.args).toMatchObject({ one: "1234567万元", other: "123.4567万元" });
  expect(shown(350000, '0"."0,"元"').told[0]?.args).toMatchObject({ one: "350000万元", other: "35元" });
});
