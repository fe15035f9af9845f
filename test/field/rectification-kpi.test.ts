import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type RectificationFact, rectificationKpis } from "../../src/field/rectification-kpi.ts";
import { rectificationFact } from "../../src/view/records/rectification-fact.ts";
import { ROOT } from "../helpers/built.ts";

const E1 = parse(readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8")) as {
  readonly period: { readonly from: string; readonly to: string };
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};
const facts = E1.rows.map(rectificationFact);

describe("the KPIs of rectification", () => {
  it("are those of the worked sample: U are the findings of the period, without cancelled ones", () => {
    const kpis = rectificationKpis(facts, "2024-03-31", E1.period);
    const percents = Object.entries(kpis).flatMap(([key, value]) =>
      typeof value === "number" ? [] : [[key, [value.num, value.den, value.percent]] as const],
    );
    expect(kpis).toMatchObject({ total: 11, closed: 5, done: 6, due: 9, cancelled: 1 });
    expect(kpis).toMatchObject({ on_time: 5, late_done: 1, overdue_open: 2, due_today_open: 1 });
    expect(Object.fromEntries(percents)).toEqual({
      completion_rate: [6, 11, "54.55%"],
      closure_rate: [5, 11, "45.45%"],
      due_completion_rate: [6, 9, "66.67%"],
      on_time_rate: [5, 9, "55.56%"],
      on_time_extended_rate: [5, 9, "55.56%"],
      overdue_rate: [2, 9, "22.22%"],
      repeat_rate: [2, 11, "18.18%"],
      money_fixed_rate: ["1650000.00", "2450000.00", "67.35%"],
    });
  });

  it("are a dash where there is nothing to divide by", () => {
    const kpis = rectificationKpis([], "2024-03-31");
    expect(kpis.total).toBe(0);
    expect(kpis.completion_rate).toEqual({ num: 0, den: 0, percent: "—" });
    expect(kpis.money_fixed_rate).toEqual({ num: "0.00", den: "0.00", percent: "—" });
  });

  it("stay on the original deadline where an extension was granted, and say the other rate beside it", () => {
    const one = {
      ...(facts[0] as RectificationFact),
      deadline: "2024-02-01",
      extended: "2024-03-01",
      done: "2024-02-20",
    };
    const kpis = rectificationKpis([one], "2024-03-31");
    expect(kpis.on_time_rate.percent).toBe("0.00%");
    expect(kpis.on_time_extended_rate.percent).toBe("100.00%");
  });

  it("do not call a deadline on the day itself overdue", () => {
    const one = { ...(facts[0] as RectificationFact), status: "整改中", done: null, verified: null };
    expect(rectificationKpis([{ ...one, deadline: "2024-03-31" }], "2024-03-31")).toMatchObject({
      due_today_open: 1,
      overdue_open: 0,
    });
    expect(rectificationKpis([{ ...one, deadline: "2024-03-30" }], "2024-03-31").overdue_open).toBe(1);
  });

  it("part what is due into four, whatever the rows", () => {
    const day = fc.option(fc.integer({ min: 1, max: 28 }).map((n) => `2024-03-${String(n).padStart(2, "0")}`));
    const status = fc.constantFrom("未整改", "整改中", "已整改", "已销号", "持续整改", "已撤销", null);
    const row = fc.record({ status, found: day, deadline: day, extended: day, done: day, verified: day });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const kpis = rectificationKpis(
          rows.map((one) => ({ ...one, amount: null, amountFixed: null, repeat: false })),
          "2024-03-15",
        );
        expect(kpis.on_time + kpis.late_done + kpis.overdue_open + kpis.due_today_open).toBe(kpis.due);
        expect(kpis.closed).toBeLessThanOrEqual(kpis.total);
      }),
    );
  });
});
