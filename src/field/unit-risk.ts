import type { FigureRow, Member } from "./figure-row.ts";
import { ranked } from "./ranking.ts";
import { riskIndex, weightOf } from "./risk-index.ts";

/** A unit by its risk index 机构风险指数; `index` null where nobody says how many items were applicable: then weights are ranked. */
export interface UnitRisk {
  readonly place: number;
  readonly unit: Member;
  readonly findings: number;
  readonly weight: number;
  readonly applicable: number | null;
  readonly index: string | null;
}

/** `applicable`: applicable items by unit code. Equal units share a place, in the order of their codes. */
export function unitRisks(
  scope: readonly FigureRow[],
  applicable: Readonly<Record<string, number>>,
): readonly UnitRisk[] {
  const units = new Map<string, { readonly unit: Member; findings: number; weight: number }>();
  for (const { unit, level, level_rank } of scope) {
    const one = units.get(unit.code) ?? { unit, findings: 0, weight: 0 };
    one.findings += 1;
    one.weight += weightOf(level, level_rank);
    units.set(unit.code, one);
  }
  const rows = [...units.values()].map(({ unit, findings, weight }) => {
    const items = Object.hasOwn(applicable, unit.code) ? (applicable[unit.code] ?? null) : null;
    return { unit, code: unit.code, findings, weight, applicable: items, index: riskIndex(weight, items) };
  });
  // Where some have no items a weight would be held against an index: then all go by weight.
  const all = rows.length > 0 && rows.every((row) => row.index !== null);
  return ranked(rows.map((row) => ({ ...row, score: all ? (row.index ?? "0") : row.weight }))).map(
    ({ place, unit, findings, weight, applicable: items, index }) => ({
      place,
      unit,
      findings,
      weight,
      applicable: items,
      index,
    }),
  );
}
