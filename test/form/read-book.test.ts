import { describe, expect, it } from "vitest";
import { readAnswers } from "../../src/form/answers-book.ts";
import { ANSWERS, HEADER } from "../../src/form/answers-forms.ts";
import type { PlainBook, PlainSheet } from "../../src/form/read-book.ts";
import type { Cell } from "../../src/model/sheet.ts";

const cell = (column: number, raw: string, more: Partial<Cell> = {}): Cell => ({
  column,
  raw,
  kind: "text",
  format: null,
  formula: null,
  ...more,
});
const headers = ANSWERS.fields.map(({ header }, at) => cell(at + 1, header));
const place = (key: string): number => 1 + ANSWERS.fields.findIndex((field) => field.key === key);
const sheet = (name: string, ...lines: readonly (readonly Cell[])[]): PlainSheet => ({
  name,
  state: "visible",
  rows: lines.map((cells, at) => ({ number: at + 1, hidden: false, cells })),
});
const book = (...sheets: readonly PlainSheet[]): PlainBook => ({ epoch: 1900, properties: { key: "CK-SEC" }, sheets });
const told = (one: PlainBook) => readAnswers(one).problems.map(({ code, args, at }) => [code, args.what, at.sheet]);
const line = [cell(place("id"), "CK-SEC-01"), cell(place("note"), "齐全")];

describe("a filled form whose answers cannot be read", () => {
  it("reads a sheet by its name, whatever stands above its header", () => {
    expect(told(book(sheet(ANSWERS.name, [cell(1, "题目")], headers, line)))).toEqual([]);
  });

  it("tells the sheet that was renamed: its answers would be gone unseen", () => {
    expect(told(book(sheet("答案", headers, line)))).toEqual([["book-cell", "sheet", "答案"]]);
    const head = HEADER.fields.map(({ header }) => [cell(1, header), cell(2, "")]);
    expect(told(book(sheet(ANSWERS.name, headers, line), sheet("封面", ...head)))).toEqual([
      ["book-cell", "sheet", "封面"],
    ]);
  });

  it("tells that the sheet of answers was taken out", () => {
    expect(told(book(sheet(HEADER.name)))).toEqual([["book-cell", "sheet", undefined]]);
  });

  it("leaves a copy beside it, and scratch paper, as unknown sheets", () => {
    const all = book(
      sheet(ANSWERS.name, headers, line),
      sheet("作答 (2)", headers, line),
      sheet("草稿", [cell(1, "x")]),
    );
    expect(told(all).map(([code]) => code)).toEqual(["book-unknown-sheet", "book-unknown-sheet"]);
  });

  it("tells a formula that was saved without its value, though nothing stands there", () => {
    const formula = [cell(place("id"), "CK-SEC-01"), cell(place("note"), "", { formula: "uncached" })];
    expect(told(book(sheet(ANSWERS.name, headers, formula)))).toEqual([["book-cell", "formula", ANSWERS.name]]);
  });
});
