import { describe, expect, it } from "vitest";
import type { ResultTable } from "../../../src/render/diagnostics/result-tables.ts";
import { fillable, fillRows, MANY_ROWS } from "../../../src/render/xlsx/fill-rows.ts";
import words from "../../../src/text/zh-CN/catalogue.ts";

const table = (rows: ResultTable["rows"]): ResultTable => ({
  columns: [
    { header: "序号", width: 6, align: "right" },
    { header: "文件", width: 20, align: "left" },
  ],
  rows,
});
const many = (text: string) =>
  table(Array.from({ length: MANY_ROWS }, (_, at) => [at + 1, at === 7 ? text : "a.xlsx"]));
const SHEET =
  '<dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1" s="1"/></row><row r="2" spans="1:2" ht="16"><c r="A2" s="4"><v>1</v></c><c r="B2" s="5" t="s"><v>0</v></c></row></sheetData>';

describe("rows written without the library", () => {
  it("stand in the styles of the first, every one of them, with texts that are no markup", () => {
    const xml = fillRows(SHEET, many('<b>&"\u0001'), 2, words);
    expect(xml.match(/<row /g)).toHaveLength(MANY_ROWS + 1);
    expect(xml).toContain(`<dimension ref="A1:B${MANY_ROWS + 1}"/>`);
    expect(xml).toContain('<c r="A9" s="4"><v>8</v></c>');
    expect(xml).toContain(
      '<c r="B9" s="5" t="inlineStr"><is><t xml:space="preserve">&lt;b&gt;&amp;"‹U+0001›</t></is></c>',
    );
  });

  it("are left to the library where they are few, or where one begins like a formula", () => {
    expect(fillable(many("a.xlsx"))).toBe(true);
    expect(fillable(many("=a.xlsx"))).toBe(false);
    expect(fillable(table([[1, "a.xlsx"]]))).toBe(false);
  });
});
