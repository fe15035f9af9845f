import { describe, expect, it } from "vitest";
import type { Project } from "../../../../src/model/generated/documents.ts";
import { foundIn, places, setOf } from "../../../helpers/ledger-sets.ts";
import { E1_ROWS, E3_PROJECT, OPENING_ROWS, e1, e1Last } from "../../../helpers/sample-e1.ts";

const project = E3_PROJECT as unknown as Project;
const around = { project, baseline: setOf({ "last/all.xlsx": e1Last() }) };
const SUMMARY = {
  profile: "rectification-summary",
  period: { from: "2024-01-01", to: "2024-03-31" },
  rows: [
    {
      org: "D000",
      opening: 3,
      added: 12,
      closed: 8,
      cancelled: 1,
      ending: 6,
      overdue: 2,
      completion_rate: "54.55",
      on_time_rate: "55.56",
      repeat_rate: "18.18",
    },
  ],
};

describe("sample E1 beside the last period (data.md part E)", () => {
  it("is doubted for its close-outs and the one repeat nobody declared, and for nothing else", async () => {
    const found = await foundIn(setOf({ "all.xlsx": e1() }), around);
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(["closed-unverified", "repeat-not-declared"]);
    expect(found.filter(({ code }) => code === "closed-unverified")).toHaveLength(8);
  });

  it("finds that F2024-002 repeats F2023-020 (R-B11)", async () => {
    const found = await foundIn(setOf({ "all.xlsx": e1() }), around, "repeat-not-declared");
    expect(found.map(({ args }) => [args.prior, args.closed, args.by, args.count])).toEqual([
      ["F2023-020", "yes", "risk-point", 2],
    ]);
    expect(found[0]?.at.row).toBe(2 + OPENING_ROWS.length + 1);
  });

  it("misses F2023-044 where it vanished (R-C04)", async () => {
    const rows = [...OPENING_ROWS, ...E1_ROWS].filter((row) => row.finding_id !== "F2023-044");
    const found = await foundIn(setOf({ "all.xlsx": e1(rows) }), around, "open-id-vanished");
    expect(found.map(({ path, value }) => [path, value])).toEqual([["all.xlsx", "F2023-044"]]);
  });

  it("notices the deadline of F2024-006 moved in silence, and accepts it once the extension is on record (R-C05)", async () => {
    const baseline = setOf({ "last.xlsx": e1Last([E1_ROWS[5] ?? {}]) });
    const later = { ...E1_ROWS[5], deadline: "2024-04-30" };
    const moved = await foundIn(setOf({ "now.xlsx": e1([later]) }), { baseline }, "immutable-changed");
    expect(moved.map(({ args }) => [args.before, args.now, args.what])).toEqual([
      ["2024-02-15", "2024-04-30", "deadline"],
    ]);
    const recorded = { ...later, note: "期限经分管行领导批准延期" };
    expect(await foundIn(setOf({ "now.xlsx": e1([recorded]) }), { baseline }, "immutable-changed")).toEqual([]);
  });

  it("rolls forward: 3 + 12 − 8 − 1 = 6, overdue 2, and the rates of domain.md §4.0 (R-C07)", async () => {
    const set = setOf({ "all.xlsx": e1(), "summary.xlsx": SUMMARY });
    expect(await foundIn(set, around, "summary-differs")).toEqual([]);
    const [row] = SUMMARY.rows;
    const wrong = { ...SUMMARY, rows: [{ ...row, ending: 4, completion_rate: "80.00", overdue: 0 }] };
    const found = await foundIn(setOf({ "all.xlsx": e1(), "summary.xlsx": wrong }), around, "summary-differs");
    expect(found.map(({ args }) => [args.key, args.stated, args.expected])).toEqual([
      ["ending", "4", "6"],
      ["overdue", "0", "2"],
      ["completion_rate", "80.00", "54.55"],
    ]);
    expect(places(found)).toEqual(["summary.xlsx F2", "summary.xlsx G2", "summary.xlsx H2"]);
  });

  it("opens with what last period's ledgers left open (R-C03)", async () => {
    expect(await foundIn(setOf({ "s.xlsx": SUMMARY }), around, "opening-not-last-ending")).toEqual([]);
    const byUnit = (opening: number) => ({ ...SUMMARY, rows: [{ ...SUMMARY.rows[0], org: "D001", opening }] });
    expect(await foundIn(setOf({ "s.xlsx": byUnit(1) }), around, "opening-not-last-ending")).toEqual([]);
    const found = await foundIn(setOf({ "s.xlsx": byUnit(2) }), around, "opening-not-last-ending");
    expect(found.map(({ args }) => [args.opening, args.ending])).toEqual([[2, 1]]);
  });
});
