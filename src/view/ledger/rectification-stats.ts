import {
  type Breakdown,
  breakdownBy,
  breakdownOf,
  type FigureGroup,
  type Figures,
  figureGroups,
  figuresOf,
  levelsIn,
  rowsBy,
  scopeOf,
} from "../../field/figure-groups.ts";
import { isCurrent } from "../../field/figure-row.ts";
import { type Pareto, pareto } from "../../field/pareto.ts";
import {
  type Comparison,
  commonPeriod as samePeriodOf,
  comparableDay,
  comparePeriods,
} from "../../field/period-comparison.ts";
import { neverHit, type PointHit, type PointKnown, pointHits } from "../../field/point-hits.ts";
import { type RollForward, rollForward } from "../../field/roll-forward.ts";
import { type UnitRisk, unitRisks } from "../../field/unit-risk.ts";
import type { Period, PlainDate } from "../../model/generated/documents.ts";
import { DIMENSIONS, type Dimension } from "../../model/ledger-dimensions.ts";
import type { RectificationTable } from "../../model/rectification-table.ts";
import { type FigureLookup, figureRows, NO_LOOKUP, type TableRow } from "./figure-rows.ts";
import {
  type AroundKpis,
  aroundKpis,
  type AroundLedgers,
  NOTHING_AROUND,
  type NotAvailable,
  POPULATIONS,
} from "./figures-around.ts";

/** A table that figures are made of, as it was read. */
export interface StatsSource {
  readonly path: string;
  readonly sheet: string;
  readonly profile: string;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly rows: number;
}

export type StatsGroup = FigureGroup;

/** A roll-forward of one unit; `key` null: of rows that name none. */
export type UnitRollForward = { readonly key: string | null; readonly code: string | null } & RollForward;

/** What `ledger stats` shows: every KPI of domain.md §4.0 under its key, null where the data cannot tell it, and the same by dimension. */
export interface RectificationStats extends Figures, AroundKpis {
  readonly as_of: PlainDate;
  /** Findings found in it are U; null: all, or each ledger its own. */
  readonly period: Period | null;
  readonly sources: readonly StatsSource[];
  /** All rows that count as findings; those found outside the period are in no figure but the roll-forward and the look-backs. */
  readonly rows: number;
  readonly outside: number;
  /** Rows of 问题台账 whose finding also stands in 整改台账. */
  readonly told_twice: number;
  /** Findings of one number that stand in several ledgers of rectification: each row counts. */
  readonly shared_ids: number;
  /** Of each rate, the count that is its denominator. */
  readonly populations: typeof POPULATIONS;
  /** Why a KPI is null. */
  readonly not_available: Readonly<Record<string, NotAvailable>>;
  /** Null without a period, or where findings of the period were found after it. */
  readonly roll_forward: RollForward | null;
  /** Its units; they add up to it. */
  readonly roll_forward_by_unit: readonly UnitRollForward[] | null;
  /** Dimensions that some row names: levels by rank, months in time, else the larger groups first, then by code. */
  readonly by: Readonly<Partial<Record<Dimension, readonly StatsGroup[]>>>;
  readonly cross: {
    readonly levels: readonly string[];
    readonly rows: readonly Breakdown[];
    readonly total: Breakdown;
  };
  readonly pareto: Readonly<Record<"org" | "category" | "risk_point", Pareto>>;
  readonly risks: readonly UnitRisk[];
  readonly points: {
    readonly hits: readonly PointHit[];
    /** Points in force that no finding names; null without a library. */
    readonly never_hit: readonly PointKnown[] | null;
    /** Points in force that no paper asked about; null without a library or without papers. */
    readonly never_asked: readonly PointKnown[] | null;
  };
  readonly compare: StatsComparison | null;
}

export interface StatsComparison {
  readonly as_of: PlainDate;
  readonly period: Period | null;
  /** Ledgers of the other period; empty where the same rows were counted for it. */
  readonly sources: readonly StatsSource[];
  readonly figures: readonly Comparison[];
}

/** What another period is counted from: `tables` null are the rows at hand. */
export interface Before {
  readonly tables: readonly RectificationTable[] | null;
  readonly period: Period | null;
}

/** What is known besides the rows. */
export interface StatsAround {
  readonly lookup: FigureLookup;
  readonly around: AroundLedgers;
  readonly before: Before | null;
}

const ALONE: StatsAround = { lookup: NO_LOOKUP, around: NOTHING_AROUND, before: null };

/** `wanted`: the period asked for; null gives each row the one its ledger states. */
export function rectificationStats(
  tables: readonly RectificationTable[],
  asOf: PlainDate,
  wanted: Period | null,
  { lookup, around, before }: StatsAround = ALONE,
): RectificationStats {
  const rows = figureRows(tables, lookup, wanted);
  const period = wanted ?? commonPeriod(tables, lookup);
  const scope = scopeOf(rows);
  const groups = DIMENSIONS.flatMap((dimension) => {
    const some = figureGroups(rows, dimension, asOf);
    return some.every((one) => one.key === null) ? [] : [[dimension, some] as const];
  });
  // Findings of a period that were found after its end: it is what was inspected, and nothing rolls from one such to the next.
  const rolls = period !== null && scope.every(({ found }) => found === null || found <= period.to) ? period : null;
  const levels = levelsIn(scope);
  const kpis = figuresOf(rows, asOf);
  const { not_available, ...more } = aroundKpis(around, kpis);
  return {
    as_of: asOf,
    period,
    sources: tables.map(sourceOf),
    rows: rows.length,
    outside: rows.filter((row) => !isCurrent(row)).length,
    told_twice: tables.reduce((sum, table) => sum + table.rows.length, 0) - rows.length,
    shared_ids: sharedIds(rows),
    ...kpis,
    ...more,
    populations: POPULATIONS,
    not_available,
    roll_forward: rolls && rollForward(rows, rolls),
    roll_forward_by_unit: rolls && rollForwards(rows, rolls),
    by: Object.fromEntries(groups),
    cross: { levels, rows: breakdownBy(scope, "category", levels), total: breakdownOf(null, scope, levels) },
    pareto: {
      org: pareto(scope, "org"),
      category: pareto(scope, "category"),
      risk_point: pareto(scope, "risk_point"),
    },
    risks: unitRisks(scope, around.applicable),
    points: {
      hits: pointHits(scope, around.points),
      never_hit: around.points.length > 0 ? neverHit(scope, around.points) : null,
      never_asked:
        around.points.length > 0 && around.papers.length > 0 ? around.points.filter((one) => !one.asked) : null,
    },
    compare: before && comparisonOf(kpis, { period, asOf }, before, tables, lookup),
  };
}

/** Every unit with something in its roll-forward, by code. */
function rollForwards(rows: readonly TableRow[], period: Period): readonly UnitRollForward[] {
  return rowsBy(rows, "org")
    .map(({ member, rows: own }) => ({
      key: member?.name ?? null,
      code: member?.code ?? null,
      ...rollForward(own, period),
    }))
    .filter(({ opening, added }) => opening + added > 0);
}

function comparisonOf(
  now: Figures,
  { period, asOf }: { readonly period: Period | null; readonly asOf: PlainDate },
  before: Before,
  tables: readonly RectificationTable[],
  lookup: FigureLookup,
): StatsComparison {
  const rows = figureRows(before.tables ?? tables, lookup, before.period);
  const other = before.period ?? commonPeriod(before.tables ?? tables, lookup);
  const day = comparableDay(asOf, period, other);
  return {
    as_of: day,
    period: other,
    sources: (before.tables ?? []).map(sourceOf),
    figures: comparePeriods(now, figuresOf(rows, day)),
  };
}

const sourceOf = ({ path, sheet, profile, unit, period, rows }: RectificationTable): StatsSource => ({
  path,
  sheet,
  profile,
  unit,
  period,
  rows: rows.length,
});

function sharedIds(rows: readonly TableRow[]): number {
  const tables = new Map<string, Set<number>>();
  for (const { id, unit, table } of rows) {
    if (id === null) continue;
    const key = JSON.stringify([unit.code, id]);
    tables.set(key, (tables.get(key) ?? new Set()).add(table));
  }
  return [...tables.values()].filter((one) => one.size > 1).length;
}

/** The period all tables are about, if it is one and the same. */
export function commonPeriod(
  tables: readonly RectificationTable[],
  lookup: Pick<FigureLookup, "period"> = NO_LOOKUP,
): Period | null {
  return samePeriodOf(tables.map(({ period, path, profile }) => ({ period: period ?? lookup.period(path, profile) })));
}
