import { describe, expect, it } from "vitest";
import { explanationsIn, isReturnSheet, placeText, RETURN_COLUMNS } from "../../src/ledger/return-sheet.ts";
import type { SheetRow } from "../../src/model/sheet.ts";

const row = (number: number, ...texts: readonly string[]): SheetRow => ({
  number,
  hidden: false,
  cells: texts.flatMap((raw, index) =>
    raw === "" ? [] : { column: index + 1, kind: "text" as const, raw, format: null, formula: null },
  ),
});

const header = (number: number, locale: "zh-CN" | "en" = "zh-CN") => row(number, ...RETURN_COLUMNS[locale]);

describe("the sheet of a return", () => {
  it("is known by its header in both languages, whatever stands above it", () => {
    expect(isReturnSheet([row(1, "问题清单"), header(4)])).toBe(true);
    expect(isReturnSheet([header(1, "en")])).toBe(true);
  });

  it("is not taken for a ledger of the sender, nor a ledger for it", () => {
    expect(isReturnSheet([row(1, "序号", "被检查单位", "检查日期", "问题描述")])).toBe(false);
    expect(isReturnSheet([])).toBe(false);
  });

  it("gives back what the unit wrote, with the code and the place it was about", () => {
    const rows = [
      header(4),
      row(5, "1", "疑问", "整改台账!G5", "涉及金额", "9999", "问题", "怎么改", " 已核实 ", "amount-huge"),
      row(6, "2", "错误", "整改台账!K6", "整改期限", "", "问题", "怎么改", "", "blank"),
      row(7, "3", "疑问", "一!二!第9行", "", "", "问题", "怎么改", "有批文", "row-odd"),
      row(8, "4", "疑问", "", "", "", "问题", "怎么改", "更正报送", "file-odd"),
    ];
    expect(explanationsIn(rows)).toEqual([
      { code: "amount-huge", sheet: "整改台账", cell: "G5", row: 5, value: "9999", text: "已核实" },
      { code: "row-odd", sheet: "一!二", cell: null, row: 9, value: "", text: "有批文" },
      { code: "file-odd", sheet: "", cell: null, row: null, value: "", text: "更正报送" },
    ]);
  });

  it("writes a place as it reads it", () => {
    for (const place of [
      { sheet: "整改台账", cell: "K5", row: 5 },
      { sheet: "a!b", row: 7 },
      { sheet: "表" },
      { cell: "B2", row: 2 },
      {},
    ]) {
      const [read] = explanationsIn([header(1), row(2, "1", "疑问", placeText(place), "", "", "", "", "说明", "code")]);
      expect({ sheet: read?.sheet, cell: read?.cell, row: read?.row }).toEqual({
        sheet: place.sheet ?? "",
        cell: place.cell ?? null,
        row: place.row ?? null,
      });
    }
  });
});
