import type { Period } from "../model/generated/documents.ts";
import type { Dimension } from "../model/ledger-dimensions.ts";
import type { RectificationFact } from "./rectification-kpi.ts";

/** Who or what figures are told of. `code` orders equals, `name` is shown. */
export interface Member {
  readonly code: string;
  readonly name: string;
}

/** A finding with everything that it is counted by. All figures of rectification are made of these rows, wherever they are shown. */
export interface FigureRow extends RectificationFact {
  /** `code` "": nobody says whose it is. */
  readonly unit: Member;
  readonly lines: readonly string[];
  readonly category: string | null;
  readonly level: string | null;
  /** Of the level in its scheme, 1 the gravest; null where scheme or level is not known. */
  readonly level_rank: number | null;
  readonly rect_type: string | null;
  /** Number of the risk point. */
  readonly point: string | null;
  readonly owner_unit: string | null;
  readonly owners: readonly string[];
  /** What its ledger reports on, or what was asked for: findings found outside it are brought forward. Null: all count. */
  readonly period: Period | null;
}

const MEMBERS: Readonly<Record<Exclude<Dimension, "org">, (row: FigureRow) => readonly (string | null)[]>> = {
  line: (row) => row.lines,
  category: (row) => [row.category],
  severity: (row) => [row.level],
  rect_type: (row) => [row.rect_type],
  risk_point: (row) => [row.point],
  owner_unit: (row) => [row.owner_unit],
  owner: (row) => row.owners,
  found_month: (row) => [row.found?.slice(0, 7) ?? null],
};

/** Under what a row counts; several owners or lines: under each once. Empty where it names none. */
export function membersOf(row: FigureRow, dimension: Dimension): readonly Member[] {
  if (dimension === "org") return row.unit.code === "" ? [] : [row.unit];
  const names = MEMBERS[dimension](row).filter((name) => name !== null && name !== "");
  return [...new Set(names)].map((name) => ({ code: name ?? "", name: name ?? "" }));
}
