import { describe, expect, it } from "vitest";
import type { NumberFormat } from "../../src/model/sheet.ts";
import { formatOfShown } from "../../src/sheet/shown-number.ts";
import { bookOf, cellsOf, rowsOf } from "../helpers/sheet-reading.ts";
import { sheetZip } from "../helpers/sheet-zip.ts";

const UNRELATED = undefined;

describe("what a format makes of a number, told by what is shown", () => {
  it.each<readonly [string, string, NumberFormat | null | undefined]>([
    ["12.3456", "12.35", null],
    ["1234567.891", "1,234,567.9", null],
    ["-5", "(5)", null],
    ["-5", "-5", null],
    ["100", "￥100.00", null],
    ["13800138000", "1.38E+10", null],
    ["0.9527", "95.3%", "percent"],
    ["0", "0%", "percent"],
    ["45.5", "46万元", { unit: "万元", power: 0 }],
    ["1234500", "123.45", { unit: "", power: 4 }],
    ["1234500", "123.45万元", { unit: "万元", power: 4 }],
    ["1234500", "1234!.5", { unit: "", power: 3 }],
    ["1234567", "1,235", { unit: "", power: 3 }],
    ["100", "US$100", { unit: "US$", power: 0 }],
    ["100", "100.00 €", { unit: "€", power: 0 }],
    ["12", "012", { places: "012" }],
    ["12", "F2024-012", { places: "F2024-012" }],
    ["45292", "2024-01-01", UNRELATED],
    ["45292", "2024年1月1日", UNRELATED],
    ["0.5", "12:00", UNRELATED],
    ["0", "#DIV/0!", UNRELATED],
    ["7", "95%", UNRELATED],
    ["12", "", UNRELATED],
  ])("%s shown as %s", (value, shown, format) => {
    expect(formatOfShown(value, shown)).toEqual(format);
  });
});

const formats = async (bytes: Uint8Array, name: string) => {
  const [sheet] = (await bookOf(bytes, name)).sheets;
  const rows = sheet ? await rowsOf(sheet) : [];
  return rows.flatMap(({ cells }) => cells.map(({ raw, kind, format }) => [raw, kind, format]));
};

describe("an ods", () => {
  it("gives numbers the format they are shown in, and dates no more than is shown of them", async () => {
    const cell = (type: string, value: string, shown: string) =>
      `<table:table-cell office:value-type="${type}" office:${value}><text:p>${shown}</text:p></table:table-cell>`;
    const cells = [
      cell("currency", 'currency="USD" office:value="100"', "$100.00"),
      cell("float", 'value="1234500"', "123.4500"),
      cell("float", 'value="12"', "F2024-012"),
      cell("float", 'value="12.5"', "12.50"),
      cell("date", 'date-value="2024-03-15"', "2024年3月"),
      cell("date", 'date-value="2024-03-15"', "2024年"),
      cell("date", 'date-value="2024-03-15"', "03/15"),
    ];
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="甲"><table:table-row>${cells.join("")}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = sheetZip([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
      { name: "content.xml", content },
    ]);
    expect(await formats(bytes, "a.ods")).toEqual([
      ["100", "number", { unit: "$", power: 0 }],
      ["1234500", "number", { unit: "", power: 4 }],
      ["12", "number", { places: "F2024-012" }],
      ["12.5", "number", null],
      ["45366", "number", "month"],
      ["45366", "number", "year"],
      ["45366", "number", "date"],
    ]);
  });
});

describe("a web page that Excel or LibreOffice saved", () => {
  it("gives the exact number beside the shown one, and leaves texts and dates as they are shown", async () => {
    const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><style>.xl24 {mso-number-format:"\\@";} .xl25{mso-number-format:0\\.00}</style><table><tr>
      <td class=xl25 x:num="12.3456">12.35</td><td x:num='1234567'>1.23E+06</td><td x:num>7.5</td>
      <td class="b xl24" x:num="12">12</td><td style='mso-number-format:"\\@"' x:num="13">13</td><td x:str x:num="14">14</td>
      <td x:num="45292">2024-1-1</td><td x:num="0.9527">95.3%</td><td sdval="1234.567" sdnum="2052;0;0.00">1234.57</td>
      <td x:num="1234500">123.45</td><td x:num="0" x:fmla="=1/0">#DIV/0!</td></tr></table></html>`;
    expect(await formats(Buffer.from(page), "a.xls")).toEqual([
      ["12.3456", "number", null],
      ["1234567", "number", null],
      ["7.5", "text", null],
      ["12", "text", null],
      ["13", "text", null],
      ["14", "text", null],
      ["2024-1-1", "text", null],
      ["0.9527", "number", "percent"],
      ["1234.567", "number", null],
      ["1234500", "number", { unit: "", power: 4 }],
      ["#DIV/0!", "text", null],
    ]);
    expect(Object.keys(await cellsOf(Buffer.from(page), "a.xls"))).toHaveLength(11);
  });
});
