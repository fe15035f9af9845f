import { describe, expect, it } from "vitest";
import { cellsOf, verdict } from "../helpers/sheet-reading.ts";

const u16 = (...numbers: readonly number[]): number[] => numbers.flatMap((n) => [n & 255, (n >> 8) & 255]);
const record = (type: number, ...body: readonly number[]): number[] => [...u16(type, body.length), ...body];
const bof = (kind: number, version = 0x0600): number[] =>
  record(0x0809, ...u16(version, kind, 0, 0), ...Array(8).fill(0));
const EOF = record(0x000a);
const sheetName = (at: number): number[] => record(0x0085, ...u16(at & 0xffff, at >> 16, 0), 1, 0, 0x61);

/** An xls without a wrapper: the globals, then one sheet of these records. */
function workbook(records: readonly number[][], globals: readonly number[][] = [], version = 0x0600): Buffer {
  const head = (at: number) => [...bof(5, version), ...sheetName(at), ...globals.flat(), ...EOF];
  const at = head(0).length;
  return Buffer.from([...head(at), ...bof(0x10, version), ...records.flat(), ...EOF]);
}

const number = (row: number, column: number): number[] =>
  record(0x0203, ...u16(row, column, 0), 0, 0, 0, 0, 0, 0, 0xf0, 0x3f);
/** A formula in A1 whose last value is 1, with these tokens, of which it says it has `count` bytes. */
const formula = (tokens: readonly number[], count = tokens.length): number[] =>
  record(0x0006, ...u16(0, 0, 0), 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, ...u16(0, 0, 0, count), ...tokens);

// Records on which the library that reads the cells hung, ran wild or printed, before they were looked at.
describe("an old workbook", () => {
  it.each([
    ["with a number and a formula", [formula([0x1e, 1, 0]), number(1, 0)]],
    ["with a formula of tokens that no version has", [formula(Array(40).fill(0xff))]],
    ["with a formula that announces more tokens than there are", [formula([0x1e], 0xffff)]],
    [
      "with a formula of nothing but brackets, functions and memory areas",
      [formula([0x15, 0x22, 255, 255, 255, 0x26])],
    ],
    [
      "with a shared formula, a table and a picture that are nonsense",
      [record(0x04bc, 255, 255, 255), record(0x0236, 9), record(0x005d, ...Array(30).fill(0xee)), number(0, 0)],
    ],
  ])("%s is read, and the formula's last value with it", async (_, records) => {
    expect((await cellsOf(workbook(records), "a.xls")).A1).toMatch(/^1 number/);
  });

  it("whose names and links are nonsense is read", async () => {
    const globals = [record(0x0018, ...Array(40).fill(0xaa)), record(0x0017, 0xff, 0xff), record(0x01ae, 0xff)];
    expect(await verdict(workbook([number(0, 0)], globals), "a.xls")).toBe("read");
  });

  const text = (type: number, at: number, announced: readonly number[]): number[] =>
    record(type, ...Array(at).fill(0), ...announced, 0, 0x61);
  it.each([
    ["a formula that ends within its place", [record(0x0006, ...u16(0, 0))]],
    ["a formula that ends within its value", [record(0x0006, ...u16(0, 0, 0), 0, 0, 0, 0)]],
    ["a formula without the number of its tokens", [record(0x0006, ...Array(20).fill(0))]],
    ["a text in a cell that is longer than its record", [text(0x0204, 6, u16(0xffff))]],
    ["a rich text in a cell that is longer than its record", [text(0x00d6, 6, u16(0x7fff))]],
    ["the text of a formula that is longer than its record", [text(0x0207, 0, u16(300))]],
    ["the text of a formula that has no length", [record(0x0207, 1)]],
  ])("with %s is refused as damaged", async (_, records) => {
    expect(await verdict(workbook(records), "a.xls")).toBe("workbook-damaged");
  });

  it.each([
    ["a format that is longer than its record", [text(0x041e, 2, u16(0xfff))]],
    ["a list of texts that has no count", [record(0x00fc, 1, 2)]],
    ["a sheet whose name is longer than its record", [record(0x0085, ...u16(0, 0, 0), 255, 0, 0x61)]],
  ])("with %s is refused as damaged", async (_, globals) => {
    expect(await verdict(workbook([number(0, 0)], globals), "a.xls")).toBe("workbook-damaged");
  });

  it("that changes its version midway is refused as damaged", async () => {
    const bytes = Buffer.concat([workbook([number(0, 0)]), Buffer.from([...bof(0x10, 0x0500), ...EOF])]);
    expect(await verdict(bytes, "a.xls")).toBe("workbook-damaged");
  });

  it.each([0x0009, 0x0209, 0x0409])("of before 1993 (%i) is no workbook", async (type) => {
    const bytes = Buffer.from([...record(type, ...u16(0, 0x10, 0)), ...number(0, 0), ...EOF]);
    expect(await verdict(bytes, "a.xls")).toBe("not-a-workbook");
  });
});
