import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../src/render/docx/column-widths.ts";

const UNIT = { cell: 105, margin: 200 };
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

describe("widths of columns", () => {
  it("fill the room exactly, whatever the table", () => {
    const table = fc.integer({ min: 1, max: 12 }).chain((columns) =>
      fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const widths = columnWidths(rows, 9640, UNIT);
        expect(sum(widths)).toBe(9640);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });

  it("keep numbers, dates and identifiers on one line and give the rest to those who have most to say", () => {
    const rows = [
      ["序号", "编号", "事实", "金额", "期限"],
      ["1", "F2024-D001RCU01-003", "检查人员核对凭证".repeat(12), "1,200,000.00", "2024年12月31日"],
    ];
    const [no = 0, id = 0, fact = 0, amount = 0, due = 0] = columnWidths(rows, 9640, UNIT);
    const letters = (count: number) => count * UNIT.cell + UNIT.margin;
    expect(no).toBeGreaterThanOrEqual(letters(4));
    expect(id).toBeGreaterThanOrEqual(letters(19));
    expect(amount).toBeGreaterThanOrEqual(letters(12));
    expect(due).toBeGreaterThanOrEqual(letters(14));
    expect(fact).toBeGreaterThan(Math.max(no, amount, due));
  });

  it("leave a share of a hundred its sign, in faces that set it wide", () => {
    const text = "检查期间应做贷后检查的贷款".repeat(4);
    const rows = [
      ["检查项", "问题率"],
      [text, "12.00%"],
    ];
    // DejaVu Sans, which stands in where there is no Chinese face: 7.6 halves of a character.
    expect(columnWidths(rows, 6000, UNIT)[1]).toBeGreaterThanOrEqual(7.7 * UNIT.cell + UNIT.margin);
  });
});
