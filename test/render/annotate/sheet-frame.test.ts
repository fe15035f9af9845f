import { describe, expect, it } from "vitest";
import { framed, rowPieces, sheetFrame } from "../../../src/render/annotate/sheet-frame.ts";
import { Unpatchable } from "../../../src/render/annotate/unpatchable.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const cut = (text: string, step: number): string[] =>
  Array.from({ length: Math.ceil(text.length / step) }, (_, at) => text.slice(at * step, (at + 1) * step));

const row = (number: number, more = "") =>
  `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>第${number}行${more}</t></is></c></row>`;
const rows = (count: number, more = "") => Array.from({ length: count }, (_, at) => row(at + 1, more)).join("");
const sheet = (data: string, prefix = "") =>
  `<${prefix}worksheet xmlns${prefix ? `:${prefix.slice(0, -1)}` : ""}="${MAIN}"><${prefix}cols/>${data}<${prefix}pageMargins/></${prefix}worksheet>`;

const SHEETS: readonly (readonly [string, string, string])[] = [
  ["plain", sheet(`<sheetData>${rows(12)}</sheetData>`), rows(12)],
  ["without rows", sheet("<sheetData></sheetData>"), ""],
  ["with rows closed at once", sheet("<sheetData/>"), ""],
  ["with a prefix", sheet("<x:sheetData><x:row/></x:sheetData>", "x:"), "<x:row/>"],
  [
    "with comments",
    sheet(`<sheetData>${rows(2, "<!-- </sheetData><row> -->")}</sheetData>`),
    rows(2, "<!-- </sheetData><row> -->"),
  ],
  ["whose head speaks of rows", sheet(`<!-- <sheetData> --><sheetData>${rows(2)}</sheetData>`), rows(2)],
];

describe("the frame of a sheet", () => {
  it.each(SHEETS)("%s: and its rows make the part again, however it comes in pieces", (_, text, data) => {
    for (const step of [1, 7, 64, 1_000]) {
      const texts = () => cut(text, step);
      const frame = sheetFrame(texts);
      const pieces = [...rowPieces(texts(), frame)];
      expect(pieces.join("")).toBe(data);
      expect(frame.text).toBe(data === "" ? text : text.replace(data, ""));
      const again = [...framed(frame.text, pieces, { piece: (one) => one, end: () => "" })];
      expect(Buffer.concat(again).toString()).toBe(text);
    }
  });

  it("has its rows in pieces of whole rows where there are many", () => {
    const data = rows(30_000);
    const texts = () => cut(sheet(`<sheetData>${data}</sheetData>`), 65_537);
    const pieces = [...rowPieces(texts(), sheetFrame(texts))];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join("")).toBe(data);
    for (const piece of pieces) expect([piece.slice(0, 5), piece.slice(-6)]).toEqual(["<row ", "</row>"]);
  });

  it("opens rows that were closed at once, for a row that is put in", () => {
    const texts = () => [sheet("<sheetData/>")];
    const made = [...framed(sheetFrame(texts).text, [], { piece: (one) => one, end: () => row(3) })];
    expect(Buffer.concat(made).toString()).toBe(sheet(`<sheetData>${row(3)}</sheetData>`));
  });

  it.each([
    ["another document", "<worksheet><sheetData/></worksheet>"],
    ["without data", sheet("")],
    ["that ends early", sheet(`<sheetData>${rows(3)}`).slice(0, -40)],
    ["nothing", ""],
  ])("is not made of %s", (_, text) => {
    expect(() => sheetFrame(() => [text])).toThrow(Unpatchable);
  });
});
