import { ranked } from "../../field/ranking.ts";
import { riskIndex, weightOf } from "../../field/risk-index.ts";
import { percent } from "../../model/decimal.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";
import type { PointKnown, SummaryFinding } from "./summary-input.ts";

/** A unit by its risk index 机构风险指数; `index` null where nobody says how many items were applicable: then weights are ranked. */
export interface UnitRisk {
  readonly place: number;
  readonly unit: { readonly code: string; readonly name: string };
  readonly findings: number;
  readonly weight: number;
  readonly applicable: number | null;
  readonly index: string | null;
}

/** One line of a Pareto table: `cumulative` is the share of this line and all above it. */
export interface ParetoRow {
  readonly name: string;
  readonly findings: number;
  readonly share: string;
  readonly cumulative: string;
  /** Among the fewest that together hold 80 % of all. */
  readonly vital: boolean;
}

/** Who holds how much: concentration is the share of the first three. */
export interface Pareto {
  readonly rows: readonly ParetoRow[];
  readonly total: number;
  readonly vital: number;
  readonly top: Ratio;
}

export interface PointHit {
  readonly id: string;
  readonly name: string | null;
  readonly findings: number;
  readonly units: number;
}

const TOP = 3;

export function unitRisks(
  findings: readonly SummaryFinding[],
  applicable: Readonly<Record<string, number>>,
): readonly UnitRisk[] {
  const units = new Map(findings.map((one) => [one.unit.code, one.unit]));
  const rows = [...units.values()].map((unit) => {
    const own = findings.filter((one) => one.unit.code === unit.code);
    const weight = own.reduce((sum, one) => sum + weightOf(one.level), 0);
    const items = applicable[unit.code] ?? null;
    const index = riskIndex(weight, items);
    return { unit, code: unit.code, findings: own.length, weight, applicable: items, index };
  });
  // Where some have no items a weight would be held against an index: then all go by weight.
  const all = rows.length > 0 && rows.every((row) => row.index !== null);
  return ranked(rows.map((row) => ({ ...row, score: all ? (row.index ?? "0") : row.weight }))).map(
    ({ place, unit, findings: count, weight, applicable: items, index }) => ({
      place,
      unit,
      findings: count,
      weight,
      applicable: items,
      index,
    }),
  );
}

/** Findings by name, most first, equal ones by name. */
export function pareto(names: readonly (string | null)[]): Pareto {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name ?? "", (counts.get(name ?? "") ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  let before = 0;
  const rows = sorted.map(([name, findings]) => {
    const vital = before * 5 < names.length * 4;
    before += findings;
    return {
      name,
      findings,
      share: percent(findings, names.length),
      cumulative: percent(before, names.length),
      vital,
    };
  });
  const top = rows.slice(0, TOP).reduce((sum, row) => sum + row.findings, 0);
  return {
    rows,
    total: names.length,
    vital: rows.filter((row) => row.vital).length,
    top: ratio(top, names.length),
  };
}

/** Risk points by the findings that name them, most first, equal ones by id. */
export function pointHits(findings: readonly SummaryFinding[], points: readonly PointKnown[]): readonly PointHit[] {
  const names = new Map(points.map((one) => [one.id, one.name]));
  const groups = new Map<string, SummaryFinding[]>();
  for (const one of findings) {
    if (one.point !== null) groups.set(one.point, [...(groups.get(one.point) ?? []), one]);
  }
  return [...groups]
    .map(([id, own]) => ({
      id,
      name: names.get(id) ?? null,
      findings: own.length,
      units: new Set(own.map((one) => one.unit.code)).size,
    }))
    .sort((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1));
}
