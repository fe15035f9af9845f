import {
  isWithin,
  type RectificationFact,
  type RectificationKpis,
  rectificationKpis,
} from "../../field/rectification-kpi.ts";
import { type RollForward, rollForward } from "../../field/roll-forward.ts";
import type { Period, PlainDate } from "../../model/generated/documents.ts";
import { DIMENSIONS, type Dimension } from "../../model/ledger-dimensions.ts";
import type { RectificationTable } from "../../model/rectification-table.ts";
import { type RecordRow, textOf } from "../records/record-table.ts";
import { rectificationFact } from "../records/rectification-fact.ts";

/** A table that figures are made of, as it was read. */
export interface StatsSource {
  readonly path: string;
  readonly sheet: string;
  readonly profile: string;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly rows: number;
}

/** The figures of one member of a dimension; `key` null: those that name none. */
export type StatsGroup = { readonly key: string | null } & RectificationKpis;

/** What `ledger stats` shows: every KPI of domain.md §4.0 that a ledger can tell, under its key, and the same by dimension. */
export interface RectificationStats extends RectificationKpis {
  readonly as_of: PlainDate;
  /** Findings found in it are U; null: all. */
  readonly period: Period | null;
  readonly sources: readonly StatsSource[];
  /** All rows read; those found outside the period are in no figure but the roll-forward. */
  readonly rows: number;
  readonly outside: number;
  /** Null without a period. */
  readonly roll_forward: RollForward | null;
  /** Dimensions that some row names, the larger groups first, then by key. */
  readonly by: Readonly<Partial<Record<Dimension, readonly StatsGroup[]>>>;
}

/** `wanted`: the period asked for; null takes the one all tables state, if they state one and the same. */
export function rectificationStats(
  tables: readonly RectificationTable[],
  asOf: PlainDate,
  wanted: Period | null,
): RectificationStats {
  const period = wanted ?? commonPeriod(tables);
  const rows = tables.flatMap((table) =>
    table.rows.map((record) => ({ fact: rectificationFact(record), keys: keysOf(record, table.unit) })),
  );
  const facts = rows.map((one) => one.fact);
  const inScope = rows.filter(({ fact }) => within(fact, period));
  const groups = DIMENSIONS.flatMap((dimension) => {
    const some = grouped(inScope, dimension, asOf);
    return some.every((one) => one.key === null) ? [] : [[dimension, some] as const];
  });
  return {
    as_of: asOf,
    period,
    sources: tables.map(({ path, sheet, profile, unit, period: own, rows: records }) => ({
      path,
      sheet,
      profile,
      unit,
      period: own,
      rows: records.length,
    })),
    rows: rows.length,
    outside: rows.length - inScope.length,
    ...rectificationKpis(facts, asOf, period),
    roll_forward: period && rollForward(facts, period),
    by: Object.fromEntries(groups),
  };
}

type Keys = Readonly<Record<Dimension, readonly string[]>>;

/** A finding with two owners counts under both. */
const keysOf = (row: RecordRow, unit: string | null): Keys => {
  const one = (key: string) => [textOf(row, key)].filter((text) => text !== null);
  const owners = Array.isArray(row.owner) ? row.owner.map(String) : one("owner");
  return {
    org: [textOf(row, "org") ?? unit].filter((text) => text !== null),
    line: one("line"),
    category: one("category"),
    severity: one("severity"),
    rect_type: one("rect_type"),
    risk_point: one("risk_point"),
    owner_unit: one("owner_unit"),
    owner: owners,
    found_month: one("found_date").map((day) => day.slice(0, 7)),
  };
};

function grouped(
  rows: readonly { readonly fact: RectificationFact; readonly keys: Keys }[],
  dimension: Dimension,
  asOf: PlainDate,
): readonly StatsGroup[] {
  const groups = new Map<string | null, RectificationFact[]>();
  for (const { fact, keys } of rows)
    for (const key of keys[dimension].length > 0 ? new Set(keys[dimension]) : [null]) {
      const group = groups.get(key);
      if (group) group.push(fact);
      else groups.set(key, [fact]);
    }
  return [...groups]
    .map(([key, some]) => ({ key, ...rectificationKpis(some, asOf) }))
    .sort((a, b) => Number(a.key === null) - Number(b.key === null) || order(a, b, dimension));
}

const order = (a: StatsGroup, b: StatsGroup, dimension: Dimension): number =>
  (dimension === "found_month" ? 0 : b.total - a.total) || ((a.key ?? "") < (b.key ?? "") ? -1 : 1);

const within = ({ found }: RectificationFact, period: Period | null): boolean =>
  period === null || isWithin(found, period);

function commonPeriod(tables: readonly RectificationTable[]): Period | null {
  const [first] = tables;
  const same = tables.every(({ period }) => period?.from === first?.period?.from && period?.to === first?.period?.to);
  return same ? (first?.period ?? null) : null;
}
