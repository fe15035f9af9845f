import { levelsOf, type OwnSchemes } from "../../field/level-schemes.ts";
import { commonPoints } from "../../field/recurrence/common-points.ts";
import { type Recurrence, recurrenceFinder } from "../../field/recurrence/recurrence.ts";
import type { RecurrenceKey, RecurrenceRow } from "../../field/recurrence/recurrence-row.ts";
import type { RecurrenceThresholds } from "../../field/recurrence/thresholds.ts";
import type { Period, PlainDate } from "../../model/generated/documents.ts";

/** Where a row stands, to be found again. */
export interface RowPlace {
  readonly path: string;
  /** "" for csv, text and registers. */
  readonly sheet: string;
  readonly row: number;
  /** The cell of what was found, as F5; null where the row stands in no sheet. */
  readonly cell: string | null;
}

/** A finding as `ledger repeats` judges it. */
export interface RepeatRow extends RecurrenceRow {
  readonly at: RowPlace;
  readonly unitName: string;
  readonly number: string | null;
  /** The risk point as it is written. */
  readonly pointName: string | null;
  readonly level: string | null;
  readonly scheme: string | null;
  /** The ledger says that it is a repeat, and of what. */
  readonly declared: boolean;
  readonly repeatOf: string | null;
  /** What the ledger reports on, as stated; else the quarter it was found in. */
  readonly period: Period | null;
}

/** A finding as it is shown. */
export interface ShownFinding extends RowPlace {
  readonly finding_id: string | null;
  readonly unit: string;
  readonly found: PlainDate | null;
  readonly status: string;
  readonly level: string | null;
  readonly fact: string;
}

export interface ShownPrior extends ShownFinding {
  /** How alike the texts are, from 0 to 1. */
  readonly likeness: number;
  readonly shared: readonly string[];
}

/** 屡查屡犯, or 整改未到位 where the finding before is still open. */
export type RepeatKind = "recurrence" | "unresolved";

export interface ShownRepeat extends ShownFinding {
  readonly kind: RepeatKind;
  /** What makes them one matter; its value beside it, null for texts. */
  readonly by: RecurrenceKey;
  readonly key: string | null;
  /** By text alone: somebody has to confirm it. */
  readonly to_confirm: boolean;
  /** Priors and one: the how manieth time this is. */
  readonly count: number;
  /** From the third time on: one level up. Null before; `to` null where the level is the highest or not known. */
  readonly escalate: { readonly from: string | null; readonly to: string | null } | null;
  readonly declared: boolean;
  readonly repeat_of: string | null;
  /** The latest first. */
  readonly priors: readonly ShownPrior[];
}

/** 共性问题. */
export interface ShownCommon {
  readonly risk_point: string;
  readonly period: Period | null;
  readonly units: readonly { readonly unit: string; readonly findings: readonly ShownFinding[] }[];
}

/** What `ledger repeats` shows. */
export interface Repeats {
  readonly as_of: PlainDate;
  readonly thresholds: RecurrenceThresholds;
  readonly rows: { readonly now: number; readonly before: number };
  readonly summary: {
    readonly recurrences: number;
    readonly unresolved: number;
    readonly to_confirm: number;
    readonly escalations: number;
    /** Found here, and not declared in the ledger. */
    readonly undeclared: number;
    /** Declared in the ledger, and no finding before to be seen. */
    readonly unexplained: number;
    readonly common: number;
  };
  /** By unit, then by day and number. */
  readonly repeats: readonly ShownRepeat[];
  readonly unexplained: readonly ShownFinding[];
  readonly common: readonly ShownCommon[];
}

export interface RepeatsAround {
  readonly asOf: PlainDate;
  readonly thresholds: RecurrenceThresholds;
  /** Codes of the units above one, nearest first. */
  readonly above: (unit: string) => readonly string[];
  readonly schemes: OwnSchemes | undefined;
}

/** Findings, and those of earlier ledgers → what came back, what several units have in common. One finding counts once. */
export function repeatsView(now: readonly RepeatRow[], before: readonly RepeatRow[], around: RepeatsAround): Repeats {
  const rows = onceEach(now).sort(byUnitAndDay);
  const find = recurrenceFinder(now, before, around.above, around.thresholds);
  const found = rows.map((row) => [row, find(row)] as const);
  const repeats = found.flatMap(([row, one]) => (one ? [shownRepeat(row, one, around)] : []));
  const unexplained = found.flatMap(([row, one]) => (one === null && row.declared ? [shown(row)] : []));
  const common = commonOf(rows, around.thresholds);
  const count = (of: (one: ShownRepeat) => boolean) => repeats.filter(of).length;
  return {
    as_of: around.asOf,
    thresholds: around.thresholds,
    rows: { now: now.length, before: before.length },
    summary: {
      recurrences: count(({ kind }) => kind === "recurrence"),
      unresolved: count(({ kind }) => kind === "unresolved"),
      to_confirm: count(({ to_confirm }) => to_confirm),
      escalations: count(({ escalate }) => escalate !== null),
      undeclared: count(({ declared }) => !declared),
      unexplained: unexplained.length,
      common: common.length,
    },
    repeats,
    unexplained,
    common,
  };
}

/** A finding may have several rows: one a measure, or one in each of two ledgers. The first stands for it. */
function onceEach(rows: readonly RepeatRow[]): RepeatRow[] {
  const key = ({ unit, id, found, fact }: RepeatRow) => JSON.stringify(id === "" ? [unit, found, fact] : [unit, id]);
  return [...new Map([...rows].reverse().map((row) => [key(row), row])).values()].reverse();
}

const byUnitAndDay = (a: RepeatRow, b: RepeatRow): number => compare(dayKey(a), dayKey(b));
const dayKey = ({ unit, found, id, place }: RepeatRow): string => `${unit}\n${found ?? ""}\n${id}\n${place}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const shown = (row: RepeatRow): ShownFinding => ({
  finding_id: row.number,
  unit: row.unitName,
  found: row.found,
  status: row.state ?? row.status,
  level: row.level,
  fact: row.fact,
  ...row.at,
});

function shownRepeat(
  row: RepeatRow,
  found: Recurrence<RepeatRow>,
  { thresholds, schemes }: RepeatsAround,
): ShownRepeat {
  const count = found.count + 1;
  const key = { "risk-point": row.pointName, basis: row.category, text: null }[found.by];
  return {
    ...shown(row),
    kind: found.closed ? "recurrence" : "unresolved",
    by: found.by,
    key,
    to_confirm: found.by === "text",
    count,
    escalate: count >= thresholds.escalateAt ? { from: row.level, to: levelAbove(row, schemes) } : null,
    declared: row.declared,
    repeat_of: row.repeatOf,
    priors: found.priors.map(({ row: prior, likeness, shared }) => ({ ...shown(prior), likeness, shared })),
  };
}

/**
 * The next higher level of the row's own scheme; where its ledger states a scheme without that level, of G3, which ledgers show.
 * Null at the top, and where no such level is known.
 */
function levelAbove({ level, scheme }: RepeatRow, schemes: OwnSchemes | undefined): string | null {
  for (const one of [scheme, "G3"]) {
    const levels = one === null ? null : levelsOf(one, schemes);
    const at = levels?.indexOf(level ?? "") ?? -1;
    if (at >= 0) return levels?.[at - 1] ?? null;
  }
  return null;
}

/** Common points within each period. */
function commonOf(rows: readonly RepeatRow[], { commonUnits }: RecurrenceThresholds): readonly ShownCommon[] {
  const periods = new Map<string, RepeatRow[]>();
  for (const row of rows) {
    // What was found before the period was common then, if it was.
    if (row.period && row.found !== null && row.found < row.period.from) continue;
    const key = row.period ? `${row.period.from}/${row.period.to}` : "";
    periods.set(key, [...(periods.get(key) ?? []), row]);
  }
  return [...periods.values()].flatMap((own) =>
    commonPoints(own, commonUnits).map(({ point, units }) => ({
      risk_point: own.find((row) => row.point === point)?.pointName ?? point,
      period: own[0]?.period ?? null,
      units: units.map(({ rows: [first, ...more] }) => ({
        unit: first?.unitName ?? "",
        findings: (first ? [first, ...more] : more).map(shown),
      })),
    })),
  );
}
