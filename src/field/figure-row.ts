import type { Period, PlainDate } from "../model/generated/documents.ts";
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
  /** What its ledger reports on, or what was asked for; null: all count. */
  readonly period: Period | null;
  /**
   * The period was asked for: both its ends count. A period that a ledger states may be the one that was inspected, and its findings
   * were found after it: only what was found before it is brought forward.
   */
  readonly strict: boolean;
}

/** Whether a day counts for a row: in the period asked for, or not before the period its ledger states. */
export const isInPeriodOf = (
  { period, strict }: Pick<FigureRow, "period" | "strict">,
  day: PlainDate | null,
): boolean => period === null || day === null || (day >= period.from && (!strict || day <= period.to));

/** Whether a finding is one of the period; else it was brought forward, or lies outside what was asked for. */
export const isCurrent = (row: Pick<FigureRow, "found" | "period" | "strict">): boolean => isInPeriodOf(row, row.found);

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
