import { describe, expect, it } from "vitest";
import { ledgerStats } from "../../../src/view/ledger/ledger-stats.ts";
import type { LedgerRow } from "../../../src/view/ledger/ledger-view.ts";
import { LEDGER_STATUSES } from "../../../src/view/ledger/status-words.ts";

const WORDS = { levels: ["高", "中", "低"], statuses: LEDGER_STATUSES };
const AS_OF = "2024-03-31";
const isOverdue = (row: LedgerRow, asOf: string) => ledgerStats([row], WORDS, asOf).overdue === 1;

// The worked sample of the field (twelve rows, as of 2024-03-31): severity, amount, deadline, done, verified, ledger status.
const WORKED = [
  ["严重", "450000.00", "2024-01-31", "2024-01-25", "2024-01-30", "已销号"],
  ["较重", "1200000.00", "2024-02-29", "2024-03-05", "2024-03-12", "已销号"],
  ["严重", "0", "2024-03-31", null, null, "整改中"],
  ["较重", "0", "2024-01-20", "2024-01-18", "2024-01-22", "已销号"],
  ["一般", "0", "2024-02-28", "2024-02-27", null, "已整改"],
  ["一般", "800000.00", "2024-02-15", null, null, "整改中"],
  ["较重", "0", "2024-06-30", null, null, "整改中"],
  ["较重", "0", "2024-12-31", null, null, "整改中"],
  ["严重", "0", "2024-03-15", null, null, "整改中"],
  ["轻微", "0", "2024-01-26", "2024-01-24", "2024-01-26", "已销号"],
  ["较重", "0", "2024-03-10", "2024-03-10", "2024-03-18", "已销号"],
  ["一般", "0", "2024-01-31", null, null, "已撤销"],
] as const;

const rows: readonly LedgerRow[] = WORKED.map(
  ([severity, amount, deadline, done_date, verify_date, status], index) => ({
    severity,
    amount,
    deadline,
    done_date,
    verify_date,
    status,
    category: index % 2 ? "甲" : "乙",
    owner_unit: index < 6 ? "信贷部" : "",
  }),
);

describe("the figures of a ledger", () => {
  it("are those of the worked sample", () => {
    const stats = ledgerStats(rows, { levels: ["严重", "较重", "一般", "轻微"], statuses: LEDGER_STATUSES }, AS_OF);
    expect(stats).toMatchObject({ total: 11, closed: 5, done: 6, due: 9, overdue: 2, amount: "2450000.00" });
    const byLevel = stats.levels.map((_, index) =>
      stats.categories.reduce((sum, one) => sum + (one.byLevel[index] ?? 0), 0),
    );
    expect(byLevel).toEqual([3, 5, 2, 1]);
    expect(stats.statuses.map((one) => one.count)).toEqual([0, 5, 1, 5, 0, 1]);
  });

  it("add up: categories and units to the total, statuses to all rows", () => {
    const stats = ledgerStats(rows, WORDS, AS_OF);
    const total = (list: readonly { readonly total: number }[]) => list.reduce((sum, one) => sum + one.total, 0);
    expect(total(stats.categories)).toBe(stats.total);
    expect(total(stats.ownerUnits)).toBe(stats.total);
    for (const one of stats.categories) expect(one.byLevel.reduce((a, b) => a + b, 0) + one.unrated).toBe(one.total);
    expect(stats.statuses.reduce((sum, one) => sum + one.count, 0)).toBe(rows.length);
    expect(stats.ownerUnits.at(-1)?.unit).toBe("");
  });

  it("counts a deadline on the day as due, not overdue, and goes by the original one", () => {
    const open = { status: "整改中", deadline: AS_OF };
    expect(isOverdue(open, AS_OF)).toBe(false);
    expect(isOverdue({ ...open, deadline: "2024-03-30" }, AS_OF)).toBe(true);
    expect(isOverdue({ ...open, deadline: "2024-03-30", extended_deadline: "2024-06-30" }, AS_OF)).toBe(true);
    expect(isOverdue({ ...open, deadline: null }, AS_OF)).toBe(false);
    expect(isOverdue({ ...open, deadline: "2024-03-30", status: "已撤销" }, AS_OF)).toBe(false);
  });

  it("does not take a rectification of tomorrow, or without a date, for done", () => {
    const late = { status: "已整改", deadline: "2024-03-01" };
    expect(isOverdue({ ...late, done_date: "2024-03-31" }, AS_OF)).toBe(false);
    expect(isOverdue({ ...late, done_date: "2024-04-01" }, AS_OF)).toBe(true);
    expect(isOverdue({ ...late, done_date: null }, AS_OF)).toBe(true);
  });

  it("counts nothing for no rows, and a status outside the list under its own name", () => {
    expect(ledgerStats([], WORDS, AS_OF)).toMatchObject({
      total: 0,
      done: 0,
      due: 0,
      overdue: 0,
      amount: "0.00",
      categories: [],
    });
    const odd = ledgerStats([{ status: "基本完成", amount: null }], WORDS, AS_OF);
    expect(odd.statuses.at(-1)).toEqual({ status: "基本完成", count: 1 });
  });
});
