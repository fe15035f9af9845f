import { divideHalfUp } from "../model/decimal.ts";

/**
 * Weight of a finding in the risk index 机构风险指数 (domain.md §4.7, a suggestion): 8/4/2/1 from 严重 to 轻微. A ledger's 高
 * holds both 严重 and 较重 (G3), and weighs as the graver of them: what is not told apart is not made lighter.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  严重: 8,
  较重: 4,
  一般: 2,
  轻微: 1,
  高: 8,
  较高: 4,
  中: 2,
  低: 1,
};
/** By rank, for levels of schemes that are nobody's but a project's own. */
const BY_RANK = [8, 4, 2, 1] as const;

/** 0 for a finding without a level. `rank`: of the level in its scheme, from 1. */
export function weightOf(level: string | null, rank: number | null = null): number {
  // Levels come from files: "constructor" weighs nothing.
  if (level !== null && Object.hasOwn(WEIGHTS, level)) return WEIGHTS[level] ?? 0;
  return rank === null ? 0 : (BY_RANK[Math.min(rank, BY_RANK.length) - 1] ?? 0);
}

/** Σ weight ÷ applicable items, two digits; null where nobody says how many items there were. */
export const riskIndex = (weight: number, applicable: number | null): string | null =>
  applicable === null ? null : divideHalfUp(weight, applicable, 2);
