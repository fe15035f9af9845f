import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakdownBy, figureGroups, figuresOf, levelsIn, scopeOf } from "../../src/field/figure-groups.ts";
import type { FigureRow } from "../../src/field/figure-row.ts";
import { levelRank } from "../../src/field/level-schemes.ts";
import { pareto } from "../../src/field/pareto.ts";
import { comparableDay, comparePeriods } from "../../src/field/period-comparison.ts";
import { neverHit, pointHits } from "../../src/field/point-hits.ts";
import { weightOf } from "../../src/field/risk-index.ts";
import { unitRisks } from "../../src/field/unit-risk.ts";
import type { RectificationTable } from "../../src/model/rectification-table.ts";
import { rectificationStats } from "../../src/view/ledger/rectification-stats.ts";

const AS_OF = "2024-03-15";
const PERIOD = { from: "2024-01-01", to: "2024-03-31" };
const day = fc.option(
  fc
    .tuple(fc.constantFrom("2023-12", "2024-01", "2024-02", "2024-03", "2024-04"), fc.integer({ min: 1, max: 28 }))
    .map(([month, n]) => `${month}-${String(n).padStart(2, "0")}`),
);
const money = fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2)));
const word = (...all: readonly string[]) => fc.option(fc.constantFrom(...all));
const anyRow: fc.Arbitrary<FigureRow> = fc
  .record({
    status: word("未整改", "整改中", "已整改", "已销号", "持续整改", "已撤销"),
    found: day,
    deadline: day,
    extended: day,
    done: day,
    verified: day,
    amount: money,
    amountFixed: money,
    repeat: fc.boolean(),
    lookBacks: fc.array(fc.record({ on: day, result: fc.constantFrom("有效", "部分有效", "反弹") }), { maxLength: 2 }),
    unit: fc.constantFrom("", "D001", "D002", "D003").map((code) => ({ code, name: code })),
    lines: fc.subarray(["信贷", "会计"]),
    category: word("甲", "乙", "丙"),
    level: word("严重", "较重", "一般", "轻微"),
    rect_type: word("立行立改", "限期整改"),
    point: word("RCU-01", "RCU-02", "RCU-03"),
    owner_unit: word("信贷部", "营业室"),
    owners: fc.subarray(["赵一", "钱二"]),
    period: fc.constantFrom(null, PERIOD),
    strict: fc.boolean(),
  })
  .map((row) => ({ ...row, level_rank: row.level === null ? null : levelRank("P4", row.level) }) as FigureRow);
const rows = fc.array(anyRow, { maxLength: 40 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The same once more, as one would write it on paper: one loop, whole cents. */
function byHand(all: readonly FigureRow[]) {
  const tally = { total: 0, done: 0, closed: 0, due: 0, on_time: 0, late_done: 0, overdue_open: 0, due_today_open: 0 };
  let [cancelled, repeats, cents, looked, rebounded] = [0, 0, 0, 0, 0];
  for (const row of all) {
    const inside = (at: string | null) =>
      row.period === null || at === null || (at >= PERIOD.from && (!row.strict || at <= PERIOD.to));
    if (row.status !== "已撤销")
      for (const look of row.lookBacks ?? []) {
        if (look.on !== null && look.on > AS_OF) continue;
        if (!inside(look.on ?? row.found)) continue;
        looked += 1;
        if (look.result === "反弹") rebounded += 1;
      }
    if (!inside(row.found)) continue;
    if (row.status === "已撤销") {
      cancelled += 1;
      continue;
    }
    tally.total += 1;
    if (row.repeat) repeats += 1;
    cents += Math.round(Number(row.amount ?? 0) * 100);
    const done = ["已整改", "已销号"].includes(row.status ?? "") && row.done !== null && row.done <= AS_OF;
    if (done) tally.done += 1;
    const closed = row.status === "已销号" ? (row.verified ?? row.done) : null;
    if (closed !== null && closed <= AS_OF) tally.closed += 1;
    if (row.deadline === null || row.deadline > AS_OF) continue;
    tally.due += 1;
    if (done) tally[(row.done ?? "") <= row.deadline ? "on_time" : "late_done"] += 1;
    else tally[row.deadline === AS_OF ? "due_today_open" : "overdue_open"] += 1;
  }
  return { ...tally, cancelled, repeats, amount: (cents / 100).toFixed(2), looked, rebounded };
}

describe("the figures of any rows", () => {
  it("are those of a count by hand, and what is due falls into four", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { looked, rebounded, ...counts } = byHand(all);
        const figures = figuresOf(all, AS_OF);
        expect(figures).toMatchObject(counts);
        expect(figures.rebound_rate).toMatchObject(all.length === 0 ? {} : { num: rebounded, den: looked });
        const { due, on_time, late_done, overdue_open, due_today_open } = figures;
        expect(on_time + late_done + overdue_open + due_today_open).toBe(due);
      }),
    );
  });

  it("by any dimension add up to the whole", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const whole = figuresOf(all, AS_OF);
        for (const dimension of ["org", "category", "severity", "rect_type", "risk_point", "owner_unit"] as const) {
          const groups = figureGroups(all, dimension, AS_OF);
          for (const key of ["total", "done", "closed", "due", "overdue_open", "repeats", "cancelled"] as const)
            expect([dimension, key, sum(groups.map((one) => one[key]))]).toEqual([dimension, key, whole[key]]);
          const cents = sum(groups.map((one) => Math.round(Number(one.amount) * 100)));
          expect((cents / 100).toFixed(2)).toBe(whole.amount);
        }
        const cross = breakdownBy(scopeOf(all), "category", levelsIn(all));
        expect(sum(cross.map((one) => one.total))).toBe(whole.total);
        for (const one of cross) expect(sum(one.cells) + one.unrated).toBe(one.total);
      }),
    );
  });

  it("have the rebound rate of a case worked by hand", () => {
    const one = (status: string, lookBacks: FigureRow["lookBacks"], found = "2024-01-10") =>
      ({
        status,
        found,
        deadline: null,
        extended: null,
        done: null,
        verified: null,
        amount: null,
        amountFixed: null,
        repeat: false,
        lookBacks,
        period: PERIOD,
        strict: true,
      }) as unknown as FigureRow;
    const look = (on: string | null, result: "有效" | "部分有效" | "反弹") => ({ on, result });
    const all = [
      one("整改中", [look("2024-02-01", "有效"), look("2024-03-01", "反弹")]), // twice looked at, came back once
      one("已销号", [look("2024-03-10", "部分有效")]), // partly is no rebound
      one("整改中", [look("2024-03-12", "反弹")], "2023-11-20"), // found before the period, looked at in it
      one("已销号", [look("2023-12-20", "反弹")], "2023-11-20"), // looked at before it
      one("整改中", [look("2024-03-16", "反弹")]), // the day after
      one("已撤销", [look("2024-03-01", "反弹")]), // cancelled
      one("整改中", [look(null, "反弹")]), // of a ledger without the day: by the day of finding
      one("已销号", []), // nobody looked
    ];
    // Looked at: 2 + 1 + 1 + 1 = 5; came back: 1 + 1 + 1 = 3.
    expect(figuresOf(all, AS_OF).rebound_rate).toEqual({ num: 3, den: 5, percent: "60.00%" });
  });

  it("name no rate of look-backs where the data keep none, and a dash where there was none", () => {
    const row = fc.sample(anyRow, { numRuns: 1, seed: 1 })[0] as FigureRow;
    const { lookBacks: _, ...without } = row;
    expect(figuresOf([without], AS_OF).rebound_rate).toBe(null);
    expect(figuresOf([{ ...row, lookBacks: [] }], AS_OF).rebound_rate).toEqual({ num: 0, den: 0, percent: "—" });
  });
});

describe("levels", () => {
  it("stand by the rank of their scheme, whatever the text or the number of findings", () => {
    const base = { ...(fc.sample(anyRow, { numRuns: 1, seed: 1 })[0] as FigureRow), status: "整改中", period: null };
    const at = (level: string) => ({ ...base, level, level_rank: levelRank("I3", level) });
    const all = [at("三级"), at("三级"), at("二级"), at("一级"), at("三级")];
    expect(levelsIn(all)).toEqual(["一级", "二级", "三级"]);
    expect(figureGroups(all, "severity", AS_OF).map((one) => [one.key, one.total])).toEqual([
      ["一级", 1],
      ["二级", 1],
      ["三级", 3],
    ]);
  });

  it("weigh 8, 4, 2, 1; one of a project's own scheme by its rank, and a name from nowhere nothing", () => {
    expect(["严重", "较重", "一般", "轻微"].map((level) => weightOf(level))).toEqual([8, 4, 2, 1]);
    expect(weightOf("A级", 2)).toBe(4);
    expect([weightOf("constructor"), weightOf(null)]).toEqual([0, 0]);
  });
});

describe("two periods side by side", () => {
  it("change by as much as they would change back, and no base of zero has a percentage", () => {
    const turned = (text: string) =>
      text === "—" || Number(text) === 0 ? text : text.startsWith("-") ? `+${text.slice(1)}` : `-${text.slice(1)}`;
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [now, before] = [figuresOf(one, AS_OF), figuresOf(other, AS_OF)];
        const back = comparePeriods(before, now);
        for (const [at, row] of comparePeriods(now, before).entries()) {
          expect(back[at]).toMatchObject({ figure: row.figure, now: row.before, before: row.now });
          expect(back[at]?.change).toBe(turned(row.change));
          if (row.growth !== null) expect(row.growth === "—").toBe(Number(row.before) === 0);
        }
      }),
    );
  });

  it("tell counts in percent of the base and rates in percentage points", () => {
    const row = {
      ...(fc.sample(anyRow, { numRuns: 1, seed: 1 })[0] as FigureRow),
      found: "2024-01-05",
      period: null,
      status: "已整改",
    };
    const done = { ...row, done: "2024-01-10", amount: "100.00" };
    const open = { ...row, status: "整改中", done: null, amount: null };
    const found = comparePeriods(figuresOf([done, done, open], AS_OF), figuresOf([done, open], AS_OF));
    const figure = (name: string) => found.find((one) => one.figure === name);
    expect(figure("total")).toMatchObject({ now: "3", before: "2", change: "+1", growth: "50.00%" });
    expect(figure("completion_rate")).toMatchObject({
      now: "66.67%",
      before: "50.00%",
      change: "+16.67",
      growth: null,
    });
    expect(figure("amount")).toMatchObject({ change: "+100.00", growth: "100.00%" });
  });

  it("are looked at as long after their end", () => {
    expect(comparableDay("2024-04-10", PERIOD, { from: "2023-01-01", to: "2023-03-31" })).toBe("2023-04-10");
    expect(comparableDay("2024-04-10", null, PERIOD)).toBe("2024-04-10");
  });
});

describe("concentration and risk", () => {
  it("name the fewest that hold four fifths, equal ones by code, in any order of the rows", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const scope = scopeOf(all);
        const told = pareto(scope, "org");
        expect(sum(told.rows.map((one) => one.findings))).toBe(scope.length);
        const held = sum(told.rows.slice(0, told.vital).map((one) => one.findings));
        expect(held * 5).toBeGreaterThanOrEqual(scope.length * 4);
        if (told.vital > 0)
          expect((held - (told.rows[told.vital - 1]?.findings ?? 0)) * 5).toBeLessThan(scope.length * 4);
        expect(pareto([...scope].reverse(), "org")).toEqual(told);
        expect(unitRisks([...scope].reverse(), {})).toEqual(unitRisks(scope, {}));
      }),
    );
  });

  it("split the points in force into those hit and those never hit", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const points = ["RCU-01", "RCU-02", "RCU-03", "RCU-04"].map((id) => ({ id, name: id, asked: false }));
        const hits = pointHits(all, points).map((one) => one.id);
        const never = neverHit(all, points).map((one) => one.id);
        expect([...hits, ...never].sort()).toEqual(points.map((one) => one.id));
      }),
    );
  });
});

describe("the roll-forward of the units", () => {
  it("adds up to that of all", () => {
    const cell = fc.record({
      org: word("一支行", "二支行", "三支行"),
      status: fc.constantFrom("未整改", "整改中", "已整改", "已销号", "已撤销"),
      found_date: day,
      verify_date: day,
      done_date: day,
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (some) => {
        const table: RectificationTable = {
          path: "a.csv",
          sheet: "",
          sha256: null,
          profile: "rectification",
          unit: null,
          period: null,
          filler: null,
          schemes: { severity: "G3" },
          columns: {},
          rows: some.map((row, at) => ({ ...row, _row: at + 2 })),
        };
        const { roll_forward, roll_forward_by_unit } = rectificationStats([table], AS_OF, PERIOD);
        for (const key of ["opening", "added", "closed", "cancelled", "ending"] as const)
          expect(sum((roll_forward_by_unit ?? []).map((one) => one[key]))).toBe(roll_forward?.[key]);
      }),
    );
  });
});
