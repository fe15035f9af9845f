import type { FigureRow, Member } from "../../field/figure-row.ts";
import { levelRank, type OwnSchemes } from "../../field/level-schemes.ts";
import type { LookBack } from "../../field/rectification-kpi.ts";
import type { Period } from "../../model/generated/documents.ts";
import type { HistoryStep, RectificationTable } from "../../model/rectification-table.ts";
import { type RecordRow, textOf } from "../records/record-table.ts";
import { rectificationFact } from "../records/rectification-fact.ts";

/** What a run over ledgers knows of the names in them. */
export interface FigureLookup {
  /** A unit by any of its names; `code` is the name in its comparable form where nobody knows it, "" where there is none. */
  readonly unit: (said: string) => Member;
  /** A risk point as it is written, and its business lines. */
  readonly point: (said: string) => { readonly id: string; readonly lines: readonly string[] };
  /** Of a table that does not state it: what its file or the campaign says. */
  readonly period: (path: string, profile: string) => Period | null;
  readonly schemes: OwnSchemes | undefined;
}

/** Nothing is known: names are what they are. */
export const NO_LOOKUP: FigureLookup = {
  unit: (said) => ({ code: said, name: said }),
  point: (said) => ({ id: said, lines: [] }),
  period: () => null,
  schemes: undefined,
};

/** What a row does not say itself. */
export interface RowAround {
  readonly unit: Member;
  readonly period: Period | null;
  /** Somebody asked for that period. */
  readonly strict?: boolean;
  /** Name of the scheme of its levels. */
  readonly scheme: string | null;
}

/** A row of a ledger as figures see it: the one way from ledgers to figures. */
export function figureRow(
  row: RecordRow,
  { unit, period, strict = false, scheme }: RowAround,
  lookup: FigureLookup,
): FigureRow {
  const said = textOf(row, "risk_point");
  const point = said === null ? null : lookup.point(said);
  const level = textOf(row, "severity");
  const line = textOf(row, "line");
  return {
    ...rectificationFact(row),
    unit,
    lines: line === null ? (point?.lines ?? []) : line.split(/[、,，;；]/u).map((one) => one.trim()),
    category: textOf(row, "category"),
    level,
    level_rank: level === null || scheme === null ? null : levelRank(scheme, level, lookup.schemes),
    rect_type: textOf(row, "rect_type"),
    point: point?.id ?? null,
    owner_unit: textOf(row, "owner_unit"),
    owners: Array.isArray(row.owner) ? row.owner.map(String) : [textOf(row, "owner") ?? ""].filter(Boolean),
    period,
    strict,
  };
}

/** A row with what it is known by. */
export interface Placed {
  readonly profile: string;
  readonly id: string | null;
  readonly unit: Member;
}

/** A finding that stands both in 问题台账 and in 整改台账 of its unit is one finding: the row that says what became of it counts. */
export function countedOnce<T extends Placed>(rows: readonly T[]): readonly T[] {
  const key = ({ unit, id }: T) => JSON.stringify([unit.code, id]);
  const followed = new Set(rows.filter((row) => row.profile !== "problem" && row.id !== null).map(key));
  return rows.filter((row) => row.profile !== "problem" || row.id === null || !followed.has(key(row)));
}

export interface TableRow extends FigureRow, Placed {
  /** Which of the tables it stands in, and its place there. */
  readonly table: number;
  readonly index: number;
}

/** All rows of some tables. `wanted`: the period asked for, instead of those the ledgers state. */
export function figureRows(
  tables: readonly RectificationTable[],
  lookup: FigureLookup,
  wanted: Period | null,
): readonly TableRow[] {
  const rows = tables.flatMap((table, at) => {
    const own = wanted ?? table.period ?? lookup.period(table.path, table.profile);
    const looked = table.history && lookBacksById(table.history);
    return table.rows.map((row, index) => {
      const id = textOf(row, "finding_id");
      const unit = lookup.unit(textOf(row, "org") ?? table.unit ?? "");
      // A row that counts for those of earlier ledgers was brought forward only where it was in the first of them.
      const since = wanted === null && own !== null ? textOf(row, "_since") : null;
      const period = own && since !== null && since < own.from ? { ...own, from: since } : own;
      return {
        ...figureRow(row, { unit, period, strict: wanted !== null, scheme: table.schemes.severity ?? null }, lookup),
        ...(looked ? { lookBacks: looked.get(id ?? "") ?? [] } : {}),
        profile: table.profile,
        id,
        table: at,
        index,
      };
    });
  });
  return countedOnce(rows);
}

function lookBacksById(history: readonly HistoryStep[]): ReadonlyMap<string, readonly LookBack[]> {
  const looks = new Map<string, LookBack[]>();
  for (const { id, on, recheck } of history)
    if (recheck !== undefined) looks.set(id, [...(looks.get(id) ?? []), { on, result: recheck }]);
  return looks;
}
