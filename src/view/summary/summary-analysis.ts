import { isOverdue, type RectificationKpis, rectificationKpis } from "../../field/rectification-kpi.ts";
import type { ReportingTotals, UnitReporting } from "../../field/reporting.ts";
import { weightOf } from "../../field/risk-index.ts";
import { compareDecimals, percent, subtractDecimals } from "../../model/decimal.ts";
import type { Money, Period, PlainDate } from "../../model/generated/documents.ts";
import { sumMoney } from "../../model/money.ts";
import { daysBetween } from "../../model/plain-date.ts";
import type { MissingInput } from "../missing-inputs.ts";
import type { Timing } from "../paper-head.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";
import { distinct } from "../stated.ts";
import { type Pareto, type PointHit, pareto, pointHits, type UnitRisk, unitRisks } from "./rankings.ts";
import type { CodeCount, PointKnown, SummaryFinding, SummaryInput } from "./summary-input.ts";

/** 报送情况. Rates are of the reports due; null where no days of receipt, or no units that owe, are known. */
export interface ReportingShown {
  readonly totals: ReportingTotals;
  readonly timely: Ratio | null;
  readonly first_pass: Ratio;
  readonly missing: readonly string[];
  readonly late: readonly string[];
  readonly returned: readonly string[];
}

/** Findings under one name, by level in the order of `levels`. */
export interface Breakdown {
  readonly name: string | null;
  readonly cells: readonly number[];
  readonly total: number;
  readonly amount: Money;
}

/** A figure of this period beside that of the last; `change` in 个 or 百分点, `growth` "—" on a base of zero, null for rates. */
export interface TrendRow {
  readonly figure: "total" | "done" | "overdue_open" | "repeats" | "completion_rate" | "on_time_rate" | "overdue_rate";
  readonly now: string;
  readonly before: string;
  readonly change: string;
  readonly growth: string | null;
}

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
const CANCELLED = "已撤销";

/** `masked` hides who and where in the text of a case. */
export function summaryAnalysisView(
  input: SummaryInput,
  timing: Timing,
  masked: (fact: string) => string,
): SummaryAnalysisView {
  const { asOf } = timing;
  const current = input.findings.filter((one) => one.current);
  const scope = current.filter((one) => one.status !== CANCELLED);
  const kpis = rectificationKpis(current, asOf);
  const levels = distinct(scope.flatMap((one) => one.level ?? [])).toSorted(
    (a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1),
  );
  const by = (nameOf: (one: SummaryFinding) => readonly (string | null)[]) => breakdown(scope, levels, nameOf);
  const overdue = overdueOf(input.findings, asOf);
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
    amount: sumMoney(scope.map((one) => one.amount)),
    levels,
    by_level: [...levels, ...(scope.some((one) => one.level === null) ? [null] : [])].map((level) => ({
      level,
      findings: ratio(scope.filter((one) => one.level === level).length, scope.length),
    })),
    by_category: by((one) => [one.category]),
    by_unit: by((one) => [one.unit.name]),
    total: breakdownOf(null, scope, levels),
    by_line: scope.some((one) => one.lines.length > 0) ? by((one) => (one.lines.length ? one.lines : [null])) : [],
    carried: input.findings.length - current.length,
    trend:
      input.before &&
      trendOf(
        kpis,
        rectificationKpis(
          input.before.filter((one) => one.current),
          asOf,
        ),
      ),
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
    watch: overdue.filter((one) => weightOf(one.level) >= GRAVE).slice(0, MOST),
    pareto_units: pareto(scope.map((one) => one.unit.name)),
    pareto_categories: pareto(scope.map((one) => one.category)),
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

function reportingShown({ lines, totals }: NonNullable<SummaryInput["reporting"]>): ReportingShown {
  const names = (holds: (one: UnitReporting) => boolean) =>
    distinct(lines.filter(holds).flatMap((one) => one.unit?.name ?? []));
  const dated = lines.some((one) => one.late !== null);
  return {
    totals,
    timely: dated ? ratio(totals.reported - totals.late, totals.due) : null,
    first_pass: ratio(totals.firstPass, totals.due),
    missing: names((one) => one.missing),
    late: names((one) => one.late === true),
    returned: names((one) => one.verdict === "rejected" || one.verdict === "refused"),
  };
}

/** The gravest finding of each category, then the next ones. */
function typical(scope: readonly SummaryFinding[]): readonly SummaryFinding[] {
  const graver = scope.toSorted((a, b) => weightOf(b.level) - weightOf(a.level) || amountOrder(a, b) || order(a, b));
  const first = graver.filter((one, at) => graver.findIndex((other) => other.category === one.category) === at);
  return [...first, ...graver.filter((one) => !first.includes(one))].slice(0, CASES);
}

/** Most findings first, equal ones by name; without a name last. */
function breakdown(
  scope: readonly SummaryFinding[],
  levels: readonly string[],
  namesOf: (one: SummaryFinding) => readonly (string | null)[],
): readonly Breakdown[] {
  const groups = new Map<string | null, SummaryFinding[]>();
  for (const one of scope) for (const name of namesOf(one)) groups.set(name, [...(groups.get(name) ?? []), one]);
  return [...groups]
    .map(([name, own]) => breakdownOf(name, own, levels))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.total - a.total ||
        ((a.name ?? "") < (b.name ?? "") ? -1 : 1),
    );
}

const breakdownOf = (name: string | null, own: readonly SummaryFinding[], levels: readonly string[]): Breakdown => ({
  name,
  cells: levels.map((level) => own.filter((one) => one.level === level).length),
  total: own.length,
  amount: sumMoney(own.map((one) => one.amount)),
});

function overdueOf(findings: readonly SummaryFinding[], asOf: PlainDate): readonly OverdueShown[] {
  return findings
    .filter((one) => isOverdue(one, asOf))
    .map((one) => ({
      unit: one.unit.name,
      id: one.id,
      fact: one.fact,
      level: one.level,
      owner_unit: one.owner_unit,
      deadline: one.deadline ?? "",
      days: daysBetween(one.deadline ?? asOf, asOf),
      status: one.status,
    }))
    .sort((a, b) => weightOf(b.level) - weightOf(a.level) || b.days - a.days || (a.unit < b.unit ? -1 : 1));
}

function trendOf(now: RectificationKpis, before: RectificationKpis): readonly TrendRow[] {
  const counts = (["total", "done", "overdue_open", "repeats"] as const).map((figure) => ({
    figure,
    now: String(now[figure]),
    before: String(before[figure]),
    change: signed(String(now[figure] - before[figure])),
    growth: percent(now[figure] - before[figure], before[figure]),
  }));
  const rates = (["completion_rate", "on_time_rate", "overdue_rate"] as const).map((figure) => ({
    figure,
    now: now[figure].percent,
    before: before[figure].percent,
    change: points(now[figure], before[figure]),
    growth: null,
  }));
  return [...counts, ...rates];
}

/** The difference of two rates, in 百分点; "—" where either has no denominator. */
function points(now: Ratio, before: Ratio): string {
  if (now.den === 0 || before.den === 0) return "—";
  return signed(subtractDecimals(now.percent.replace("%", ""), before.percent.replace("%", "")));
}

const signed = (text: string): string => (text.startsWith("-") || text === "0" ? text : `+${text}`);
const amountOrder = (a: SummaryFinding, b: SummaryFinding): number => compareDecimals(b.amount ?? 0, a.amount ?? 0);
const order = (a: SummaryFinding, b: SummaryFinding): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : (a.id ?? a.fact) < (b.id ?? b.fact) ? -1 : 1;
