import { riskIndex, weightOf } from "../../field/risk-index.ts";
import type { PaperInput } from "../../model/paper.ts";
import type { FindingShown } from "../finding-shown.ts";
import { type FindingTotals, findingTotals } from "../finding-totals.ts";

/** T3 机构排名: index = Σ weight ÷ applicable items, two digits; "—" without items. Equal indices share a rank, lower code first. */
export interface RankRow {
  readonly rank: number;
  readonly unit: { readonly code: string; readonly name: string };
  readonly totals: FindingTotals;
  readonly weight: number;
  readonly applicable: number;
  readonly index: string | null;
}

export function unitRanking(papers: readonly PaperInput[], findings: readonly FindingShown[]): readonly RankRow[] {
  const units = new Map(papers.map((paper) => [paper.state.header.unit.code, paper.state.header.unit.name]));
  const rows = [...units].map(([code, name]) => {
    const own = findings.filter((one) => one.unit.code === code);
    const weight = own.reduce((sum, one) => sum + weightOf(one.severity), 0);
    const applicable = papers
      .filter((paper) => paper.state.header.unit.code === code)
      .reduce((sum, paper) => sum + paper.assessment.counts.applicable, 0);
    const index = riskIndex(weight, applicable);
    return { unit: { code, name }, totals: findingTotals(own), weight, applicable, index };
  });
  // Compared as fractions, so that rounding never makes a tie.
  const higher = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    b.weight * a.applicable - a.weight * b.applicable;
  rows.sort((a, b) => higher(a, b) || (a.unit.code < b.unit.code ? -1 : 1));
  return rows.map((row) => ({ rank: 1 + rows.filter((other) => higher(other, row) < 0).length, ...row }));
}
