import type { FigureRow } from "./figure-row.ts";

/** A risk point in force of the libraries at hand; `asked`: some paper asked about it. */
export interface PointKnown {
  readonly id: string;
  readonly name: string;
  readonly asked: boolean;
}

export interface PointHit {
  readonly id: string;
  readonly name: string | null;
  readonly findings: number;
  readonly units: number;
}

/** Risk points by the findings that name them, most first, equal ones by id. */
export function pointHits(scope: readonly FigureRow[], points: readonly PointKnown[]): readonly PointHit[] {
  const names = new Map(points.map((one) => [one.id, one.name]));
  const groups = new Map<string, { findings: number; readonly units: Set<string> }>();
  for (const { point, unit } of scope) {
    if (point === null) continue;
    const one = groups.get(point) ?? { findings: 0, units: new Set() };
    one.findings += 1;
    one.units.add(unit.code);
    groups.set(point, one);
  }
  return [...groups]
    .map(([id, { findings, units }]) => ({ id, name: names.get(id) ?? null, findings, units: units.size }))
    .sort((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1));
}

/** Points in force that no finding names. */
export function neverHit(scope: readonly FigureRow[], points: readonly PointKnown[]): readonly PointKnown[] {
  const hit = new Set(scope.map((one) => one.point));
  return points.filter(({ id }) => !hit.has(id));
}
