import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const FOLDER = join(ROOT, "examples", "ledgers", "E2");
const CONFIG = join(FOLDER, "riskpaper.yaml");
const PERIODS = [
  ["2025Q1", "2025-03-31", null],
  ["2025Q2", "2025-06-30", "2025Q1"],
  ["2025Q3", "2025-09-30", "2025Q2"],
] as const;
const module = async <T>(name: string) => (await import(new URL(`../../scripts/${name}`, import.meta.url).href)) as T;

interface Figures {
  readonly period: string;
  /** "" is all of them together. */
  readonly unit: string;
  readonly total: number;
  readonly roll_forward: { readonly opening: number; readonly ending: number };
}
const figures = JSON.parse(readFileSync(join(FOLDER, "figures.json"), "utf8")) as readonly Figures[];

const stats = async (path: string, day: string) => {
  const io = memoryIo();
  const code = await run(["ledger", "stats", path, "--config", CONFIG, "--as-of", day, "--json"], io);
  expect([path, code, io.err()]).toEqual([path, 0, ""]);
  return JSON.parse(io.out()) as Figures & { readonly by: { readonly org?: readonly ({ key: string } & Figures)[] } };
};

describe("the second sample ledger", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-e2-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is what its script gives today; if not, `npm run examples` refreshes it", async () => {
    const { secondSample } = await module<{ secondSample(): ReadonlyMap<string, string> }>("second-sample.mjs");
    const made = secondSample();
    const there = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && one.name !== "figures.json")
      .map((one) =>
        join(one.parentPath, one.name)
          .slice(FOLDER.length + 1)
          .replaceAll("\\", "/"),
      );
    expect(there.sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made)
      expect([name, readFileSync(join(FOLDER, name)).equals(Buffer.from(text))]).toEqual([name, true]);
  });

  it("has the figures that DuckDB adds up from its files today; if not, `npm run examples` refreshes them", async () => {
    const { writeFigures } = await module<{ writeFigures(path: string): Promise<void> }>("second-sample-figures.mjs");
    const path = join(folder, "figures.json").replaceAll("\\", "/");
    await writeFigures(path);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(figures);
  });

  it("has three periods of twelve units, 400 rows, and something of everything", () => {
    const texts = PERIODS.flatMap(([label]) => {
      const names = readdirSync(join(FOLDER, label));
      expect(names).toHaveLength(12);
      return names.map((name) => readFileSync(join(FOLDER, label, name), "utf8"));
    });
    const rows = texts.flatMap((text) => text.split("\r\n").filter((line) => /^\d+,/.test(line)));
    expect(rows.filter((row) => row.includes(",零报告,"))).toHaveLength(2);
    expect(rows.length - 2).toBe(400);
    for (const word of ["未整改", "整改中", "已整改", "已销号", "持续整改", "已撤销", "退回", "批准延期", ",是,F"])
      expect([word, rows.some((row) => row.includes(word))]).toEqual([word, true]);
    for (const key of ["late_done", "overdue_open", "due_today_open", "repeats", "extended", "cancelled"] as const)
      expect([key, figures.some((one) => Number((one as unknown as Record<string, unknown>)[key]) > 0)]).toEqual([
        key,
        true,
      ]);
  });

  test.each(PERIODS)("is accepted whole in the campaign of %s", async (label, day, before) => {
    const io = memoryIo();
    const baseline = before === null ? [] : ["--baseline", join(FOLDER, before)];
    const argv = [
      "validate",
      join(FOLDER, label),
      "--config",
      CONFIG,
      "--campaign",
      label,
      "--as-of",
      day,
      ...baseline,
    ];
    expect(await run([...argv, "--format", "json"], io)).toBe(0);
    expect(JSON.parse(io.out()).summary).toMatchObject({ files: 12, accepted: 12, errors: 0 });
  });

  test.each(PERIODS)("comes to the figures of %s in ledger stats, whole and unit by unit", async (label, day) => {
    const names = new Map(
      [...readFileSync(CONFIG, "utf8").matchAll(/code: (Z(?!00)\d\d), name: ([^,]+),/g)].map(([, code, name]) => [
        name,
        code,
      ]),
    );
    const own = figures.filter((one) => one.period === label);
    const whole = await stats(join(FOLDER, label), day);
    const { period: _, unit: __, ...wanted } = own.find((one) => one.unit === "") ?? ({} as Figures);
    expect(whole).toMatchObject(wanted);
    const groups = new Map((whole.by.org ?? []).map((one) => [names.get(one.key) ?? "", one]));
    for (const code of names.values()) {
      const { period, unit, roll_forward: roll, ...figure } = own.find((one) => one.unit === code) ?? ({} as Figures);
      expect([code, groups.get(String(code))?.total ?? 0]).toEqual([code, figure.total ?? 0]);
      if (groups.has(String(code))) expect(groups.get(String(code)), `${period} ${unit}`).toMatchObject(figure);
      const alone = await stats(join(FOLDER, label, `${code}_整改台账_${label}.csv`), day);
      expect(alone, `${period} ${unit} alone`).toMatchObject(roll ? { ...figure, roll_forward: roll } : { total: 0 });
    }
  });

  it("carries what is left of each period into the next, in every unit", () => {
    for (const { period, unit, roll_forward: roll } of figures) {
      const next = PERIODS[PERIODS.findIndex(([label]) => label === period) + 1]?.[0];
      const there = figures.find((one) => one.period === next && one.unit === unit);
      if (next) expect([unit, next, there?.roll_forward.opening ?? 0]).toEqual([unit, next, roll.ending]);
    }
  });
});
