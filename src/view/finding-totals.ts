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
  /** Sum of 笔数, null where no finding states one. */
  readonly count: number | null;
}

export function findingTotals(findings: readonly FindingShown[]): FindingTotals {
  const amounts = findings.map((one) => one.amount).filter((one) => one !== null);
  const counts = findings.map((one) => one.count).filter((one) => one !== null);
  const tally = new Map<Severity | null, number>();
  for (const { severity } of findings) tally.set(severity, (tally.get(severity) ?? 0) + 1);
  return {
    findings: findings.length,
    levels: SEVERITIES.map((severity) => ({ severity, count: tally.get(severity) ?? 0 })),
    unrated: tally.get(null) ?? 0,
    amount: amounts.length ? sumMoney(amounts) : null,
    with_amount: amounts.length,
    count: counts.length ? counts.reduce((sum, one) => sum + one, 0) : null,
  };
}
