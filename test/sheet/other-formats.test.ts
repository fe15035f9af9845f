import { type BookType, utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { bookOf, cellsOf, rowsOf } from "../helpers/sheet-reading.ts";
import { sheetZip } from "../helpers/sheet-zip.ts";

/** The same small ledger as SheetJS writes it. */
function written(bookType: BookType): Buffer {
  const sheet = utils.aoa_to_sheet([
    ["序号", "问题描述", "发现日期", "完成率", "已整改"],
    [1, "资料不完整\n须补充"],
  ]);
  sheet.C2 = { t: "n", v: 45_292, z: "yyyy-mm-dd" };
  sheet.D2 = { t: "n", v: 0.95, z: "0.00%" };
  sheet.E2 = { t: "b", v: true };
  sheet["!ref"] = "A1:E2";
  sheet["!merges"] = [{ s: { r: 3, c: 0 }, e: { r: 4, c: 1 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "整改台账");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "附表");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return write(book, { type: "buffer", bookType }) as Buffer;
}

const CELLS = {
  A1: "序号",
  B1: "问题描述",
  C1: "发现日期",
  D1: "完成率",
  E1: "已整改",
  A2: "1 number",
  B2: "资料不完整\n须补充",
  C2: "45292 number date",
  D2: "0.95 number percent",
  E2: "TRUE boolean",
};

describe("a workbook of another format", () => {
  it.each(["biff8", "xlsb"] as const)("%s is read to the same cells", async (type) => {
    const book = await bookOf(written(type), "a.xls");
    expect(book.format).toBe(type === "biff8" ? "xls" : "xlsb");
    expect(await cellsOf(written(type))).toEqual(CELLS);
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["整改台账", "visible"],
      ["附表", "hidden"],
    ]);
    expect((await book.sheets[0]?.outline())?.merges).toEqual([{ top: 4, left: 1, bottom: 5, right: 2 }]);
  });

  it("ods has TRUE for a computed word, whatever number stands behind it, and no columns of blanks", async () => {
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="甲"><table:table-row><table:table-cell table:formula="of:=TRUE()" office:value-type="float" office:value="1"><text:p>TRUE</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell><table:table-cell table:number-columns-repeated="300"/><table:table-cell office:value-type="string" table:number-columns-repeated="9000"><text:p><text:s/></text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = sheetZip([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
      { name: "content.xml", content },
    ]);
    expect(await cellsOf(bytes, "a.ods")).toEqual({ A1: "TRUE boolean cached", B1: "1 number" });
  });

  it("ods is read with its repeats, spans and hidden parts, as LibreOffice writes it", async () => {
    const cell = (type: string, value: string, more = "") =>
      `<table:table-cell office:value-type="${type}" ${value}${more}/>`;
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>
      <table:table table:name="整改台账"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"><office:annotation><text:p>批注</text:p></office:annotation><text:p>标<text:s text:c="2"/>题</text:p><text:p><text:span>二</text:span></text:p></table:table-cell><table:covered-table-cell/>${cell("date", 'office:date-value="2024-01-01"')}${cell("percentage", 'office:value="0.95"')}</table:table-row>
        <table:table-row table:number-rows-repeated="2" table:visibility="filter">${cell("float", 'office:value="7"', ' table:number-columns-repeated="2"')}${cell("time", 'office:time-value="PT06H00M00S"')}${cell("boolean", 'office:boolean-value="true"')}${cell("float", 'office:value="3"', ' table:formula="of:=1+2"')}</table:table-row>
      </table:table><table:table table:name="附表" table:style-name="ta2"/></office:spreadsheet></office:body></office:document-content>`;
    const bytes = sheetZip([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
      { name: "content.xml", content },
    ]);
    const { sheets, format } = await bookOf(bytes, "a.ods");
    expect([format, ...sheets.map(({ name, state }) => `${name} ${state}`)]).toEqual([
      "ods",
      "整改台账 visible",
      "附表 hidden",
    ]);
    expect(await sheets[0]?.outline()).toEqual({
      merges: [{ top: 3, left: 1, bottom: 4, right: 2 }],
      hiddenColumns: [3],
    });
    const row = { A: "7 number", B: "7 number", C: "0.25 number time", D: "TRUE boolean", E: "3 number cached" };
    const numbered = (number: number) =>
      Object.fromEntries(Object.entries(row).map(([at, told]) => [at + number, told]));
    expect(await cellsOf(bytes, "a.ods")).toEqual({
      A3: "标  题\n二",
      C3: "45292 number date",
      D3: "0.95 number percent",
      ...numbered(4),
      ...numbered(5),
    });
    expect((await rowsOf(sheets[0] as never)).map(({ hidden }) => hidden)).toEqual([false, true, true]);
  });

  it("XML of 2003 is read to the same cells", async () => {
    expect(await cellsOf(written("xlml"))).toMatchObject({
      A1: "序号",
      B2: expect.stringContaining("须补充"),
      A2: "1 number",
      D2: "0.95 number percent",
      E2: "TRUE boolean",
    });
    const text = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="甲"><Table><Column ss:Index="2" ss:Hidden="1"/><Row ss:Index="3" ss:Hidden="1"><Cell ss:Index="2" ss:MergeAcross="1"><Data ss:Type="String">标题</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-01-01T00:00:00.000</Data></Cell><Cell ss:Formula="=1"><Data ss:Type="Number">1</Data></Cell><Cell ss:Formula="=2"/></Row></Table></Worksheet></Workbook>`;
    const { sheets } = await bookOf(Buffer.from(text), "a.xls");
    expect(await sheets[0]?.outline()).toEqual({
      merges: [{ top: 3, left: 2, bottom: 3, right: 3 }],
      hiddenColumns: [2],
    });
    expect(await cellsOf(Buffer.from(text))).toEqual({
      B3: "标题",
      D3: "45292 number date",
      E3: "1 number cached",
      F3: " uncached",
    });
  });
});

describe("a web page saved as a workbook", () => {
  it("shows its tables one below the other, the lines between as rows", async () => {
    const page = `<html><head><meta charset="gbk"><title>x</title><style>td{}</style></head><body><!--[if gte mso 9]><x:Name>台账</x:Name><![endif]-->
      <h1>一支行&nbsp;整改台账</h1><p>单位：万元</p>
      <table><tr><th rowspan=2>序号</th><th colspan="2">问题 &amp; 措施</th></tr>
      <tr><td>描述</td><td>措施<br>及时限</td></tr>
      <tr style='display:none'><td>1</td><td>资料
        不全</td><td><script>alert(1)</script>补&#20805;</table>
      <table><TR><TD>第二张</TD></TR></table></body></html>`;
    const { sheets, format } = await bookOf(Buffer.from(page), "a.xls");
    expect([format, sheets[0]?.name]).toEqual(["html", "台账"]);
    expect(await cellsOf(Buffer.from(page))).toEqual({
      A1: "一支行\u00a0整改台账",
      A2: "单位：万元",
      A3: "序号",
      B3: "问题 & 措施",
      B4: "描述",
      C4: "措施\n及时限",
      A5: "1",
      B5: "资料 不全",
      C5: "补充",
      A6: "第二张",
    });
    expect((await sheets[0]?.outline())?.merges).toEqual([
      { top: 3, left: 1, bottom: 4, right: 1 },
      { top: 3, left: 2, bottom: 3, right: 3 },
    ]);
    expect((await rowsOf(sheets[0] as never)).map(({ hidden }) => hidden)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});
