import { describe, expect, it } from "vitest";
import type { LedgerColumn } from "../../../src/model/generated/documents.ts";
import { cellValue, sheetMoney } from "../../../src/render/xlsx/cell-value.ts";
import { headerOf, shareColumns } from "../../../src/render/xlsx/ledger-layout.ts";
import { columnLetters, safeSheetName, sheetName } from "../../../src/render/xlsx/sheet-address.ts";

const column = (type: LedgerColumn["type"], unit?: LedgerColumn["unit"]): LedgerColumn => ({
  key: "k",
  header: "金额",
  width: 10,
  type,
  ...(unit ? { unit } : {}),
});

describe("money on a sheet", () => {
  it("is exact in the column's unit", () => {
    expect(sheetMoney("450000.00", "万元")).toBe(45);
    expect(sheetMoney("0.01", "万元")).toBe(0.000001);
    expect(sheetMoney("1234567.89", "万元")).toBe(123.456789);
    expect(sheetMoney("0.00", "万元")).toBe(0);
    expect(sheetMoney("1200000000", "亿元")).toBe(12);
    expect(sheetMoney("-500.5", "元")).toBe(-500.5);
    expect(sheetMoney("100", undefined)).toBe(100);
  });

  it("stands as text where a number would lose digits", () => {
    expect(sheetMoney("12345678901234.56", "万元")).toBe(null);
    expect(cellValue("12345678901234.56", column("money", "万元"))).toBe("1234567890.123456");
  });

  it("names its unit in the header, once", () => {
    expect(headerOf(column("money", "万元"))).toBe("金额（万元）");
    expect(headerOf({ ...column("money", "万元"), header: "涉及金额（万元）" })).toBe("涉及金额（万元）");
  });
});

describe("other cells", () => {
  it("holds dates as UTC days, and keeps what is no date as text", () => {
    expect(cellValue("2024-02-29", column("date"))).toEqual(new Date("2024-02-29T00:00:00Z"));
    expect(cellValue("2024-02-30", column("date"))).toBe("2024-02-30");
    expect(cellValue("1900-01-01", column("date"))).toBe("1900-01-01");
  });

  it("tells blank from zero and joins lists", () => {
    expect(cellValue(null, column("text"))).toBe(null);
    expect(cellValue(undefined, column("text"))).toBe(null);
    expect(cellValue([], column("people"))).toBe(null);
    expect(cellValue(0, column("integer"))).toBe(0);
    expect(cellValue(["张伟", "李强"], column("people"))).toBe("张伟、李强");
    expect(cellValue(["a.pdf", "b.pdf"], column("text"))).toBe("a.pdf；b.pdf");
  });
});

describe("addresses", () => {
  it("counts columns beyond Z and quotes sheet names", () => {
    expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "AAA"]);
    expect(sheetName("a'b")).toBe("'a''b'");
    expect(safeSheetName("整改[1]:台账/")).toBe("整改_1__台账_");
    expect(safeSheetName("长".repeat(40))).toHaveLength(31);
  });

  it("shares columns out in order without gaps", () => {
    const parts = shareColumns([5, 11, 10, 36, 8, 6, 10, 9, 8, 23, 11], [0.36, 0.26, 0.18, 0.2]);
    expect(parts[0]?.[0]).toBe(1);
    expect(parts.at(-1)?.[1]).toBe(11);
    for (const [index, [first, last]] of parts.entries()) {
      expect(last).toBeGreaterThanOrEqual(first);
      if (index > 0) expect(first).toBe((parts[index - 1]?.[1] ?? 0) + 1);
    }
    expect(shareColumns([10, 10], [0.5, 0.2, 0.2, 0.1])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  });
});
