import Excel from "exceljs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { loadCatalogue } from "../../src/text/load.ts";
import type { LedgerView } from "../../src/view/ledger/ledger-view.ts";
import type { RectificationStats } from "../../src/view/ledger/rectification-stats.ts";
import type { RectificationReportView } from "../../src/view/records/rectification-report.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

// What is made of one register, or of one ledger with rows brought forward, states the figures of `ledger stats`.

const REGISTER = `${ROOT}/examples/registers/E1.register`;
const E1 = `${ROOT}/examples/ledgers/E1.yaml`;
const DAY = ["--as-of", "2024-04-01"];

async function json<T>(io: MemoryIo, ...argv: readonly string[]): Promise<T> {
  const before = io.out().length;
  expect([argv.join(" "), await run([...argv, "--json", ...DAY], io)]).toEqual([argv.join(" "), 0]);
  return JSON.parse(io.out().slice(before)) as T;
}

/** Label → the figures beside it, as the file holds them for whoever does not calculate. */
async function sheetFigures(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const lines = new Map<string, readonly unknown[]>();
  book.getWorksheet("统计")?.eachRow((row) => {
    const [label, ...figures] = (row.values as readonly unknown[]).slice(1);
    lines.set(
      String(label),
      // exceljs tells a result of zero as none.
      figures.map((one) => (one as { readonly result?: unknown } | undefined)?.result ?? 0),
    );
  });
  return lines;
}

async function agrees(bytes: Uint8Array, stats: RectificationStats): Promise<void> {
  const { stats: t } = (await loadCatalogue("zh-CN")).ledger;
  const line = await sheetFigures(bytes);
  expect([...line.keys()]).toContain(`${stats.period ? t.from(stats.period.from) : t.all}${t.basis}`);
  const counts = ["total", "done", "closed", "due"] as const;
  for (const key of counts) expect([key, line.get(t[key])]).toEqual([key, [stats[key]]]);
  expect(line.get(t.overdue)).toEqual([stats.overdue_open]);
  expect(line.get(t.amount)).toEqual([Number(stats.amount) / 10_000]);
  expect(line.get(t.carried)).toEqual(stats.outside > 0 || stats.period ? [stats.outside] : undefined);
  for (const { name, total } of stats.cross.rows) expect([name, line.get(name ?? "")?.at(-2)]).toEqual([name, total]);
  for (const { key, total, done } of stats.by.owner_unit ?? [])
    expect([key, line.get(key ?? "")?.slice(0, 2)]).toEqual([key, [total, done]]);
}

describe("the rectification report of a register", () => {
  it.each([["2024Q1"], ["2023"], ["2024-02"], [null]])(
    "has the figures of ledger stats, one by one: %s",
    async (period) => {
      const asked = period === null ? [] : ["--period", period];
      const io = memoryIo();
      const stats = await json<RectificationStats>(io, "ledger", "stats", REGISTER, ...asked);
      const report = await json<RectificationReportView>(io, "render", "rectification-report", REGISTER, ...asked);
      expect(report.head.period).toEqual(stats.period);
      for (const [key, value] of Object.entries(report.kpis))
        expect([key, stats[key as keyof RectificationStats]]).toEqual([key, value]);
      expect(Object.keys(report.kpis)).toEqual(
        expect.arrayContaining(["total", "closed", "overdue_rate", "cancelled"]),
      );
      expect(report.open).toBe(stats.total - stats.done);
      expect(report.levels.map((one) => [one.severity, one.total, one.done, one.closed, one.overdue])).toEqual(
        (stats.by.severity ?? [])
          .filter((one) => one.total > 0)
          .map((one) => [one.key, one.total, one.done, one.closed, one.overdue_open]),
      );
      expect(report.carried).toBe(stats.roll_forward?.opening ?? 0);
      if (period === "2024Q1") expect([stats.total, report.carried]).toEqual([11, 3]);
      if (period === null) expect(stats.total).toBe(14);
    },
  );

  it("says in so many words what it counts", async () => {
    const io = memoryIo();
    const t = (await loadCatalogue("zh-CN")).papers.records.rectification;
    expect(await run(["render", "rectification-report", REGISTER, "-o", "-", ...DAY], io)).toBe(0);
    expect(io.out()).toContain(t.noPeriod);
    const asked = memoryIo();
    expect(
      await run(["render", "rectification-report", REGISTER, "-o", "-", "--period", "2024Q1", ...DAY], asked),
    ).toBe(0);
    expect(asked.out()).not.toContain(t.noPeriod);
    expect(asked.out()).toContain("2024年1月1日至2024年3月31日");
  });

  it("takes no period it does not understand, and no document takes one that has none", async () => {
    for (const argv of [
      ["rectification-report", REGISTER, "--period", "那年"],
      ["rectification", `${ROOT}/examples/papers/CK-RCU.paper`, "--period", "2024"],
      ["progress-board", E1, "--period", "2024"],
    ])
      expect(await run(["render", ...argv, "--json", ...DAY], memoryIo())).toBe(2);
  });
});

describe("the sheet of figures", () => {
  it("of a register drawn for a period is that of ledger stats of that period, and of the drawn ledger", async () => {
    const io = memoryIo();
    const stats = await json<RectificationStats>(io, "ledger", "stats", REGISTER, "--period", "2024Q1");
    expect(
      await run(["render", "rectification", REGISTER, "--period", "2024Q1", "-o", "一季度.xlsx", ...DAY], io),
    ).toBe(0);
    await agrees(io.bytes("一季度.xlsx"), stats);
    await agrees(io.bytes("一季度.xlsx"), await json<RectificationStats>(io, "ledger", "stats", "一季度.xlsx"));
    const { rows } = await json<LedgerView>(io, "render", "rectification", REGISTER, "--period", "2023");
    expect(rows).toHaveLength(3);
  });

  it("of a merged ledger leaves out what was brought forward, as ledger stats does", async () => {
    const io = memoryIo();
    expect(await run(["ledger", "merge", E1, "-o", "合并.xlsx", ...DAY], io)).toBe(0);
    const stats = await json<RectificationStats>(io, "ledger", "stats", "合并.xlsx");
    expect(stats).toMatchObject({ total: 11, outside: 3 });
    await agrees(io.bytes("合并.xlsx"), stats);
  });
});
