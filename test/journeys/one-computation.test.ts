import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { shippedProfile } from "../../src/journeys/ledger-profiles.ts";
import { ledgerWorkbook } from "../../src/render/xlsx/ledger-workbook.ts";
import { loadCatalogue } from "../../src/text/load.ts";
import { ledgerStats } from "../../src/view/ledger/ledger-stats.ts";
import type { LedgerRow } from "../../src/view/ledger/ledger-view.ts";
import type { RectificationStats } from "../../src/view/ledger/rectification-stats.ts";
import type { RectificationReportView } from "../../src/view/records/rectification-report.ts";
import type { SummaryAnalysisView } from "../../src/view/summary/summary-analysis.ts";
import { openpyxl, withClients, workFolder } from "../e2e/ledger-clients.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

// One ledger, four places that state its figures: its own sheet 统计, 整改报告, 汇总分析 and `ledger stats`.

const AS_OF = "2024-03-31";
const SHEET = `
import json, sys
from openpyxl import load_workbook
sheet = load_workbook(sys.argv[1], data_only=True)["统计"]
print(json.dumps([[c for c in row if c is not None] for row in sheet.iter_rows(values_only=True)], ensure_ascii=False))`;

withClients("one ledger in four places", ["openpyxl"], () => {
  it("has the same figures in all of them", { timeout: 120_000 }, async () => {
    const words = await loadCatalogue("zh-CN");
    const E1 = parse(readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8")) as {
      readonly period: { readonly from: string; readonly to: string };
      readonly rows: readonly LedgerRow[];
    };
    const { rows } = E1;
    const profile = shippedProfile("rectification-full");
    const lists = profile.lists ?? {};
    const bytes = await ledgerWorkbook(
      {
        profile,
        head: {
          units: ["示范农商行"],
          period: E1.period,
          fillers: ["李十一"],
          asOf: AS_OF,
          secrecy: null,
          numbers: [],
        },
        rows,
        lists,
        stats: ledgerStats(rows, { levels: lists.severity ?? [], statuses: lists.status ?? [] }, AS_OF, E1.period),
      },
      new Date(`${AS_OF}T00:00:00Z`),
      words,
    );
    const folder = workFolder();
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "台账.xlsx");
    writeFileSync(file, bytes);
    const cells = (await openpyxl(file, SHEET)) as readonly (readonly (string | number)[])[];

    const json = async <T>(...argv: readonly string[]): Promise<T> => {
      const io = memoryIo({ files: { "台账.xlsx": bytes } });
      const code = await run([...argv, "--json", "--as-of", AS_OF], io);
      expect([argv[1], code, io.err()]).toEqual([argv[1], 0, ""]);
      return JSON.parse(io.out()) as T;
    };
    const stats = await json<RectificationStats>("ledger", "stats", "台账.xlsx");
    const report = await json<RectificationReportView>("render", "rectification-report", "台账.xlsx");
    const summary = await json<SummaryAnalysisView>("render", "summary-analysis", "台账.xlsx");

    expect(stats).toMatchObject({ total: 11, done: 6, closed: 5, due: 9, overdue_open: 2 });
    // Counts and rates, all of them.
    const { kpis } = report;
    expect(summary.kpis).toEqual(kpis);
    for (const [key, value] of Object.entries(kpis))
      expect([key, stats[key as keyof typeof stats]]).toEqual([key, value]);
    expect(summary.amount).toBe(stats.amount);

    // By level.
    const severity = (stats.by.severity ?? []).filter((one) => one.total > 0);
    expect(report.levels.map((one) => [one.severity, one.total, one.done, one.closed, one.overdue])).toEqual(
      severity.map((one) => [one.key, one.total, one.done, one.closed, one.overdue_open]),
    );
    expect(summary.by_level.map((one) => [one.level, one.findings.num])).toEqual(
      severity.map((one) => [one.key, one.total]),
    );
    // By category and unit, with money.
    const totals = (all: readonly { readonly key: string | null; readonly total: number; readonly amount: string }[]) =>
      all.filter((one) => one.total > 0).map((one) => [one.key, one.total, one.amount]);
    expect(summary.by_category.map((one) => [one.name, one.total, one.amount])).toEqual(
      totals(stats.by.category ?? []),
    );
    expect(summary.by_unit.map((one) => [one.name, one.total, one.amount])).toEqual(totals(stats.by.org ?? []));
    expect(summary.by_category).toEqual(stats.cross.rows);
    expect(summary.pareto_units).toEqual(stats.pareto.org);
    expect(summary.pareto_categories).toEqual(stats.pareto.category);
    expect(summary.risks).toEqual(stats.risks);
    expect(summary.hits).toEqual(stats.points.hits);

    // The sheet, as another program reads it.
    const t = words.ledger.stats;
    const line = (label: string) => cells.find(([first]) => first === label)?.slice(1);
    expect(line(t.total)).toEqual([stats.total]);
    expect(line(t.done)).toEqual([stats.done]);
    expect(line(t.closed)).toEqual([stats.closed]);
    expect(line(t.due)).toEqual([stats.due]);
    expect(line(t.overdue)).toEqual([stats.overdue_open]);
    expect(line(t.amount)).toEqual([Number(stats.amount) / 10_000]);
    for (const { name, cells: byLevel, unrated, total, amount } of stats.cross.rows)
      expect(line(name ?? "")).toEqual([...byLevel, unrated, total, Number(amount) / 10_000]);
    for (const { key, total, done, overdue_open, amount } of stats.by.owner_unit ?? [])
      expect(line(key ?? "")).toEqual([total, done, overdue_open, Number(amount) / 10_000]);
  });
});
