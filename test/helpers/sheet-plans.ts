import fc from "fast-check";
import { cellAddress } from "../../src/model/sheet.ts";

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly kind: "text" | "rich" | "number" | "date" | "time" | "boolean" | "formula";
  /** Rich text: its pieces, every second one bold. Dates and times in ISO 8601. */
  readonly value: string | number | boolean | readonly string[];
  readonly format?: string;
}

export interface PlannedSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
}

export interface PlannedBook {
  readonly name: string;
  readonly epoch: 1900 | 1904;
  readonly sheets: readonly PlannedSheet[];
}

const words = fc
  .array(
    fc.constantFrom(
      "整改",
      "支行",
      "問題",
      "😀",
      "𠮷",
      "A",
      "1",
      " ",
      "&",
      "<",
      ">",
      '"',
      "'",
      "\n",
      "，",
      "é",
      "\u00a0",
      "｜",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `文${pieces.join("")}。`);

const DATE_FORMATS = ["yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "[$-804]yyyy/m/d", "m/d/yy h:mm", "yyyy-mm-dd hh:mm:ss"];
const date = fc
  .record({ day: fc.integer({ min: 1500, max: 60_000 }), second: fc.constantFrom(0, 0, 0, 43_200, 30_600) })
  .map(({ day, second }) => new Date(Date.UTC(1904, 0, 1 + day) + second * 1000).toISOString().slice(0, 19));

const content: fc.Arbitrary<Pick<PlannedCell, "kind" | "value" | "format">> = fc.oneof(
  words.map((value) => ({ kind: "text" as const, value })),
  fc
    .constantFrom("0012", "=1+1", "-", "TRUE", "45292", "#REF", " 前后有空格 ")
    .map((value) => ({ kind: "text" as const, value })),
  fc.array(words, { minLength: 2, maxLength: 3 }).map((value) => ({ kind: "rich" as const, value })),
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map((value) => ({ kind: "number" as const, value })),
  fc
    .double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: "number" as const, value: Number(value.toPrecision(12)) })),
  fc.constantFrom(0.95, 0.1234, 1).map((value) => ({ kind: "number" as const, value, format: "0.00%" })),
  fc
    .constantFrom(1234.5, -2, 45_292)
    .map((value) => ({ kind: "number" as const, value, format: '#,##0.00"元";[Red]-#,##0.00' })),
  fc
    .record({ value: date, format: fc.constantFrom(...DATE_FORMATS) })
    .map((one) => ({ kind: "date" as const, ...one })),
  fc
    .constantFrom("08:30:00", "23:59:59", "00:00:01")
    .map((value) => ({ kind: "time" as const, value, format: "h:mm:ss" })),
  fc.boolean().map((value) => ({ kind: "boolean" as const, value })),
  fc.constantFrom("=1+2", '="甲"&"乙"', "=1/4").map((value) => ({ kind: "formula" as const, value })),
);

const sheet = (name: string, state: PlannedSheet["state"]): fc.Arbitrary<PlannedSheet> =>
  fc
    .record({
      grid: fc.uniqueArray(
        fc.record({ row: fc.integer({ min: 4, max: 40 }), column: fc.integer({ min: 1, max: 30 }), content }),
        {
          minLength: 20,
          maxLength: 60,
          selector: ({ row, column }) => row * 100 + column,
        },
      ),
      // Merges lie above the cells, so that no cell is lost under one.
      merges: fc.constantFrom([], ["A1:C1"], ["A1:B2", "D1:D3"]),
      hiddenRows: fc.constantFrom([], [5], [4, 7]),
    })
    .map(({ grid, merges, hiddenRows }) => ({
      name,
      state,
      merges,
      hiddenRows,
      cells: [
        { row: 1, column: 1, kind: "text" as const, value: `${name}的标题` },
        ...hiddenRows.map((row) => ({ row, column: 40, kind: "text" as const, value: cellAddress(row, 40) })),
        ...grid.map(({ row, column, content: one }) => ({ row, column, ...one })),
      ],
    }));

/** Books that every writer can write; the same for every run. */
export function plannedBooks(count: number, seed: number): PlannedBook[] {
  const book = fc.record({
    epoch: fc.constantFrom<1900 | 1904>(1900, 1900, 1904),
    sheets: fc.tuple(sheet("整改台账", "visible"), sheet("附 表 2", "hidden"), sheet("Sheet😀", "veryHidden")),
  });
  return fc.sample(book, { numRuns: count, seed }).map((one, index) => ({ name: `book${index}`, ...one }));
}
