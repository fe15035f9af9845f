import { deflateRawSync, gzipSync } from "node:zlib";
import { sheetCompound } from "./sheet-compound.ts";
import { relationship, relationships, worksheet, type XlsxParts, xlsx, xlsxEntries } from "./sheet-xlsx.ts";
import { sheetZip } from "./sheet-zip.ts";

/** A hostile or odd file, made when it is asked for, and what reading must come to. */
export interface Hostile {
  readonly what: string;
  readonly name?: string;
  /** "read", or the code of its refusal. */
  readonly verdict: string;
  bytes(): Uint8Array;
}

const MB = 1024 * 1024;
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const text = (content: string): string => `<c r="A1" t="inlineStr"><is><t>${content}</t></is></c>`;
const DTD = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const made = (what: string, verdict: string, bytes: () => Uint8Array | string, name?: string): Hostile => ({
  what,
  verdict,
  bytes: () => {
    const content = bytes();
    return typeof content === "string" ? Buffer.from(content) : content;
  },
  ...(name ? { name } : {}),
});
const book = (what: string, verdict: string, given: XlsxParts): Hostile => made(what, verdict, () => xlsx(given));
const good = (): Buffer =>
  xlsx({ rows: `<row r="1">${text("整改措施".repeat(50))}<c r="B1" t="s"><v>0</v></c></row>`, strings: ["<t>甲</t>"] });

/** The sheet's rows under another root part, with what the archive says about it changed. */
const entry = (path: string, change: object): Uint8Array =>
  sheetZip(xlsxEntries({ rows: CELL.repeat(1) }).map((one) => (one.name === path ? { ...one, ...change } : one)));
const SHEET = "xl/worksheets/sheet1.xml";

const ZIPS: readonly Hostile[] = [
  made("a packing ratio of a thousand", "zip-bomb", () =>
    sheetZip([...xlsxEntries(), { name: "xl/media/a.bin", content: new Uint8Array(20 * MB) }]),
  ),
  made("a part said to have 300 MB", "zip-bomb", () => entry(SHEET, { size: 300 * MB })),
  made("many parts of 90 MB each", "zip-bomb", () =>
    sheetZip([
      ...xlsxEntries(),
      ...Array.from({ length: 5 }, (_, index) => ({
        name: `a${index}`,
        content: Buffer.alloc(500_000, "ab"),
        size: 90 * MB,
      })),
    ]),
  ),
  made("a part longer than it says", "workbook-damaged", () => entry(SHEET, { size: 20 })),
  made("a part shorter than it says", "workbook-damaged", () => entry(SHEET, { size: 5000 })),
  made("a large part shorter than it says", "workbook-damaged", () =>
    sheetZip(
      xlsxEntries({ sheet: worksheet("<row><c><v>1</v></c></row>".repeat(300_000)) }).map((one) =>
        one.name === SHEET ? { ...one, size: 9_000_000 } : one,
      ),
    ),
  ),
  made("a large part with a wrong checksum", "workbook-damaged", () =>
    sheetZip(
      xlsxEntries({ sheet: worksheet("<row/>".repeat(1_000_000)) }).map((one) =>
        one.name === SHEET ? { ...one, crc: 1 } : one,
      ),
    ),
  ),
  made("a wrong checksum", "workbook-damaged", () => entry(SHEET, { crc: 12_345 })),
  made("a stored part with a wrong checksum", "workbook-damaged", () => entry(SHEET, { stored: true, crc: 1 })),
  made("packed data that is none", "workbook-damaged", () =>
    entry(SHEET, { stored: true, method: 8, content: deflateRawSync("x").map((byte) => byte ^ 0x5a), crc: 0 }),
  ),
  made("an unknown way of packing", "workbook-damaged", () => entry(SHEET, { method: 99 })),
  made("an encrypted entry", "workbook-encrypted", () => entry(SHEET, { flags: 1 })),
  made("strong encryption", "workbook-encrypted", () => entry(SHEET, { flags: 0x41 })),
  made("another name in the local header", "workbook-damaged", () =>
    entry(SHEET, { localName: "xl/worksheets/sheet2.xml" }),
  ),
  made("two entries of one name", "zip-duplicate-entry", () =>
    sheetZip([...xlsxEntries({ rows: CELL }), { name: SHEET, content: worksheet("") }]),
  ),
  made("two names that differ in case", "zip-duplicate-entry", () =>
    sheetZip([...xlsxEntries({ rows: CELL }), { name: "XL/Worksheets/Sheet1.xml", content: worksheet("") }]),
  ),
  made("entries that share packed bytes", "zip-bomb", () => {
    const inner = { name: "b", content: "x".repeat(1000) };
    return sheetZip([
      { name: "a", content: sheetZip([inner]), stored: true },
      { ...inner, within: 0 },
      ...xlsxEntries(),
    ]);
  }),
  made("a name that climbs out", "zip-name-unsafe", () =>
    sheetZip([...xlsxEntries(), { name: "../../etc/cron.d/x", content: "" }]),
  ),
  made("a name with backslashes that climbs out", "zip-name-unsafe", () =>
    sheetZip([...xlsxEntries(), { name: "..\\..\\x", content: "" }]),
  ),
  made("an absolute name", "zip-name-unsafe", () => sheetZip([...xlsxEntries(), { name: "/etc/passwd", content: "" }])),
  made("a name with a drive", "zip-name-unsafe", () => sheetZip([...xlsxEntries(), { name: "C:/x", content: "" }])),
  made("a name with a zero byte", "zip-name-unsafe", () =>
    sheetZip([...xlsxEntries(), { name: "xl/a\0.xml", content: "" }]),
  ),
  made("more entries than allowed", "zip-bomb", () =>
    sheetZip([...xlsxEntries(), ...Array.from({ length: 2500 }, (_, index) => ({ name: `a/${index}`, content: "" }))]),
  ),
  made("a claim of more entries than there are", "workbook-truncated", () => sheetZip(xlsxEntries(), { count: 900 })),
  made("bytes behind the end", "workbook-damaged", () => sheetZip(xlsxEntries(), { trailing: "stub" })),
  ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((share) =>
    made(`only ${share * 100} % of the file`, "workbook-truncated", () =>
      good().subarray(0, Math.floor(good().length * share)),
    ),
  ),
  made("a zip in a zip in a zip", "archive-wrapped", () => {
    let inner: Uint8Array = good();
    for (let i = 0; i < 20; i++) inner = sheetZip([{ name: "a.zip", content: inner }]);
    return inner;
  }),
  made("gzip of a workbook", "archive-wrapped", () => gzipSync(good())),
];

const XML: readonly Hostile[] = [
  book("a DTD in the sheet", "xml-unsafe", { sheet: DTD + worksheet(CELL) }),
  book("a billion laughs in the texts", "xml-unsafe", {
    rows: '<row r="2"><c r="A2" t="s"><v>0</v></c></row>',
    parts: { "xl/sharedStrings.xml": `${DTD}<sst><si><t>&b;</t></si></sst>` },
  }),
  book("an outside entity in the workbook", "xml-unsafe", {
    workbook: '<!DOCTYPE w SYSTEM "http://example.invalid/x.dtd"><workbook/>',
  }),
  book("an outside entity in the relationships", "xml-unsafe", {
    rootRels: '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><Relationships/>',
  }),
  book("an entity nobody defined", "xml-unsafe", { rows: `<row r="1">${text("&xxe;")}</row>` }),
  book("ten thousand levels", "sheet-too-large", { after: "<a>".repeat(10_000) }),
  book("an attribute of 3 MB", "sheet-too-large", { after: `<a b="${"x".repeat(3 * MB)}"/>` }),
  book("a tag that never ends", "sheet-too-large", { sheet: `<worksheet b="${"x".repeat(3 * MB)}` }),
  book("five thousand attributes", "xml-broken", {
    after: `<a ${Array.from({ length: 5000 }, (_, i) => `a${i}="1"`).join(" ")}/>`,
  }),
  book("a text of 5 MB in a cell", "sheet-too-large", { rows: `<row r="1">${text("长".repeat(2 * MB))}</row>` }),
  book("a shared text of 5 MB", "sheet-too-large", {
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    strings: [`<t>${"x".repeat(5 * MB)}</t>`],
  }),
  book("tags that cross", "xml-broken", { sheet: "<worksheet><sheetData><row></sheetData></row></worksheet>" }),
  book("a tag left open", "xml-broken", { sheet: "<worksheet><sheetData>" }),
  book("two roots", "xml-broken", { sheet: worksheet(CELL) + worksheet(CELL) }),
  book("text behind the end", "xml-broken", { sheet: `${worksheet(CELL)}junk` }),
  book("a part that is empty", "xml-broken", { sheet: "" }),
  book("bytes that are no UTF-8", "xml-broken", {
    sheet: Buffer.concat([
      Buffer.from("<worksheet><sheetData><row><c t='inlineStr'><is><t>"),
      Buffer.from([0xff, 0xfe, 0xc0]),
      Buffer.from("</t></is></c></row></sheetData></worksheet>"),
    ]),
  }),
  book("an encoding nobody knows", "xml-broken", { sheet: '<?xml version="1.0" encoding="x-nothing"?><worksheet/>' }),
  book("zero characters", "xml-broken", { rows: `<row r="1">${text("&#0;")}</row>` }),
  book("half a surrogate", "xml-broken", { rows: `<row r="1">${text("&#xD800;")}</row>` }),
  book("a million comments", "read", { before: "<!---->".repeat(500_000), rows: CELL }),
  book("a comment that never ends", "xml-broken", { before: "<!-- ", rows: CELL }),
];

const PARTS: readonly Hostile[] = [
  book("texts that are referred to and missing", "part-missing", {
    rows: CELL,
    parts: { "xl/sharedStrings.xml": null },
  }),
  book("text cells in a workbook without texts", "part-missing", {
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    strings: null,
  }),
  book("a text beyond the list", "xml-broken", {
    rows: '<row r="1"><c r="A1" t="s"><v>5</v></c></row>',
    strings: ["<t>a</t>"],
  }),
  book("a text before the list", "xml-broken", {
    rows: '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
    strings: ["<t>a</t>"],
  }),
  book("a sheet that is missing", "part-missing", { parts: { [SHEET]: null } }),
  book("styles that are missing", "part-missing", { rows: CELL, parts: { "xl/styles.xml": null } }),
  book("a workbook part that is missing", "part-missing", { parts: { "xl/workbook.xml": null } }),
  book("content types that are missing", "part-missing", { parts: { "[Content_Types].xml": null } }),
  book("root relationships that are missing", "part-missing", { parts: { "_rels/.rels": null } }),
  book("a sheet without relationship", "part-missing", { workbookRels: relationships() }),
  book("a sheet that lies outside", "part-wrong-type", {
    workbookRels: relationships(
      relationship("rId1", "worksheet", "http://example.invalid/a.xml", ' TargetMode="External"'),
    ),
  }),
  book("a sheet by an address of the net", "part-wrong-type", {
    workbookRels: relationships(relationship("rId1", "worksheet", "http://example.invalid/a.xml")),
  }),
  book("a sheet that climbs out", "part-wrong-type", {
    workbookRels: relationships(relationship("rId1", "worksheet", "../../../../etc/passwd")),
  }),
  book("a sheet that is the styles", "part-wrong-type", {
    workbookRels: relationships(relationship("rId1", "worksheet", "styles.xml")),
  }),
  book("a sheet that is something else inside", "part-wrong-type", { sheet: "<html><body/></html>" }),
  book("a workbook that is a sheet", "part-wrong-type", { workbook: worksheet("") }),
  book("texts that are a sheet", "part-wrong-type", { rows: CELL, parts: { "xl/sharedStrings.xml": worksheet("") } }),
  book("two sheets in one part", "part-wrong-type", {
    workbook: `<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/></sheets></workbook>`,
  }),
  book("only a chart", "no-worksheet", {
    workbookRels: relationships(relationship("rId1", "chartsheet", "worksheets/sheet1.xml")),
  }),
  book("no sheet at all", "no-worksheet", { workbook: "<workbook><sheets/></workbook>" }),
  book("links to other workbooks", "read", {
    rows: '<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>1</v></c></row>',
    workbookRels: relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("x", "externalLink", "file:///etc/passwd", ' TargetMode="External"'),
    ),
    strings: null,
    styles: null,
  }),
];

const SHEETS: readonly Hostile[] = [
  book("16,384 columns", "sheet-too-large", { rows: `<row r="1">${"<c><v>1</v></c>".repeat(16_384)}</row>` }),
  book("a value in the last column", "sheet-too-large", { rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }),
  book("16,384 blank columns with a style", "read", {
    rows: `<row r="1">${'<c s="1"/>'.repeat(16_384)}</row>${'<row r="2"><c r="A2"><v>1</v></c></row>'}`,
  }),
  book("a million blank rows", "read", { rows: `${CELL}${"<row/>".repeat(1_000_000)}` }),
  book("300,000 rows", "sheet-too-large", { rows: "<row><c><v>1</v></c></row>".repeat(300_000) }),
  book("ten drop-downs over whole columns", "read", {
    rows: CELL,
    after: `<dataValidations count="10">${Array.from({ length: 10 }, (_, i) => `<dataValidation type="list" sqref="${"ABCDEFGHIJ"[i]}1:${"ABCDEFGHIJ"[i]}1048576"><formula1>"是,否"</formula1></dataValidation>`).join("")}</dataValidations>`,
  }),
  book("a merge of the whole sheet", "read", {
    rows: CELL,
    after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  }),
  book("a million merges", "sheet-too-large", {
    rows: CELL,
    after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(300_000)}</mergeCells>`,
  }),
  book("a merge that is none", "xml-broken", {
    rows: CELL,
    after: '<mergeCells><mergeCell ref="hello"/></mergeCells>',
  }),
  book("hidden columns without end", "read", {
    rows: CELL,
    before: '<cols><col min="1" max="4294967295" hidden="1"/></cols>',
  }),
  book("rows that go back", "xml-broken", {
    rows: '<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
  }),
  book("cells that go back", "xml-broken", { rows: '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>' }),
  book("a cell twice", "xml-broken", { rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' }),
  book("a cell of another row", "xml-broken", { rows: '<row r="1"><c r="A2"><v>1</v></c></row>' }),
  book("a row beyond the last", "xml-broken", { rows: '<row r="1048577"><c><v>1</v></c></row>' }),
  book("a row number that is none", "xml-broken", { rows: '<row r="__proto__"><c><v>1</v></c></row>' }),
  book("a number that is none", "xml-broken", { rows: '<row r="1"><c r="A1"><v>0x1F</v></c></row>' }),
  book("a number that is infinite", "xml-broken", { rows: '<row r="1"><c r="A1"><v>INF</v></c></row>' }),
  book("a number of a thousand digits", "read", { rows: `<row r="1"><c r="A1"><v>${"9".repeat(1000)}</v></c></row>` }),
  book("a type nobody knows", "xml-broken", { rows: '<row r="1"><c r="A1" t="constructor"><v>1</v></c></row>' }),
  book("a formula of 100,000 characters", "read", {
    rows: `<row r="1"><c r="A1"><f>${"1+".repeat(50_000)}1</f><v>1</v></c></row>`,
  }),
  book("a format of 100,000 characters", "read", {
    rows: CELL,
    styles: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${"[h]&quot;".repeat(20_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
  }),
];

const OTHERS: readonly Hostile[] = [
  made(
    "a compound file that ends in its header",
    "workbook-truncated",
    () => sheetCompound({ Workbook: "x" }).subarray(0, 700),
    "a.xls",
  ),
  made(
    "a compound file cut in half",
    "workbook-truncated",
    () => sheetCompound({ Workbook: "x" }).subarray(0, 3000),
    "a.xls",
  ),
  made(
    "a compound file whose chain is a ring",
    "workbook-damaged",
    () => {
      const bytes = sheetCompound({ Workbook: "x" });
      bytes.writeUInt32LE(2, 512 + 4 * 4);
      return bytes;
    },
    "a.xls",
  ),
  made(
    "a compound file with a directory nowhere",
    "workbook-damaged",
    () => {
      const bytes = sheetCompound({ Workbook: "x" });
      bytes.writeUInt32LE(0x00ffffff, 48);
      return bytes;
    },
    "a.xls",
  ),
  made(
    "a compound file with a million table sectors",
    "workbook-damaged",
    () => {
      const bytes = sheetCompound({ Workbook: "x" });
      bytes.writeUInt32LE(1_000_000, 44);
      return bytes;
    },
    "a.xls",
  ),
  made("an xls whose records are none", "workbook-damaged", () => sheetCompound({ Workbook: "hello, world" }), "a.xls"),
  made(
    "an xls that ends in a record",
    "workbook-truncated",
    () =>
      sheetCompound({
        Workbook: Buffer.from([9, 8, 16, 0, 0, 6, 5, 0, ...new Array(12).fill(0), 0xfc, 0, 0xff, 0xff]),
      }),
    "a.xls",
  ),
  made(
    "an xls with a password",
    "workbook-encrypted",
    () =>
      sheetCompound({
        Workbook: Buffer.from([9, 8, 16, 0, 0, 6, 5, 0, ...new Array(12).fill(0), 0x2f, 0, 2, 0, 0, 0]),
      }),
    "a.xls",
  ),
  made(
    "an xls that nests without end",
    "workbook-damaged",
    () => sheetCompound({ Workbook: Buffer.concat(new Array(40).fill(Buffer.from([9, 8, 4, 0, 0, 6, 5, 0]))) }),
    "a.xls",
  ),
  made(
    "ods rows repeated without end",
    "sheet-too-large",
    () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
      ),
    "a.ods",
  ),
  made(
    "ods columns repeated without end",
    "sheet-too-large",
    () =>
      ods(
        '<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>',
      ),
    "a.ods",
  ),
  made(
    "ods blanks repeated without end",
    "read",
    () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ),
    "a.ods",
  ),
  made(
    "ods spaces repeated without end",
    "sheet-too-large",
    () =>
      ods(
        `<table:table-row><table:table-cell office:value-type="string"><text:p>${'<text:s text:c="30000"/>'.repeat(100)}</text:p></table:table-cell></table:table-row>`,
      ),
    "a.ods",
  ),
  made(
    "ods with a password",
    "workbook-encrypted",
    () => ods("", '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>'),
    "a.ods",
  ),
  made(
    "a text document of OpenDocument",
    "word-document",
    () =>
      sheetZip([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
        { name: "content.xml", content: "<a/>" },
      ]),
    "a.ods",
  ),
  made(
    "a web page with scripts and pictures from outside",
    "read",
    () =>
      '<html><script>while(1){}</script><img src="http://example.invalid/x"><table><tr><td onclick="x">a</td><td><script>b</script>c</td></tr></table></html>',
    "a.xls",
  ),
  made(
    "a web page of spans without end",
    "sheet-too-large",
    () => `<table><tr><td colspan="999999999" rowspan="999999999">a</td></tr><tr><td>b</td></tr></table>`,
    "a.xls",
  ),
  made(
    "a web page of 20,001 spans",
    "sheet-too-large",
    () => `<table>${'<tr><td colspan="16384" rowspan="9">'.repeat(20_001)}</table>`,
    "a.xls",
  ),
  made(
    "a web page of two million rows",
    "sheet-too-large",
    () => `<table>${"<tr><td>".repeat(2_000_000)}</table>`,
    "a.xls",
  ),
  made("a web page of tables in tables", "read", () => `${"<table><tr><td>".repeat(50_000)}x`, "a.xls"),
  made(
    "a web page of titles never closed",
    "read",
    () => `<table><tr><td>a</td></tr></table>${"<title>".repeat(500_000)}`,
    "a.xls",
  ),
  made(
    "a page of frames",
    "no-worksheet",
    () => '<html><frameset rows="*,39"><frame src="a.files/sheet001.htm"></frameset></html>',
    "a.xls",
  ),
  made(
    "XML of 2003 with a DTD",
    "xml-unsafe",
    () => `<?xml version="1.0"?>${DTD}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`,
    "a.xls",
  ),
  made(
    "XML of 2003 with an address beyond the sheet",
    "xml-broken",
    () => spreadsheetXml('<Row ss:Index="99999999999"><Cell><Data ss:Type="String">a</Data></Cell></Row>'),
    "a.xls",
  ),
  made(
    "XML of 2003 with rows that go back",
    "xml-broken",
    () => spreadsheetXml('<Row ss:Index="5"/><Row ss:Index="2"/>'),
    "a.xls",
  ),
  made("a million commas", "read", () => `${",".repeat(1_000_000)}\na,b\n`, "a.csv"),
  made("a million commas and a value", "sheet-too-large", () => `${",".repeat(1_000_000)}x\n`, "a.csv"),
  made("a csv of 300,000 rows", "sheet-too-large", () => "a,b\n".repeat(300_000), "a.csv"),
  made("five million blank lines", "read", () => `a,b${"\n".repeat(5_000_000)}`, "a.csv"),
  made("a quote that swallows the file", "csv-quote-open", () => `"${"a,b\n".repeat(100_000)}`, "a.csv"),
  made("a million quotes", "sheet-too-large", () => '"'.repeat(1_000_000), "a.csv"),
  made("one field of 10 MB", "sheet-too-large", () => "x".repeat(10 * MB), "a.csv"),
  made("zero bytes in text", "not-a-workbook", () => "a,b\n\0\0\0,c\n", "a.csv"),
  made(
    "UTF-16 cut in a character",
    "csv-undecodable",
    () => Buffer.concat([Buffer.from("\ufeffa,b\n", "utf16le"), Buffer.from([0x41])]),
    "a.csv",
  ),
  made("nothing but a mark", "file-empty", () => "\ufeff", "a.csv"),
];

const ods = (rows: string, manifest?: string): Uint8Array =>
  sheetZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
    {
      name: "content.xml",
      content: `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="a">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
    ...(manifest ? [{ name: "META-INF/manifest.xml", content: manifest }] : []),
  ]);

const spreadsheetXml = (rows: string): string =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${rows}</Table></Worksheet></Workbook>`;

export const HOSTILE: readonly Hostile[] = [...ZIPS, ...XML, ...PARTS, ...SHEETS, ...OTHERS];
