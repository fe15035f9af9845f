import type { FindingShown } from "../finding-shown.ts";
import { distinct } from "../stated.ts";

/** A risk point found wanting in several units: 共性问题 (domain.md §8.5, at least three) or more than once. */
export interface CommonProblem {
  readonly risk_point: { readonly id: string; readonly name: string };
  readonly findings: number;
  readonly units: readonly string[];
  readonly common: boolean;
}

const COMMON_UNITS = 3;

/** Risk points with more than one finding, most findings first. */
export function commonProblems(findings: readonly FindingShown[]): readonly CommonProblem[] {
  const groups = new Map<string, FindingShown[]>();
  for (const one of findings) {
    if (!one.risk_point) continue;
    const group = groups.get(one.risk_point.id);
    if (group) group.push(one);
    else groups.set(one.risk_point.id, [one]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const point = group[0]?.risk_point;
      const units = distinct(group.map((one) => one.unit.name));
      const codes = distinct(group.map((one) => one.unit.code));
      if (!point) return [];
      return [
        {
          risk_point: { id: point.id, name: point.name },
          findings: group.length,
          units,
          common: codes.length >= COMMON_UNITS,
        },
      ];
    })
    .sort((a, b) => b.findings - a.findings || (a.risk_point.id < b.risk_point.id ? -1 : 1));
}
