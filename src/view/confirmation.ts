import type { Money, PlainDate } from "../model/generated/documents.ts";
import type { Counts, PaperInput } from "../model/paper.ts";
import { type EvidenceShown, evidenceIndex } from "./evidence-index.ts";
import { type CriterionShown, type FindingShown, findingsShown } from "./finding-shown.ts";
import { findingTotals, type UnitCount } from "./finding-totals.ts";
import { type MissingInput, obligationsOwed, pendingBases } from "./missing-inputs.ts";
import { type PaperHead, paperHead, type Timing } from "./paper-head.ts";
import { type Ratio, ratio } from "./ratio.ts";
import { sampling } from "./sampling.ts";

/** One numbered fact: no title, level or judgement, which belong to the opinion (domain.md §4.3). */
export interface Fact {
  readonly no: number;
  readonly finding_id: string;
  readonly fact: string | null;
  readonly found_date: PlainDate;
  readonly amount: Money | null;
  readonly count: number | null;
  readonly count_unit: string | null;
  readonly criteria: readonly CriterionShown[];
  readonly evidence: readonly string[];
}

/** 事实确认书: what the unit is asked to confirm before the inspectors leave. */
export interface ConfirmationView {
  readonly document: "confirmation";
  readonly timing: Timing;
  readonly head: PaperHead;
  readonly facts: readonly Fact[];
  readonly totals: { readonly facts: number; readonly amount: Money | null; readonly counts: readonly UnitCount[] };
  /** What was looked at, so that "no facts" says of how much. */
  readonly looked: { readonly execution: Ratio; readonly samples: number; readonly counts: Counts };
  readonly evidence: readonly EvidenceShown[];
  readonly copies: number;
  readonly missing: readonly MissingInput[];
}

/** One copy for each side. */
const COPIES = 2;

export function confirmationView(paper: PaperInput, timing: Timing): ConfirmationView {
  const evidence = evidenceIndex(paper);
  const findings = findingsShown(paper, evidence);
  const totals = findingTotals(findings);
  const { counts } = paper.assessment;
  const cited = new Set(findings.flatMap((one) => one.evidence));
  return {
    document: "confirmation",
    timing,
    head: paperHead(paper),
    facts: findings.map(factOf),
    totals: { facts: findings.length, amount: totals.amount, counts: totals.counts },
    looked: {
      execution: ratio(counts.answered, counts.applicable),
      samples: sampling([paper]).error.den,
      counts,
    },
    evidence: evidence.list.filter((one) => cited.has(one.no)),
    copies: COPIES,
    missing: missingFacts(paper, findings),
  };
}

const factOf = (one: FindingShown, index: number): Fact => ({
  no: index + 1,
  finding_id: one.finding_id,
  fact: one.fact,
  found_date: one.found_date,
  amount: one.amount,
  count: one.count,
  count_unit: one.count_unit,
  criteria: one.criteria,
  evidence: one.evidence,
});

/** Only what a signature would rest on: a paper still open, facts nobody wrote, a basis not looked up. */
const missingFacts = (paper: PaperInput, findings: readonly FindingShown[]): readonly MissingInput[] => [
  ...(paper.state.finished ? [] : [{ what: "unfinished", paper: paper.state.header.index_no } as const]),
  ...obligationsOwed(paper, (owed) => owed === "fact" || owed === "finding"),
  ...pendingBases(paper, findings),
];
