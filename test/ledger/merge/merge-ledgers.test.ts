import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followsOn } from "../../../src/check/ledger/changes/follows.ts";
import { unitFinder } from "../../../src/field/roster.ts";
import { mergeLedgers } from "../../../src/ledger/merge/merge-ledgers.ts";
import type { Merged } from "../../../src/model/merged-ledger.ts";
import { sumMoney } from "../../../src/model/money.ts";
import type { RectificationTable, StoredRow } from "../../../src/model/rectification-table.ts";
import { shippedProfile } from "../../helpers/ledger-rows.ts";

const KEYS = shippedProfile("rectification").columns.map(({ key }) => key);
const COLUMNS = Object.fromEntries(KEYS.map((key, at) => [key, at + 1]));
const finder = unitFinder([
  { code: "S001", name: "示范农商行第一支行", aliases: ["一支行"] },
  { code: "S002", name: "示范农商行第二支行", aliases: ["二支行"] },
]);
const merge = (tables: readonly RectificationTable[]): Merged =>
  mergeLedgers(tables, () => KEYS, {
    finder,
    isBlank: (text) => text === "无",
    follows: (before, after) => followsOn(before, after, null),
  });
const table = (
  path: string,
  rows: readonly StoredRow[],
  more: Partial<RectificationTable> = {},
): RectificationTable => ({
  path,
  sheet: "整改台账",
  sha256: null,
  profile: "rectification",
  unit: null,
  period: null,
  filler: null,
  schemes: { severity: "G3" },
  columns: COLUMNS,
  rows: rows.map((row, at) => ({ _row: at + 5, ...row })),
  ...more,
});

const someRow: fc.Arbitrary<StoredRow> = fc.record({
  finding_id: fc.constantFrom("F2024-1", "f2024-1", "Ｆ2024-2", "F2024-2", "F2024-3", "无", null),
  org: fc.constantFrom("一支行", "示范农商行第一支行", "S002", "二支行", "外人", null),
  fact: fc.constantFrom("甲", "乙"),
  measures: fc.constantFrom("补正", "约谈", null),
  amount: fc.constantFrom("0.01", "450000.00", null),
  status: fc.constantFrom("整改中", "已销号"),
});
const someTables = fc.array(fc.array(someRow, { maxLength: 6 }), { minLength: 1, maxLength: 5 }).chain((lists) =>
  fc
    .array(fc.constantFrom(null, "2024-01", "2024-02", "2024-03"), { minLength: lists.length, maxLength: lists.length })
    .map((months) =>
      lists.map((rows, at) => {
        const month = months[at] ?? null;
        const period = month === null ? null : { from: `${month}-01`, to: `${month}-28` };
        return table(`${at}.xlsx`, rows, { unit: at % 2 ? "一支行" : null, period });
      }),
    ),
);

/** Every figure of a tally adds up. */
function expectBalance(tallies: Merged["totals"] | Merged["by_unit"] | Merged["by_source"]): void {
  for (const one of tallies) {
    expect(one.rows_in).toBe(one.rows_out + one.duplicates + one.superseded + one.conflicts);
    expect(sumMoney([one.amount_in])).toBe(
      sumMoney([one.amount_out, one.amount_duplicates, one.amount_superseded, one.amount_conflicts]),
    );
  }
}

/** Of several measures against a finding, each may name what was before: the places, once. */
const earlierPlaces = (merged: Merged) => [
  ...new Map(
    merged.tables
      .flatMap(({ rows }) => rows.flatMap(({ earlier = [] }) => earlier))
      .map((one) => [`${one.source} ${one.row}`, one]),
  ).values(),
];

describe("merging ledgers", () => {
  it("comes to the same whatever the order of the tables", () => {
    fc.assert(
      fc.property(
        someTables.chain((tables) =>
          fc.tuple(fc.constant(tables), fc.shuffledSubarray([...tables], { minLength: tables.length })),
        ),
        ([tables, shuffled]) => {
          expect(merge(shuffled)).toEqual(merge(tables));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("loses no row and counts none twice, by file, by unit and in all", () => {
    fc.assert(
      fc.property(someTables, (tables) => {
        const merged = merge(tables);
        const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
        for (const tallies of [merged.totals, merged.by_unit, merged.by_source]) {
          expectBalance(tallies);
          expect(tallies.reduce((sum, one) => sum + one.rows_in, 0)).toBe(count);
        }
        const places = [
          ...merged.tables.flatMap(({ rows }) => rows.flatMap(({ origins }) => origins)),
          ...earlierPlaces(merged),
          ...merged.conflicts.flatMap(({ versions }) => versions.flatMap(({ origins }) => origins)),
        ].map(({ source, row }) => `${source} ${row}`);
        expect(places).toHaveLength(count);
        expect(new Set(places).size).toBe(count);
        const out = merged.tables.reduce((sum, { rows }) => sum + rows.length, 0);
        expect(merged.totals.reduce((sum, one) => sum + one.rows_out, 0)).toBe(out);
      }),
      { numRuns: 300 },
    );
  });

  it("says of every number of a unit where its rows begin and end", () => {
    fc.assert(
      fc.property(someTables, (tables) => {
        const merged = merge(tables);
        const [made] = merged.tables;
        for (const { unit, numbers, rows_out } of merged.by_unit) {
          const own = (made?.rows ?? []).flatMap((row, at) => (row.unit === unit ? [at + 1] : []));
          expect(own).toHaveLength(rows_out);
          expect(numbers).toEqual(own.length === 0 ? null : { first: own[0], last: own.at(-1) });
          if (numbers) expect(numbers.last - numbers.first + 1).toBe(own.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("tells why rows cannot stand together, and in which columns they differ", () => {
    const row = { finding_id: "F2024-1", org: "一支行", fact: "甲", deadline: "2024-06-30", amount: null };
    const period = (month: string) => ({ period: { from: `2024-${month}-01`, to: `2024-${month}-28` } });
    const conflict = (one: RectificationTable, other: RectificationTable) => {
      const [found] = merge([one, other]).conflicts;
      return found && [found.why, found.keys];
    };
    const base = table("a.xlsx", [row]);
    expect(conflict(base, table("b.xlsx", [{ ...row, org: "二支行" }]))).toEqual(["units", ["org"]]);
    expect(conflict(base, table("b.xlsx", [{ ...row, deadline: "2024-07-31" }]))).toEqual(["content", ["deadline"]]);
    expect(
      conflict(
        table("a.xlsx", [row], period("01")),
        table("b.xlsx", [{ ...row, deadline: "2024-07-31" }], period("02")),
      ),
    ).toEqual(["periods", ["deadline"]]);
    expect(conflict(base, table("b.xlsx", [row], { profile: "rectification-full" }))).toEqual(["kinds", []]);
    expect(conflict(base, table("b.xlsx", [{ ...row, _state: "退回" }]))).toEqual(["content", ["_state"]]);
    expect(conflict(base, table("b.xlsx", [{ ...row, _raw: { amount: "约三万" } }]))).toEqual(["content", ["amount"]]);
    // A finding and what became of it are two rows of one number.
    expect(conflict(base, table("b.xlsx", [row], { profile: "problem" }))).toBeUndefined();
  });

  describe("of several periods", () => {
    const row = {
      finding_id: "F2024-1",
      org: "一支行",
      found_date: "2024-01-10",
      fact: "抽查合同30份，其中3份要素空白",
      severity: "高",
      amount: "100.00",
      deadline: "2024-06-30",
      measures: "补正要素",
      status: "未整改",
    };
    const of = (month: string, ...rows: readonly StoredRow[]) =>
      table(`${month}.xlsx`, rows, { period: { from: `2024-${month}-01`, to: `2024-${month}-28` } });

    it("takes the last one's word for what became of a finding, and says where the others had it", () => {
      const merged = merge([
        of("03", { ...row, status: "已整改", amount: "90.00" }),
        of("01", row),
        of("02", { ...row, status: "整改中" }),
      ]);
      expect(merged.conflicts).toEqual([]);
      expect(merged.tables[0]?.rows).toMatchObject([
        {
          values: { status: "已整改", amount: "90.00" },
          origins: [{ source: 2, row: 5 }],
          earlier: [
            { source: 1, row: 5 },
            { source: 0, row: 5 },
          ],
        },
      ]);
      expect(merged.totals).toMatchObject([
        { rows_in: 3, rows_out: 1, superseded: 2, amount_out: "90.00", amount_superseded: "200.00" },
      ]);
    });

    it("lists what may not change as a conflict, unless its change is on record", () => {
      const why = (later: StoredRow, before: StoredRow = row) =>
        merge([of("01", before), of("02", { ...row, ...later })]).conflicts.map((one) => [one.why, one.keys]);
      expect(why({ found_date: "2024-01-11" })).toEqual([["periods", ["found_date"]]]);
      expect(why({ fact: "抽查合同30份，其中1份要素空白" })).toEqual([["periods", ["fact"]]]);
      expect(why({ severity: "低" })).toEqual([["periods", ["severity"]]]);
      expect(why({ deadline: "2024-09-30" })).toEqual([["periods", ["deadline"]]]);
      expect(why({ deadline: "2024-09-30", note: "经批准，整改期限调整为2024-09-30" })).toEqual([]);
      expect(why({ extended_deadline: "2024-09-30" })).toEqual([]);
      expect(why({ status: "未整改" }, { ...row, status: "已销号" })).toEqual([["periods", ["status"]]]);
      expect(why({ status: "整改中", note: "回头看反弹" }, { ...row, status: "已销号" })).toEqual([]);
    });

    it("takes no side where one period says two things, or which is later is not said", () => {
      const now = { ...row, status: "整改中" };
      const two = table("other.xlsx", [{ ...row, status: "已整改" }], {
        period: { from: "2024-02-01", to: "2024-02-28" },
      });
      expect(merge([of("01", row), of("02", now), two]).conflicts).toHaveLength(1);
      expect(merge([of("01", row), table("x.xlsx", [now])]).conflicts).toMatchObject([{ why: "content" }]);
      const year = table("y.xlsx", [now], { period: { from: "2023-03-01", to: "2024-01-28" } });
      expect(merge([of("01", row), year]).conflicts).toMatchObject([{ why: "periods" }]);
    });

    it("follows each of several measures by itself", () => {
      const [one, other] = ["补正要素", "约谈经办人"].map((measures) => ({ ...row, measures }));
      const merged = merge([
        of("01", one ?? {}, other ?? {}),
        of("02", { ...one, status: "已整改" }, { ...other, status: "整改中" }),
      ]);
      expect(merged.conflicts).toEqual([]);
      expect(merged.tables[0]?.rows.map(({ values, earlier }) => [values.measures, earlier])).toEqual(
        [
          ["约谈经办人", [{ source: 0, row: 6 }]],
          ["补正要素", [{ source: 0, row: 5 }]],
        ].sort(),
      );
    });
  });

  it("takes a row's unit from the line above the header where the row names none", () => {
    const [made] = merge([
      table("a.xlsx", [{ finding_id: "F2024-1", org: null, fact: "甲" }], { unit: "S002" }),
    ]).tables;
    expect(made?.rows[0]).toMatchObject({ unit: "S002", values: { org: "S002" } });
  });
});
