import { type Breakdown, breakdownBy, breakdownOf, figuresOf, levelsIn, scopeOf } from "../../field/figure-groups.ts";
import { isCurrent } from "../../field/figure-row.ts";
import { type Pareto, pareto } from "../../field/pareto.ts";
import { type Comparison, commonPeriod, comparableDay, comparePeriods } from "../../field/period-comparison.ts";
import { type PointHit, type PointKnown, pointHits } from "../../field/point-hits.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";
import { isOverdue, type RectificationKpis } from "../../field/rectification-kpi.ts";
import { firstPassRate, type ReportingTotals, timelyRate, type UnitReporting } from "../../field/reporting.ts";
import { weightOf } from "../../field/risk-index.ts";
import { type UnitRisk, unitRisks } from "../../field/unit-risk.ts";
import { compareDecimals } from "../../model/decimal.ts";
import type { Money, Period, PlainDate } from "../../model/generated/documents.ts";
import { daysBetween } from "../../model/plain-date.ts";
import type { MissingInput } from "../missing-inputs.ts";
import type { Timing } from "../paper-head.ts";
import { distinct } from "../stated.ts";
import type { CodeCount, SummaryFinding, SummaryInput } from "./summary-input.ts";

/** 报送情况. Rates are of the reports due; null where no days of receipt, or no units that owe, are known. */
export interface ReportingShown {
  readonly totals: ReportingTotals;
  readonly timely: Ratio | null;
  readonly first_pass: Ratio;
  readonly missing: readonly string[];
  readonly late: readonly string[];
  readonly returned: readonly string[];
}

/** What of a period is compared with the last one. */
const COMPARED = [
  "total",
  "done",
  "overdue_open",
  "repeats",
  "completion_rate",
  "on_time_rate",
  "overdue_rate",
] as const;
/** A figure of this period beside that of the last; `change` in 个 or 百分点, `growth` "—" on a base of zero, null for rates. */
export type TrendRow = Pick<Comparison, "now" | "before" | "change" | "growth"> & {
  readonly figure: (typeof COMPARED)[number];
};

export interface OverdueShown {
  readonly unit: string;
  readonly id: string | null;
  readonly fact: string;
  readonly level: string | null;
  readonly owner_unit: string | null;
  readonly deadline: PlainDate;
  readonly days: number;
  readonly status: string | null;
}

interface Watched {
  readonly weight: number;
  readonly shown: OverdueShown;
}

/** 汇总分析 of head office (domain.md §4.7), over the ledgers that were accepted. Suggestions are left to the author. */
export interface SummaryAnalysisView {
  readonly document: "summary-analysis";
  readonly timing: Timing;
  readonly organisation: string | null;
  readonly campaign: string | null;
  readonly period: Period | null;
  readonly files: SummaryInput["files"];
  readonly reporting: ReportingShown | null;
  /** Errors and doubts apart, the ten most frequent of each. */
  readonly errors: readonly CodeCount[];
  readonly doubts: readonly CodeCount[];
  readonly kpis: RectificationKpis;
  readonly amount: Money;
  readonly levels: readonly string[];
  readonly by_level: readonly { readonly level: string | null; readonly findings: Ratio }[];
  readonly by_category: readonly Breakdown[];
  readonly by_unit: readonly Breakdown[];
  /** All of them together. */
  readonly total: Breakdown;
  /** Empty where no risk point tells its line. */
  readonly by_line: readonly Breakdown[];
  readonly carried: number;
  readonly trend: readonly TrendRow[] | null;
  readonly recurring: number;
  readonly unsettled: number;
  readonly repeated: readonly {
    readonly unit: string;
    readonly id: string | null;
    readonly fact: string;
    readonly times: number;
    readonly closed: boolean;
  }[];
  readonly common: readonly { readonly id: string; readonly name: string | null; readonly units: number }[];
  readonly overdue: readonly OverdueShown[];
  readonly overdue_more: number;
  /** Of the overdue ones those of the gravest levels: 督办清单. */
  readonly watch: readonly OverdueShown[];
  readonly pareto_units: Pareto;
  readonly pareto_categories: Pareto;
  readonly risks: readonly UnitRisk[];
  readonly hits: readonly PointHit[];
  /** Points that no paper asked about; null without papers. */
  readonly never_asked: readonly PointKnown[] | null;
  readonly cases: readonly {
    readonly no: number;
    readonly level: string | null;
    readonly category: string | null;
    readonly fact: string;
    readonly amount: Money | null;
  }[];
  readonly missing: readonly MissingInput[];
}

const TEN = 10;
const MOST = 100;
const CASES = 5;
/** Weights of 严重, 较重 and 高: what is put under supervision. */
const GRAVE = 4;

/** `masked` hides who and where in the text of a case. */
export function summaryAnalysisView(
  input: SummaryInput,
  timing: Timing,
  masked: (fact: string) => string,
): SummaryAnalysisView {
  const { asOf } = timing;
  const { amount, rebound_rate: _, ...kpis } = figuresOf(input.findings, asOf);
  const scope = scopeOf(input.findings);
  const levels = levelsIn(scope);
  const by = (dimension: "category" | "org" | "line") => breakdownBy(scope, dimension, levels);
  const watched = overdueOf(input.findings, asOf);
  const overdue = watched.map(({ shown }) => shown);
  const names = new Map(input.points.map((one) => [one.id, one.name]));
  const repeated = scope.filter((one) => one.recurrence !== null);
  const codes = (severity: CodeCount["severity"]) =>
    input.codes
      .filter((one) => one.severity === severity)
      .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
      .slice(0, TEN);
  return {
    document: "summary-analysis",
    timing,
    organisation: input.organisation,
    campaign: input.campaign,
    period: input.period,
    files: input.files,
    reporting: input.reporting && reportingShown(input.reporting),
    errors: codes("error"),
    doubts: codes("warning"),
    kpis,
    amount,
    levels,
    by_level: [...levels, ...(scope.some((one) => one.level === null) ? [null] : [])].map((level) => ({
      level,
      findings: ratio(scope.filter((one) => one.level === level).length, scope.length),
    })),
    by_category: by("category"),
    by_unit: by("org"),
    total: breakdownOf(null, scope, levels),
    by_line: scope.some((one) => one.lines.length > 0) ? by("line") : [],
    carried: input.findings.filter((one) => !isCurrent(one)).length,
    trend: input.before && trendOf(input.findings, input.before, asOf),
    recurring: repeated.filter((one) => one.recurrence?.closed).length,
    unsettled: repeated.filter((one) => !one.recurrence?.closed).length,
    repeated: repeated.slice(0, MOST).map((one) => ({
      unit: one.unit.name,
      id: one.id,
      fact: one.fact,
      times: one.recurrence?.times ?? 0,
      closed: one.recurrence?.closed === true,
    })),
    common: input.common.map((one) => ({ ...one, name: names.get(one.id) ?? null })),
    overdue: overdue.slice(0, MOST),
    overdue_more: Math.max(0, overdue.length - MOST),
    watch: watched
      .filter(({ weight }) => weight >= GRAVE)
      .map(({ shown }) => shown)
      .slice(0, MOST),
    pareto_units: pareto(scope, "org"),
    pareto_categories: pareto(scope, "category"),
    risks: unitRisks(scope, input.applicable),
    hits: pointHits(scope, input.points).slice(0, 2 * TEN),
    never_asked: input.papers > 0 ? input.points.filter((one) => !one.asked) : null,
    cases: typical(scope).map(({ level, category, fact, amount }, at) => ({
      no: at + 1,
      level,
      category,
      fact: masked(fact),
      amount,
    })),
    missing: [
      ...(input.reporting ? [] : [{ what: "roster" } as const]),
      ...(input.before ? [] : [{ what: "previous" } as const]),
      ...(input.papers > 0 ? [] : [{ what: "field", field: "papers" } as const]),
      { what: "field", field: "analysis" },
    ],
  };
}

function reportingShown(reporting: NonNullable<SummaryInput["reporting"]>): ReportingShown {
  const { lines, totals } = reporting;
  const names = (holds: (one: UnitReporting) => boolean) =>
    distinct(lines.filter(holds).flatMap((one) => one.unit?.name ?? []));
  return {
    totals,
    timely: timelyRate(reporting),
    first_pass: firstPassRate(reporting),
    missing: names((one) => one.missing),
    late: names((one) => one.late === true),
    returned: names((one) => one.verdict === "rejected" || one.verdict === "refused"),
  };
}

/** The gravest finding of each category, then the next ones. */
function typical(scope: readonly SummaryFinding[]): readonly SummaryFinding[] {
  const graver = scope.toSorted((a, b) => weigh(b) - weigh(a) || amountOrder(a, b) || order(a, b));
  const first = graver.filter((one, at) => graver.findIndex((other) => other.category === one.category) === at);
  return [...first, ...graver.filter((one) => !first.includes(one))].slice(0, CASES);
}

function overdueOf(findings: readonly SummaryFinding[], asOf: PlainDate): readonly Watched[] {
  return findings
    .filter((one) => isOverdue(one, asOf))
    .map((one) => ({
      weight: weigh(one),
      shown: {
        unit: one.unit.name,
        id: one.id,
        fact: one.fact,
        level: one.level,
        owner_unit: one.owner_unit,
        deadline: one.deadline ?? "",
        days: daysBetween(one.deadline ?? asOf, asOf),
        status: one.status,
      },
    }))
    .sort((a, b) => b.weight - a.weight || b.shown.days - a.shown.days || (a.shown.unit < b.shown.unit ? -1 : 1));
}

/** The last period is told as of a day as far from its end as ours is. */
function trendOf(
  now: readonly SummaryFinding[],
  before: readonly SummaryFinding[],
  asOf: PlainDate,
): readonly TrendRow[] {
  const day = comparableDay(asOf, commonPeriod(now), commonPeriod(before));
  const all = comparePeriods(figuresOf(now, asOf), figuresOf(before, day));
  return COMPARED.flatMap((figure) =>
    all
      .filter((one) => one.figure === figure)
      .map(({ now: shown, before: other, change, growth }) => ({ figure, now: shown, before: other, change, growth })),
  );
}

const weigh = ({ level, level_rank }: SummaryFinding): number => weightOf(level, level_rank);
const amountOrder = (a: SummaryFinding, b: SummaryFinding): number => compareDecimals(b.amount ?? 0, a.amount ?? 0);
const order = (a: SummaryFinding, b: SummaryFinding): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : (a.id ?? a.fact) < (b.id ?? b.fact) ? -1 : 1;
