import { describe, expect, it } from "vitest";
import { SHEET_LIMITS } from "../../src/sheet/limits.ts";
import { openBook } from "../../src/sheet/open-book.ts";
import { sheetCompound } from "../helpers/sheet-compound.ts";
import { verdict } from "../helpers/sheet-reading.ts";
import { xlsx, xlsxEntries } from "../helpers/sheet-xlsx.ts";
import { sheetZip } from "../helpers/sheet-zip.ts";

const random = (length: number): Buffer => {
  let state = 12_345;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    }),
  );
};
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe("a file that is no workbook", () => {
  it.each([
    ["file-empty", "a.xlsx", Buffer.alloc(0)],
    ["file-empty", "a.csv", Buffer.from("\ufeff \r\n")],
    ["workbook-encrypted", "a.xlsx", sheetCompound({ EncryptedPackage: "x", EncryptionInfo: "y" })],
    ["workbook-encrypted", "a.xls", sheetCompound({ "\u0006DataSpaces": "x" })],
    ["et-file", "a.et", sheetCompound({ Workbook: "x" })],
    ["et-file", "a.xls", sheetCompound({ ETExtData: "x" })],
    ["word-document", "a.xls", sheetCompound({ WordDocument: "x" })],
    ["not-a-workbook", "a.xls", sheetCompound({ "PowerPoint Document": "x" })],
    ["not-a-workbook", "a.xls", sheetCompound({ Anything: "x" })],
    ["archive-wrapped", "a.xlsx", sheetZip([{ name: "台账/一支行.xlsx", content: xlsx() }])],
    ["archive-wrapped", "a.rar", Buffer.from("Rar!\x1a\x07\x01\x00 and so on")],
    ["archive-wrapped", "a.xlsx", Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2])],
    ["archive-wrapped", "a.gz", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ["pdf-document", "a.xlsx", Buffer.from("%PDF-1.7\n%")],
    ["word-document", "a.xls", Buffer.from("{\\rtf1 hello}")],
    ["dlp-wrapped", "a.xlsx", Buffer.concat([Buffer.from("%TSD-Header-###%"), random(4000)])],
    ["dlp-wrapped", "a.xls", Buffer.concat([Buffer.from("b\x14#e\x01\x01\0\0E-SafeNet\0\0\0LOCK"), random(4000)])],
    ["dlp-wrapped", "a.xlsx", random(20_000)],
    [
      "stub-text",
      "a.xlsx",
      Buffer.from("本附件含有病毒，已被安全网关删除，请联系管理员。\r\nThreat removed, see log.\r\n"),
    ],
    ["stub-text", "a.xls", Buffer.from("<html><body><p>此文件已被拦截</p></body></html>")],
    ["not-a-workbook", "a.xlsx", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ["not-a-workbook", "a.xlsx", Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ["not-a-workbook", "a.xlsx", Buffer.concat([Buffer.alloc(300), Buffer.from("abc")])],
    ["not-a-workbook", "a.mht", Buffer.from("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n")],
    ["not-a-workbook", "a.xlsx", sheetZip([])],
    [
      "word-document",
      "a.xlsx",
      xlsx({
        types:
          '<Types xmlns="x"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      }),
    ],
    [
      "not-a-workbook",
      "a.xlsx",
      xlsx({
        types:
          '<Types xmlns="x"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>',
      }),
    ],
  ])("is refused as %s under the name %s (%#)", async (code, name, bytes) => {
    expect(await verdict(bytes, name)).toBe(code);
  });

  it("is told by its bytes and not by its name", async () => {
    const opened = await openBook(xlsx({ rows: CELL }), "台账.xls", SHEET_LIMITS);
    expect(opened.book?.format).toBe("xlsx");
    expect(opened.book && opened.notes.map(({ code }) => code)).toEqual(["extension-differs"]);
    const csv = await openBook(Buffer.from("a,b,c\n1,2,3\n"), "台账.xlsx", SHEET_LIMITS);
    expect(csv.book?.format).toBe("csv");
  });
});

describe("a limit", () => {
  const cells = (columns: number): string =>
    Array.from({ length: columns }, (_, index) => (index + 1 === columns ? "<c><v>1</v></c>" : "<c/>")).join("");
  const rows = (count: number): string => "<row><c><v>1</v></c></row>".repeat(count);
  const deep = (depth: number): string => xlsxDeep(depth);
  const xlsxDeep = (depth: number): string => "<a>".repeat(depth - 1) + "</a>".repeat(depth - 1);
  const merges = (count: number): string =>
    `<mergeCells>${Array.from({ length: count }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`).join("")}</mergeCells>`;
  const pad = "x".repeat(5000);

  it.each([
    ["rows", "sheet-too-large", { rows: 10 }, xlsx({ rows: rows(10) }), xlsx({ rows: rows(11) })],
    [
      "columns",
      "sheet-too-large",
      { columns: 20 },
      xlsx({ rows: `<row>${cells(20)}</row>` }),
      xlsx({ rows: `<row>${cells(21)}</row>` }),
    ],
    [
      "columns",
      "sheet-too-large",
      { columns: 20 },
      xlsx({
        rows: `<row>${cells(20)}<c t="inlineStr"><is><t xml:space="preserve"> </t></is></c><c r="KN1" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>`,
      }),
      xlsx({
        rows: `<row>${cells(20)}<c t="inlineStr"><is><t>x</t></is></c></row>`,
      }),
    ],
    [
      "cellCharacters",
      "sheet-too-large",
      { cellCharacters: 30 },
      xlsx({ rows: `<row><c t="inlineStr"><is><t>${"整".repeat(30)}</t></is></c></row>` }),
      xlsx({ rows: `<row><c t="inlineStr"><is><t>${"整".repeat(31)}</t></is></c></row>` }),
    ],
    ["merges", "sheet-too-large", { merges: 5 }, xlsx({ after: merges(5) }), xlsx({ after: merges(6) })],
    ["xmlDepth", "sheet-too-large", { xmlDepth: 12 }, xlsx({ after: deep(12) }), xlsx({ after: deep(13) })],
    [
      "attributeCharacters",
      "sheet-too-large",
      { attributeCharacters: 3000 },
      xlsx({ after: `<x y="${"z".repeat(3000)}"/>` }),
      xlsx({ after: `<x y="${"z".repeat(3001)}"/>` }),
    ],
    [
      "sharedStrings",
      "sheet-too-large",
      { sharedStrings: 2 },
      xlsx({ rows: CELL, strings: ["<t>a</t>", "<t>b</t>"] }),
      xlsx({ rows: CELL, strings: ["<t>a</t>", "<t>b</t>", "<t>c</t>"] }),
    ],
    ["zipEntries", "zip-bomb", { zipEntries: 7 }, xlsx(), xlsx({ parts: { "a.bin": "x" } })],
    ["partBytes", "zip-bomb", { partBytes: 5000 }, xlsx({ parts: { a: pad } }), xlsx({ parts: { a: `${pad}x` } })],
    [
      "ratio",
      "zip-bomb",
      { ratioFrom: 5000, ratio: 30 },
      xlsx({ parts: { a: pad } }),
      xlsx({ parts: { a: `${pad}x` } }),
    ],
    ["fileBytes", "file-too-large", { fileBytes: xlsx().length }, xlsx(), xlsx({ parts: { a: "x" } })],
  ])(
    "on %s lets pass what is just below and refuses as %s what is just above",
    async (_, code, limits, below, above) => {
      expect(await verdict(below, "a.xlsx", limits)).toBe("read");
      expect(await verdict(above, "a.xlsx", limits)).toBe(code);
    },
  );

  it("on all bytes unpacked counts every part, read or not", async () => {
    const entries = xlsxEntries({ parts: { "media/a.bin": pad } });
    const total = entries.reduce((sum, { content }) => sum + Buffer.byteLength(content as string), 0);
    expect(await verdict(sheetZip(entries), "a.xlsx", { inflatedBytes: total })).toBe("read");
    expect(await verdict(sheetZip(entries), "a.xlsx", { inflatedBytes: total - 1 })).toBe("zip-bomb");
  });

  it("holds for a csv too", async () => {
    const csv = (text: string, limits: object) => verdict(Buffer.from(text), "a.csv", limits);
    expect(await csv("a,b\n1,2\n", { rows: 2, columns: 2, cellCharacters: 1 })).toBe("read");
    expect(await csv("a,b\n1,2\n3,4\n", { rows: 2 })).toBe("sheet-too-large");
    expect(await csv("a,b,c\n1,2,3\n", { columns: 2 })).toBe("sheet-too-large");
    expect(await csv("a,bb\n1,2\n", { cellCharacters: 1 })).toBe("sheet-too-large");
    expect(await csv("a,b, \n1,2\n", { columns: 2 })).toBe("read");
  });
});
