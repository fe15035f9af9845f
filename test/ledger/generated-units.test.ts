import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { SHIPPED_PROFILES } from "../../src/journeys/generated/shipped-profiles.ts";
import { ROOT } from "../helpers/built.ts";
import { duckdb } from "../helpers/duckdb.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const UNITS = 300;
const columns = SHIPPED_PROFILES.find(({ key }) => key === "rectification-full")?.columns ?? [];
const code = (unit: number) => `Z${String(unit + 1).padStart(3, "0")}`;
const name = (unit: number) => `示例第${unit + 1}支行`;

interface Dice {
  in(below: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Rows as nobody would want them: any state with any days, blanks, days before and after the period. */
function ledger(unit: number, dice: Dice): string {
  const maybe = (text: string, percent: number) => (dice.in(100) < percent ? text : "");
  const day = (from: number) => new Date(Date.UTC(2025, 0, 1 + from + dice.in(60))).toISOString().slice(0, 10);
  const words = ["未整改", "整改中", "已整改", "已销号", "持续整改", "已撤销", "退回"];
  const rows = Array.from({ length: 1 + dice.in(9) }, (_, at) => {
    const limit = dice.in(12) === 0 ? "2025-03-31" : day(40);
    const cells: Readonly<Record<string, string>> = {
      seq: String(at + 1),
      finding_id: `F2025-${code(unit)}-${String(at + 1).padStart(3, "0")}`,
      org: name(unit),
      found_date: maybe(day(-20 + dice.in(80)), 96),
      risk_point: "RCU-03",
      fact: `抽查贷款合同${20 + dice.in(900)}户，${1 + dice.in(900)}户第${unit}片区${at}号柜台没有当面签字`,
      category: "操作风险",
      severity: dice.pick(["严重", "较重", "一般", "轻微"]),
      amount: maybe(`${dice.in(90_000)}.${String(dice.in(10_000)).padStart(4, "0")}`, 80),
      count: "1",
      rect_type: "限期整改",
      owner_unit: "信贷部",
      deadline: maybe(limit, 92),
      extended_deadline: maybe(day(90), 15),
      status: dice.pick(words),
      done_date: maybe(day(50), 70),
      amount_fixed: maybe(String(dice.in(9000)), 60),
      verify_date: maybe(day(55), 50),
      is_repeat: dice.pick(["是", "否", ""]),
      repeat_of: maybe("F2024-001", 10),
    };
    return columns.map(({ key }) => cells[key] ?? "").join(",");
  });
  const head = ["填报单位：", name(unit), "期间：", "2025-01-01 至 2025-03-31"].join(",");
  return `\ufeff问题整改台账（全项）\r\n${[head, columns.map(({ header }) => header).join(","), ...rows].join("\r\n")}\r\n`;
}

describe("the figures of 300 generated units", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-units-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are those that DuckDB adds up from the same files, in total and for every unit", async () => {
    const { chance } = await import(new URL("../../scripts/second-sample-chance.mjs", import.meta.url).href);
    const dice = chance(300) as Dice;
    mkdirSync(join(folder, "2025Q1"));
    const files: Record<string, string> = {};
    for (let unit = 0; unit < UNITS; unit += 1) {
      const path = `2025Q1/${code(unit)}_整改台账_2025Q1.csv`;
      files[path] = ledger(unit, dice);
      writeFileSync(join(folder, path), files[path]);
    }
    const io = memoryIo({ files });
    expect(
      await run(
        ["ledger", "stats", "2025Q1", "--with-errors", "--period", "2025Q1", "--as-of", "2025-03-31", "--json"],
        io,
      ),
    ).toBe(0);
    const stats = JSON.parse(io.out());

    const sql = readFileSync(join(ROOT, "scripts", "second-sample-figures.sql"), "utf8");
    const db = await duckdb();
    await db.rows(sql.replaceAll(":folder", folder.replaceAll("\\", "/")));
    const json = await db.rows("SELECT to_json(figures)::VARCHAR AS one FROM figures");
    db.close();
    const [whole, ...units] = json.map(({ one }) => JSON.parse(String(one)));
    const { period: _, unit: all, ...wanted } = whole;
    expect([all, units.length]).toEqual(["", UNITS]);
    expect(wanted.total).toBeGreaterThan(UNITS);
    expect(stats).toMatchObject(wanted);
    const groups = new Map(stats.by.org.map((one: { key: string }) => [one.key, one]));
    for (const [at, { period: __, unit, roll_forward: ___, ...figure }] of units.entries()) {
      expect(unit).toBe(code(at));
      if (figure.total > 0) expect(groups.get(name(at)), unit).toMatchObject(figure);
      else expect((groups.get(name(at)) as { total?: number } | undefined)?.total ?? 0).toBe(0);
    }
  });
});
