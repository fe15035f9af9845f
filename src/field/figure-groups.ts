import type { Money, PlainDate } from "../model/generated/documents.ts";
import type { Dimension } from "../model/ledger-dimensions.ts";
import { sumMoney } from "../model/money.ts";
import { type FigureRow, isCurrent, isInPeriodOf, type Member, membersOf } from "./figure-row.ts";
import { isInScope, type RectificationKpis, reboundRate, rectificationKpis } from "./rectification-kpi.ts";
import type { Ratio } from "./ratio.ts";
import { weightOf } from "./risk-index.ts";

/** What is told of any set of rows. */
export interface Figures extends RectificationKpis {
  /** Σ amount of U, 元. */
  readonly amount: Money;
  /** Null where the data keep no look-backs. */
  readonly rebound_rate: Ratio | null;
}

/** The figures of one member of a dimension; null: of those that name none. */
export type FigureGroup = { readonly key: string | null; readonly code: string | null } & Figures;

/** Rows of one name by level: `cells` in the order of the levels, `unrated` without one of them. */
export interface Breakdown {
  readonly name: string | null;
  readonly cells: readonly number[];
  readonly unrated: number;
  readonly total: number;
  readonly amount: Money;
}

/** Each row judged by its own period. */
export function figuresOf(rows: readonly FigureRow[], asOf: PlainDate): Figures {
  return {
    ...rectificationKpis(rows, asOf, isCurrent),
    amount: sumMoney(scopeOf(rows).map((row) => row.amount)),
    rebound_rate: reboundRate(rows, asOf, (row, day) => isInPeriodOf(row, day ?? row.found)),
  };
}

/** U: findings of the period, not cancelled. */
export const scopeOf = <T extends FigureRow>(rows: readonly T[]): readonly T[] =>
  rows.filter((row) => isCurrent(row) && isInScope(row));

/** Rows by member, those that name none last; a row of several members stands under each. */
export function rowsBy<T extends FigureRow>(
  rows: readonly T[],
  dimension: Dimension,
): readonly { readonly member: Member | null; readonly rows: readonly T[] }[] {
  const groups = new Map<string | null, { readonly member: Member | null; readonly rows: T[] }>();
  for (const row of rows) {
    const members = membersOf(row, dimension);
    for (const member of members.length > 0 ? members : [null]) {
      const code = member?.code ?? null;
      const group = groups.get(code);
      if (group) group.rows.push(row);
      else groups.set(code, { member, rows: [row] });
    }
  }
  return [...groups.values()].sort((a, b) => byCode(a.member?.code ?? null, b.member?.code ?? null));
}

/**
 * The figures by dimension: levels from the gravest down by the rank of their scheme, months in time, all else the larger
 * group first and equal ones by code. Members none of whose findings is of the period are left out.
 */
export function figureGroups(
  rows: readonly FigureRow[],
  dimension: Dimension,
  asOf: PlainDate,
): readonly FigureGroup[] {
  const ranks = dimension === "severity" ? levelRanks(rows) : new Map<string, number>();
  const place = ({ key, total }: FigureGroup) =>
    dimension === "severity" ? (ranks.get(key ?? "") ?? 0) : dimension === "found_month" ? 0 : -total;
  return rowsBy(rows, dimension)
    .filter((group) => group.rows.some(isCurrent))
    .map((group) => ({
      key: group.member?.name ?? null,
      code: group.member?.code ?? null,
      ...figuresOf(group.rows, asOf),
    }))
    .sort((a, b) => Number(a.key === null) - Number(b.key === null) || place(a) - place(b) || byCode(a.code, b.code));
}

/** The levels that rows have, the gravest first: by rank in their scheme, never by text. */
export const levelsIn = (rows: readonly FigureRow[]): readonly string[] => [...levelRanks(rows).keys()];

/** Place of each level. Levels of several schemes stand by their ranks in them, then by what they weigh. */
function levelRanks(rows: readonly FigureRow[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { level, level_rank } of rows)
    if (level !== null)
      ranks.set(level, Math.min(ranks.get(level) ?? Number.MAX_SAFE_INTEGER, level_rank ?? Number.MAX_SAFE_INTEGER));
  const sorted = [...ranks].sort(([a, m], [b, n]) => m - n || weightOf(b) - weightOf(a) || byCode(a, b));
  return new Map(sorted.map(([level], at) => [level, at]));
}

/** Findings by member and level, the larger first, equal ones by code, those without a member last. */
export function breakdownBy(
  scope: readonly FigureRow[],
  dimension: Dimension,
  levels: readonly string[],
): readonly Breakdown[] {
  return rowsBy(scope, dimension)
    .map(({ member, rows }) => breakdownOf(member?.name ?? null, rows, levels))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.total - a.total);
}

export function breakdownOf(name: string | null, rows: readonly FigureRow[], levels: readonly string[]): Breakdown {
  const cells = levels.map((level) => rows.filter((row) => row.level === level).length);
  const rated = cells.reduce((sum, count) => sum + count, 0);
  return {
    name,
    cells,
    unrated: rows.length - rated,
    total: rows.length,
    amount: sumMoney(rows.map((row) => row.amount)),
  };
}

const byCode = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
