import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { type Database, duckdb, type SqlRow } from "../helpers/duckdb.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const page = (name: string) => readFileSync(join(ROOT, "docs", "recipes", name), "utf8");
const blocks = (text: string) =>
  [...text.matchAll(/^```sql (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = "", sql = ""]) => ({ name, sql }));
const RECIPE = blocks(page("duckdb.md"));
const block = (name: string) => {
  const found = RECIPE.filter((one) => one.name === name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]?.sql ?? "";
};

const LEDGERS = join(ROOT, "examples", "ledgers");
const SAMPLES = [
  ["E1", ["E1.xlsx"], null, "2024-01-01", "2024-03-31"],
  ["E2", ["E2/2025Q1", "E2/2025Q2", "E2/2025Q3"], "E2/2025Q1", "2025-01-01", "2025-03-31"],
  ["E2", ["E2/2025Q1", "E2/2025Q2", "E2/2025Q3"], "E2/2025Q2", "2025-04-01", "2025-06-30"],
  ["E2", ["E2/2025Q1", "E2/2025Q2", "E2/2025Q3"], "E2/2025Q3", "2025-07-01", "2025-09-30"],
] as const;
const CONFIG = ["--config", join(LEDGERS, "E2", "riskpaper.yaml")];

const RATES = [
  "completion_rate",
  "closure_rate",
  "due_completion_rate",
  "on_time_rate",
  "on_time_extended_rate",
  "overdue_rate",
  "repeat_rate",
] as const;
const COUNTS = [
  "total",
  "done",
  "closed",
  "due",
  "on_time",
  "late_done",
  "overdue_open",
  "due_today_open",
  "repeats",
  "extended",
] as const;

/** What `ledger stats` says, as the recipe has it: counts as text, rates as percents. */
function asSql(one: Record<string, unknown>): SqlRow {
  const money = one.money_fixed_rate as Record<string, string>;
  return {
    ...Object.fromEntries(COUNTS.map((key) => [key, String(one[key])])),
    ...Object.fromEntries(RATES.map((key) => [key, (one[key] as Record<string, string>).percent])),
    money_fixed: money.num,
    money: money.den,
    money_fixed_rate: money.percent,
  };
}

describe("the DuckDB recipe", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-recipe-"));
  let db: Database;
  beforeAll(async () => {
    db = await duckdb();
  });
  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("has the same SQL in both languages, each block with a name this test knows", () => {
    expect(blocks(page("duckdb.zh-CN.md"))).toEqual(RECIPE);
    const known = ["parquet", "csv", "question", "facts", "figures", "roll-forward", "show"];
    expect(new Set(RECIPE.map(({ name }) => name))).toEqual(new Set(known));
    expect(page("duckdb.md").match(/^```\w/gm)).toHaveLength(RECIPE.length);
  });

  const made = new Map<string, string>();
  /** The file of a sample in a form; the periods of one share it. */
  const exported = async (form: string, name: string, argv: readonly string[]) => {
    const file = `${name}.${form}`;
    const path = join(folder, file).replaceAll("\\", "/");
    if (made.has(file)) return path;
    const io = memoryIo();
    expect(await run(["ledger", "export", ...argv, "-o", file], io)).toBe(0);
    writeFileSync(path, io.bytes(file));
    made.set(file, path);
    return path;
  };

  const cases = SAMPLES.flatMap((sample) => ["parquet", "csv"].map((form) => [form, ...sample] as const));
  test.each(cases)(
    "comes from %s to the figures of %s %j %s %s as ledger stats has them",
    async (form, name, inputs, one, first, last) => {
      const paths = inputs.map((input) => join(LEDGERS, input));
      const config = name === "E2" ? CONFIG : [];
      const path = await exported(form, name, [...paths, ...config, "--as-of", name === "E2" ? "2025-09-30" : last]);
      const question = block("question").replaceAll(
        /DATE '[\d-]+'/g,
        (day) => `DATE '${day.includes("-01'") ? first : last}'`,
      );
      await db.rows(block(form).replace(`findings.${form}`, path));
      for (const sql of [question, block("facts"), block("figures"), block("roll-forward")]) await db.rows(sql);
      for (const { sql } of RECIPE.filter((each) => each.name === "show"))
        expect((await db.rows(sql)).length).toBeGreaterThan(0);

      const said = memoryIo();
      const counted = one === null ? paths : [join(LEDGERS, one)];
      expect(await run(["ledger", "stats", ...counted, ...config, "--as-of", last, "--json"], said)).toBe(0);
      const stats = JSON.parse(said.out());
      const figures = await db.rows("FROM figures");
      expect(figures[0]).toMatchObject({ unit_key: null, ...asSql(stats) });
      const roster = readFileSync(join(LEDGERS, "E2", "riskpaper.yaml"), "utf8");
      const codes = new Map(
        [...roster.matchAll(/code: (Z\d\d), name: ([^,]+),/g)].map(([, code, unit]) => [unit, code]),
      );
      const units = stats.by.org.map((unit: Record<string, unknown>) => ({
        unit_key: codes.get(String(unit.key)) ?? unit.key,
        ...asSql(unit),
      }));
      expect(units.length).toBeGreaterThan(2);
      expect(figures.slice(1).map(({ unit_key }) => unit_key)).toHaveLength(units.length);
      expect(figures.slice(1)).toEqual(
        expect.arrayContaining(units.map((unit: SqlRow) => expect.objectContaining(unit))),
      );
      const [roll] = await db.rows("FROM roll_forward");
      const rolled = Object.entries(stats.roll_forward).map(([key, value]) => [key, String(value)]);
      expect(roll).toEqual({ unit_key: null, ...Object.fromEntries(rolled) });
    },
  );
});
