import { compareDecimals } from "../model/decimal.ts";
import type { Money, Severity } from "../model/generated/documents.ts";
import { sumMoney } from "../model/money.ts";
import type { FindingShown } from "./finding-shown.ts";

/** 问题四级 from grave to slight (scheme P4, domain.md §2.9). */
export const SEVERITIES: readonly Severity[] = ["严重", "较重", "一般", "轻微"];

/** How many findings, how grave, how much. `amount` in 元: null where no finding states one. */
export interface FindingTotals {
  readonly findings: number;
  readonly levels: readonly { readonly severity: Severity; readonly count: number }[];
  readonly unrated: number;
  readonly amount: Money | null;
  /** Findings that state an amount; the sum is over these. */
  readonly with_amount: number;
  /** Findings whose amount is above zero. */
  readonly involved: number;
  /** Sums of 涉及数量, one for each unit they are counted in; none where no finding states one. */
  readonly counts: readonly UnitCount[];
}

/** So many 户, 人, 台 …; `unit` is null where the item names none. */
export interface UnitCount {
  readonly unit: string | null;
  readonly count: number;
}

export function findingTotals(findings: readonly FindingShown[]): FindingTotals {
  const amounts = findings.map((one) => one.amount).filter((one) => one !== null);
  const tally = new Map<Severity | null, number>();
  for (const { severity } of findings) tally.set(severity, (tally.get(severity) ?? 0) + 1);
  return {
    findings: findings.length,
    levels: SEVERITIES.map((severity) => ({ severity, count: tally.get(severity) ?? 0 })),
    unrated: tally.get(null) ?? 0,
    amount: amounts.length ? sumMoney(amounts) : null,
    with_amount: amounts.length,
    involved: amounts.filter((one) => compareDecimals(one, 0) > 0).length,
    counts: countsByUnit(findings),
  };
}

/** 3户 and 5台 are not 8 of anything. */
function countsByUnit(findings: readonly FindingShown[]): readonly UnitCount[] {
  const counts = new Map<string | null, number>();
  for (const { count, count_unit } of findings) {
    if (count !== null) counts.set(count_unit, (counts.get(count_unit) ?? 0) + count);
  }
  return [...counts].map(([unit, count]) => ({ unit, count }));
}
