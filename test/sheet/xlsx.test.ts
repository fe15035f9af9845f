import { describe, expect, it } from "vitest";
import { bookOf, cellsOf, rowsOf, verdict } from "../helpers/sheet-reading.ts";
import { MAIN, relationship, relationships, worksheet, xlsx } from "../helpers/sheet-xlsx.ts";

const row = (cells: string, number = 1, more = ""): string => `<row r="${number}"${more}>${cells}</row>`;

describe("cells of an xlsx", () => {
  it("are read whatever way their text is stored", async () => {
    const strings = [
      "<t>共享</t>",
      '<r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 文本</t></r><rPh sb="0" eb="1"><t>reading</t></rPh>',
      "<t>a_x000D_b_x005F_x0041_</t>",
      "<t>&#x6574;&#25913;&amp;&lt;<![CDATA[<b>&]]><!-- no --></t>",
    ];
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="s"><v>1</v></c>',
      '<c r="C1" t="s"><v>2</v></c>',
      '<c r="D1" t="s"><v>3</v></c>',
      '<c r="E1" t="inlineStr"><is><t>行内</t></is></c>',
      '<c r="F1" t="inlineStr"><is><r><t>两</t></r><r><t>段</t></r></is></c>',
      '<c r="G1" t="str"><f>A1</f><v>算出</v></c>',
      "<c t='s'><v>0</v></c>",
      '<c r="J1" t="s"><v><![CDATA[0]]></v></c>',
    ].join("");
    expect(await cellsOf(xlsx({ rows: row(cells), strings }))).toEqual({
      A1: "共享",
      B1: "富 文本",
      C1: "a\rb_x0041_",
      D1: "整改&<<b>&",
      E1: "行内",
      F1: "两段",
      G1: "算出 cached",
      H1: "共享",
      J1: "共享",
    });
  });

  it("keep a number's digits and say what its format makes of it", async () => {
    const cells = [
      '<c r="A1"><v>45292</v></c>',
      '<c r="B1" s="1"><v>45292</v></c>',
      '<c r="C1" s="2"><v>0.95</v></c>',
      '<c r="D1" s="3"><v>45292.5</v></c>',
      '<c r="E1"><v>1.1E+17</v></c>',
      '<c r="F1"><v>-0.30000000000000004</v></c>',
      '<c r="G1" t="b"><v>1</v></c>',
      '<c r="H1" t="e"><v>#REF!</v></c>',
      '<c r="I1" t="d"><v>2024-01-01T12:00:00</v></c>',
      '<c r="J1" s="1"/>',
      '<c r="K1" s="9"><v>1</v></c>',
    ].join("");
    expect(await cellsOf(xlsx({ rows: row(cells) }))).toEqual({
      A1: "45292 number",
      B1: "45292 number date",
      C1: "0.95 number percent",
      D1: "45292.5 number date",
      E1: "1.1E+17 number",
      F1: "-0.30000000000000004 number",
      G1: "TRUE boolean",
      H1: "#REF! error",
      I1: "45292.5 number date",
      K1: "1 number",
    });
  });

  it("tell a computed value from a formula that was never computed, and leave out a computed blank", async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v/></c><c r="D1" t="str"><f>A2</f><v></v></c><c r="E1" t="s"><v>0</v></c>';
    expect(await cellsOf(xlsx({ rows: row(cells), strings: ["<t></t>"] }))).toEqual({
      A1: "2 number cached",
      B1: " uncached",
      C1: " uncached",
    });
  });

  it("stand where they stand when rows and cells carry no address", async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c r="C3"><v>3</v></c><c><v>4</v></c></row>';
    expect(await cellsOf(xlsx({ rows }))).toEqual({ A1: "1 number", B1: "2 number", C3: "3 number", D3: "4 number" });
  });

  it("are the same under any namespace prefix, strict namespaces and UTF-16", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="${strict}"><x:sheets><x:sheet name="s" sheetId="1" rel:id="q"/></x:sheets></x:workbook>`;
    const workbookRels = relationships(
      `<Relationship Id="q" Type="${strict}/worksheet" Target="/xl/worksheets/sheet1.xml"/>`,
    );
    const expected = { A1: "甲", B1: "7 number" };
    expect(await cellsOf(xlsx({ sheet: prefixed, workbook, workbookRels }))).toEqual(expected);
    const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${prefixed}`, "utf16le");
    expect(await cellsOf(xlsx({ sheet: utf16 }))).toEqual(expected);
    const marked = Buffer.from(`\ufeff${prefixed}`);
    expect(await cellsOf(xlsx({ sheet: marked }))).toEqual(expected);
  });
});

describe("the outline of an xlsx", () => {
  it("names merges, hidden rows, columns and sheets, and the epoch", async () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" state="hidden" r:id="b"/><sheet name="图" sheetId="3" r:id="c"/></sheets></workbook>`;
    const workbookRels = relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("b", "worksheet", "../elsewhere/two.xml"),
      relationship("c", "chartsheet", "chartsheets/sheet1.xml"),
    );
    const book = await bookOf(
      xlsx({
        workbook,
        workbookRels,
        rows: row('<c r="A1"><v>1</v></c>', 1, ' hidden="1"') + row('<c r="A2"><v>1</v></c>', 2),
        before: '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>',
        after: '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
        parts: { "elsewhere/two.xml": worksheet("") },
      }),
    );
    expect(book.epoch).toBe(1904);
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["甲", "visible"],
      ["乙", "hidden"],
    ]);
    expect(await book.sheets[0]?.outline()).toEqual({
      merges: [{ top: 1, left: 1, bottom: 2, right: 3 }],
      hiddenColumns: [2, 3],
    });
    expect((await rowsOf(book.sheets[0] as never)).map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  it("is the same for a part so large that it is streamed", async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) =>
      row(
        `<c r="A${index + 1}" t="inlineStr"><is><t>第${index}行，检查发现的问题需要整改</t></is></c><c r="B${index + 1}"><v>${index}</v></c>`,
        index + 1,
      ),
    ).join("");
    const bytes = xlsx({
      rows,
      after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
      before: '<cols><col min="1" max="1" hidden="true"/></cols>',
    });
    const [sheet] = (await bookOf(bytes)).sheets;
    expect(await sheet?.outline()).toEqual({ merges: [{ top: 1, left: 1, bottom: 2, right: 1 }], hiddenColumns: [1] });
    for (let time = 0; time < 2; time++) {
      const read = await rowsOf(sheet as never);
      expect(read.length).toBe(60_000);
      expect(
        read.every(
          ({ number, cells }) =>
            cells[0]?.raw === `第${number - 1}行，检查发现的问题需要整改` && cells[1]?.raw === String(number - 1),
        ),
      ).toBe(true);
    }
    expect(await verdict(bytes)).toBe("read");
  });

  it("carries the custom properties of the file", async () => {
    const rootRels = relationships(
      relationship("rId1", "officeDocument", "xl/workbook.xml"),
      relationship("rId2", "custom-properties", "docProps/custom.xml"),
    );
    const custom =
      '<Properties xmlns:vt="v"><property fmtid="x" pid="2" name="riskpaper.profile"><vt:lpwstr>rectification</vt:lpwstr></property><property name="__proto__"><vt:i4>1</vt:i4></property></Properties>';
    const { properties } = await bookOf(xlsx({ rootRels, parts: { "docProps/custom.xml": custom } }));
    expect(Object.entries(properties)).toEqual([
      ["riskpaper.profile", "rectification"],
      ["__proto__", "1"],
    ]);
  });
});
