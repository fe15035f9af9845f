import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { journeyProblem } from "../../src/cli/journey-problem.ts";
import type { DocumentOptions } from "../../src/journeys/document-output.ts";
import { shippedProfile } from "../../src/journeys/ledger-profiles.ts";
import { release } from "../../src/journeys/release.ts";
import { FigureDiffers } from "../../src/journeys/true-figures.ts";
import { loadCatalogue, loadCliWords, loadProblemWords } from "../../src/text/load.ts";
import { comparedRowFigures, compareRowFigures } from "../../src/view/figures/compare-row-figures.ts";
import type { LedgerSourceRow } from "../../src/view/figures/ledger-facts.ts";
import { STATED_ROW_FIGURES } from "../../src/view/figures/stated-row-figures.ts";
import { figureRow, NO_LOOKUP } from "../../src/view/ledger/figure-rows.ts";
import { ledgerStats } from "../../src/view/ledger/ledger-stats.ts";
import type { LedgerRow } from "../../src/view/ledger/ledger-view.ts";
import { LEDGER_STATUSES } from "../../src/view/ledger/status-words.ts";
import { progressBoardView } from "../../src/view/records/progress-board.ts";
import { rectificationReportView } from "../../src/view/records/rectification-report.ts";
import { summaryAnalysisView } from "../../src/view/summary/summary-analysis.ts";
import type { SummaryFinding } from "../../src/view/summary/summary-input.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const AS_OF = "2024-03-31";
const timing = { asOf: AS_OF, generated: AS_OF };
const E1 = parse(readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8")) as {
  readonly period: { readonly from: string; readonly to: string };
  readonly rows: readonly LedgerRow[];
};
const rows = E1.rows.map((row, at) => ({ ...row, _row: at + 1 }) as LedgerRow);
const unitOf = (row: LedgerRow) => ({ code: String(row.org), name: String(row.org) });
const source = (all: readonly LedgerRow[], period: typeof E1.period | null): readonly LedgerSourceRow[] =>
  all.map((values) => ({ values, unit: unitOf(values), period }));
const table = (all: readonly LedgerRow[]) => ({
  profile: "rectification-full",
  source: { name: "E1", sheet: "", sha256: null },
  unit: null,
  period: E1.period,
  filler: null,
  scheme: "P4",
  rows: all,
});
const finding = (row: LedgerRow, period: typeof E1.period): SummaryFinding => ({
  ...figureRow(row, { unit: unitOf(row), period, scheme: "P4" }, NO_LOOKUP),
  path: "E1",
  profile: "rectification-full",
  id: String(row.finding_id),
  fact: String(row.fact),
  recurrence: null,
});
const task = (no: number, deadline: string | null, done: string | null): LedgerRow => ({
  task_no: `T${no}`,
  task: "事",
  owner_unit: no % 2 ? "信贷部" : "营业室",
  deadline,
  done_date: done,
});
const tasks = [
  task(1, "2024-03-30", null),
  task(2, "2024-04-07", null),
  task(3, "2024-04-08", null),
  task(4, "2024-03-01", "2024-03-01"),
  task(5, "2024-03-01", "2024-03-02"),
  task(6, null, null),
];

/** Every document made of ledgers, with the rows it is made of. */
const DOCUMENTS: Readonly<Record<string, { readonly view: object; readonly rows: readonly LedgerSourceRow[] }>> = {
  "rectification-report": {
    view: rectificationReportView(table(rows), { timing, organisation: null, engagement: null, table: "表" }),
    rows: source(rows, E1.period),
  },
  "summary-analysis": {
    view: summaryAnalysisView(
      {
        organisation: null,
        campaign: null,
        period: E1.period,
        files: { total: 1, accepted: 1, rejected: 0, refused: 0 },
        reporting: null,
        codes: [],
        findings: rows.map((row) => finding(row, E1.period)),
        before: rows.map((row) => finding(row, { from: "2023-10-01", to: "2023-12-31" })),
        common: [],
        points: [],
        applicable: {},
        papers: 0,
      },
      timing,
      (fact) => fact,
    ),
    rows: source(rows, E1.period),
  },
  "progress-board": {
    view: progressBoardView({ ...table(tasks), profile: "tasks" }, { timing, organisation: null }),
    rows: source(tasks, null),
  },
  rectification: {
    view: {
      profile: shippedProfile("rectification-full"),
      rows,
      stats: ledgerStats(rows, { levels: ["严重", "较重", "一般", "轻微"], statuses: LEDGER_STATUSES }, AS_OF),
    },
    rows: source(rows, null),
  },
};

/** Places of numbers, and of texts with a percent or money. */
function places(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== "object") return [at];
  return Object.entries(value).flatMap(([key, one]) => places(one, [...at, key]));
}
const valueAt = (view: unknown, at: readonly string[]): unknown =>
  at.reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], view);
function changed(view: object, at: readonly string[], to: unknown): object {
  const copy = structuredClone(view);
  (valueAt(copy, at.slice(0, -1)) as Record<string, unknown>)[at.at(-1) ?? ""] = to;
  return copy;
}

describe("the figures of every document made of ledgers", () => {
  it("are those of its rows", () => {
    expect(Object.keys(DOCUMENTS).sort()).toEqual(Object.keys(STATED_ROW_FIGURES).sort());
    for (const [document, { view, rows: own }] of Object.entries(DOCUMENTS)) {
      expect([document, compareRowFigures(document, view, own, AS_OF)]).toEqual([document, []]);
      expect(comparedRowFigures(document, view)).toBeGreaterThan(12);
    }
  });

  it("are each noticed when they are wrong", () => {
    const missed: string[] = [];
    // What the other figures do not decide: ranks, days, and what nobody counted from rows.
    const notCounted =
      /^(?:head\.|rows\.\d+\.(?!amount)|files\.|common|never_asked|cases|repeated|recurring|unsettled|people|open_|overdue\.|overdue_more|watch|annex|extended|risks\.\d+\.(?:place|weight)|trend\.\d+|tasks\.|pareto_\w+\.(?:vital|rows\.\d+\.share|top|concentration)|profile|stats\.categories\.\d+\.unrated|total\.unrated|by_\w+\.\d+\.unrated)/;
    for (const [document, { view, rows: own }] of Object.entries(DOCUMENTS))
      for (const at of places(view)) {
        const value = valueAt(view, at);
        if (typeof value !== "number" || notCounted.test(at.join("."))) continue;
        if (compareRowFigures(document, changed(view, at, value + 1), own, AS_OF).length === 0)
          missed.push(`${document} ${at.join(".")}`);
      }
    expect(missed).toEqual([]);
  });

  it("are noticed wrong where a row was left out, whatever it is", () => {
    for (const [document, { view, rows: own }] of Object.entries(DOCUMENTS))
      for (const at of own.keys())
        expect([document, at, compareRowFigures(document, view, own.toSpliced(at, 1), AS_OF).length > 0]).toEqual([
          document,
          at,
          true,
        ]);
  });

  it("of two units of one name are not told apart, and not refused for it", () => {
    const twice = source(rows.slice(3, 5), null).map((row, at) => ({ ...row, unit: { code: `${at}`, name: "支行" } }));
    const findings = rows.slice(3, 5).map((row, at) => ({
      ...finding(row, E1.period),
      unit: { code: `${at}`, name: "支行" },
    }));
    const view = { by_unit: findings.map((one) => ({ name: one.unit.name, total: 1 })), levels: [] };
    const told = compareRowFigures("summary-analysis", view, twice, AS_OF).map((one) => one.field);
    expect(told.filter((field) => field.startsWith("by_unit"))).toEqual([]);
  });
});

describe("a document whose figures are not those of its ledger", () => {
  it("is not released: which figure, what it states and what is true are told, and no file is there", async () => {
    const { view, rows: own } = DOCUMENTS["rectification-report"] ?? { view: {}, rows: [] };
    const io = memoryIo();
    const options: DocumentOptions = {
      template: "rectification-report",
      output: "x.md",
      format: null,
      force: false,
      asOf: AS_OF,
      config: null,
      engagement: null,
      mask: null,
    };
    const draft = { view: changed(view, ["kpis", "overdue_open"], 1), rows: own, name: () => "x.md" };
    const words = await loadCatalogue("zh-CN");
    const error = await release([draft], options, { folder: false, format: "md" }, io, words).catch(
      (one: unknown) => one,
    );
    expect(error).toBeInstanceOf(FigureDiffers);
    expect((error as FigureDiffers).differences).toEqual([
      { document: "rectification-report", field: "kpis.overdue_open", query: "overdue_open", stated: 1, computed: 2 },
    ]);
    expect(io.paths()).toEqual([]);
    const problem = journeyProblem(error, await loadCliWords("zh-CN"), await loadProblemWords("zh-CN"));
    expect(problem).toMatchObject({ code: 1 });
  });
});
