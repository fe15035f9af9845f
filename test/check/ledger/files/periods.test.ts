import { describe, expect, it } from "vitest";
import {
  foundIn,
  foundInTable,
  notRunIn,
  places,
  type RowLike,
  setOf,
  type TableLike,
} from "../../../helpers/ledger-sets.ts";

const row = (more: RowLike = {}): RowLike => ({
  finding_id: "F2023-044",
  org: "D003",
  found_date: "2023-11-08",
  fact: "金库监控存在盲区两处",
  severity: "高",
  deadline: "2024-03-15",
  status: "整改中",
  note: null,
  ...more,
});
const rect = (...rows: readonly RowLike[]): TableLike => ({
  profile: "rectification",
  rows,
  schemes: { severity: "G3" },
});
const beside = (before: RowLike, now: RowLike) => ({
  set: setOf({ "now.xlsx": rect(now) }),
  around: { baseline: setOf({ "last.xlsx": rect(before) }) },
});

describe("from one period to the next", () => {
  it.each([
    ["整改中", "已销号", false],
    ["待验收", "退回", false],
    ["退回", "待验收", false],
    ["整改中", "持续整改", false],
    ["已销号", "反弹", false],
    ["整改中", "未整改", true],
    ["已销号", "整改中", true],
    ["已撤销", "整改中", true],
    ["整改中", "已确认", true],
  ])("%s → %s: breach %s (R-C06)", async (before, now, breach) => {
    const { set, around } = beside(row({ status: before }), row({ status: now }));
    expect((await foundIn(set, around, "impossible-move")).length > 0).toBe(breach);
  });

  it("leaves 已销号 with a rebound on record", async () => {
    const { set, around } = beside(row({ status: "已销号" }), row({ status: "整改中", note: "回头看发现问题反弹" }));
    expect(await foundIn(set, around, "impossible-move")).toEqual([]);
  });

  it("keeps day, text, deadline and level; matched by text where there is no number (R-C05)", async () => {
    const { set, around } = beside(row({ finding_id: null }), row({ finding_id: null, severity: "低" }));
    const found = await foundIn(set, around, "immutable-changed");
    expect(found.map(({ at, args }) => [at.column, args.by])).toEqual([["severity", "text"]]);
    const kept = beside(row(), row({ fact: "金库监控存在盲区，两处", status: "待验收" }));
    expect(await foundIn(kept.set, kept.around, "immutable-changed")).toEqual([]);
  });

  it("accepts a level changed with approval on record, not any other change beside it", async () => {
    const note = "风险等级调整经分管行领导批准";
    const { set, around } = beside(row(), row({ severity: "中", deadline: "2024-06-30", note }));
    const found = await foundIn(set, around, "immutable-changed");
    expect(found.map(({ args }) => args.what)).toEqual(["deadline"]);
  });

  it("lets what was closed go, and asks nothing of a unit that handed in nothing (R-C04)", async () => {
    const closed = beside(row({ status: "已销号" }), row({ finding_id: "F2024-001", fact: "别的问题" }));
    expect(await foundIn(closed.set, closed.around, "open-id-vanished")).toEqual([]);
    const absent = beside(row(), row({ finding_id: "F2024-001", org: "D001", fact: "别的问题" }));
    expect(await foundIn(absent.set, absent.around, "open-id-vanished")).toEqual([]);
    const gone = beside(row(), row({ finding_id: "F2024-001", fact: "别的问题" }));
    expect((await foundIn(gone.set, gone.around, "open-id-vanished")).map(({ value }) => value)).toEqual(["F2023-044"]);
  });

  it("doubts a close-out that is not on head office's record (§2.6)", async () => {
    const fresh = beside(row(), row({ status: "已销号" }));
    expect(places(await foundIn(fresh.set, fresh.around, "closed-unverified"))).toEqual(["now.xlsx G2"]);
    const old = beside(row({ status: "已销号" }), row({ status: "已销号" }));
    expect(await foundIn(old.set, old.around, "closed-unverified")).toEqual([]);
  });

  it("is not judged without a baseline, and says so", async () => {
    const notRun = await notRunIn(setOf({ "now.xlsx": rect(row()) }));
    for (const code of ["open-id-vanished", "immutable-changed", "impossible-move", "closed-unverified"])
      expect(notRun).toContainEqual({ code, needs: "baseline" });
  });
});

describe("a finding that is new this period (R-L02)", () => {
  const code = "new-finding-before-period";
  const campaign = { id: "Q1", name: "一季度", period: { from: "2024-01-01", to: "2024-03-31" } };
  const of = (profile: string, ...rows: readonly RowLike[]) => setOf({ "a.xlsx": { profile, rows } });
  const one = (finding_id: string, found_date: string): RowLike => ({
    finding_id,
    found_date,
    org: "D001",
    fact: `${finding_id} 号问题，抽查30户有3户没有面签记录`,
    status: "整改中",
  });

  it("was found in it: before it, it stands in the last one's ledger of the same side", async () => {
    const baseline = of("rectification", one("F2023-001", "2023-11-02"));
    const now = of(
      "rectification",
      one("F2023-001", "2023-11-02"),
      one("F2023-009", "2023-12-05"),
      one("F1-1", "2024-02-01"),
    );
    const found = await foundIn(now, { campaign, baseline }, code);
    expect(found.map(({ at, args }) => [at.cell, args.name])).toEqual([["B3", "F2023-009"]]);
    expect(await foundIn(now, { campaign, baseline: of("problem", one("F2023-001", "2023-11-02")) }, code)).toEqual([]);
  });
});

describe("a summary (R-C03, R-C10)", () => {
  const summary = (...rows: readonly RowLike[]): TableLike => ({ profile: "rectification-summary", rows });
  const line = (org: string, ending: number): RowLike => ({
    org,
    opening: 3,
    added: 12,
    closed: 8,
    cancelled: 1,
    ending,
  });

  it("adds up in each row", async () => {
    const found = await foundInTable(summary(line("D001", 4), line("D002", 6)), "summary-roll-forward");
    expect(found.map(({ at, args }) => [at.cell, args.expected])).toEqual([["F2", 6]]);
  });

  it("has a line for every unit of the roster, unless it is a unit's own", async () => {
    const roster = ["D001", "D002", "D003"].map((code) => ({ code, name: `${code} 支行` }));
    const found = await foundIn(
      setOf({ "s.xlsx": summary(line("D001", 6), line("D002", 6)) }),
      { roster },
      "summary-misses-units",
    );
    expect(found.map(({ args }) => args.names)).toEqual(["D003 支行"]);
    expect(await foundIn(setOf({ "s.xlsx": summary(line("D001", 6)) }), { roster }, "summary-misses-units")).toEqual(
      [],
    );
    const rows = ["D001", "D002", "D003", "D002", "D009"].map((code) => line(code, 6));
    const [more] = await foundIn(setOf({ "s.xlsx": summary(...rows) }), { roster }, "summary-misses-units");
    expect(more?.args).toMatchObject({ missing: 0, extra: "D009", twice: "D002" });
  });
});
