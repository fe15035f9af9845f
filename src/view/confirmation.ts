import type { Money, PlainDate } from "../model/generated/documents.ts";
import type { Counts, FactsState, PaperInput } from "../model/paper.ts";
import { type EvidenceShown, evidenceIndex } from "./evidence-index.ts";
import { type FactChange, factChanges } from "./fact-changes.ts";
import type { Repeat } from "../paper/repeat.ts";
import type { CriterionShown, FindingShown } from "./finding-shown.ts";
import { findingTotals, type UnitCount } from "./finding-totals.ts";
import { type ConfirmedShown, type IssuedFinding, issuedFindings } from "./letters/issuing.ts";
import { type MissingInput, obligationsOwed, pendingBases } from "./missing-inputs.ts";
import { type PaperHead, paperHead, type Timing } from "./paper-head.ts";
import { type Ratio, ratio } from "../field/ratio.ts";
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
  /** The earlier problem it repeats: that it was found before is a fact, how that is called a judgement. */
  readonly repeat: Repeat | null;
  /** What the unit said of it; null where it is to say so now. */
  readonly confirmed: ConfirmedShown | null;
  /** It is not as the version before has it. */
  readonly changed: boolean;
}

/** Which version this is. 已确认: it is signed, and its facts are frozen; else it is the one to be signed next. */
export interface VersionShown {
  readonly no: number;
  readonly state: FactsState["state"];
  readonly replaces: { readonly no: number; readonly on: PlainDate } | null;
  /** How it was signed, as the paper has it. */
  readonly signed: {
    readonly on: PlainDate;
    readonly signer: string | null;
    readonly collectors: readonly string[];
  } | null;
}

/** 事实确认书: what the unit is asked to confirm before the inspectors leave. */
export interface ConfirmationView {
  readonly document: "confirmation";
  readonly timing: Timing;
  readonly head: PaperHead;
  readonly version: VersionShown;
  readonly facts: readonly Fact[];
  /** What became of the facts of the version before; empty in a first one. */
  readonly changes: readonly FactChange[];
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
  const findings = issuedFindings(paper, evidence);
  const changes = factChanges(
    paper.state.facts,
    findings.map((one) => one.finding_id),
  );
  const totals = findingTotals(findings);
  const { counts } = paper.assessment;
  const cited = new Set(findings.flatMap((one) => one.evidence));
  return {
    document: "confirmation",
    timing,
    head: paperHead(paper),
    version: versionShown(paper.state.facts),
    facts: findings.map((one, index) => factOf(one, index, changes)),
    changes,
    totals: { facts: findings.length, amount: totals.amount, counts: totals.counts },
    looked: {
      execution: ratio(counts.answered, counts.applicable),
      samples: sampling([paper]).error.den,
      counts,
    },
    evidence: evidence.list.filter((one) => cited.has(one.no)),
    copies: paper.state.facts.confirmations.at(-1)?.copies ?? COPIES,
    missing: missingFacts(paper, findings),
  };
}

function versionShown({ version, state, confirmations }: FactsState): VersionShown {
  const signed = state === "已确认" ? confirmations.at(-1) : undefined;
  const before = confirmations.at(signed ? -2 : -1);
  return {
    no: version,
    state,
    replaces: before ? { no: before.version, on: before.on } : null,
    signed: signed
      ? { on: signed.on, signer: signed.signer, collectors: signed.collectors.map(({ name }) => name) }
      : null,
  };
}

const factOf = (one: IssuedFinding, index: number, changes: readonly FactChange[]): Fact => ({
  no: index + 1,
  finding_id: one.finding_id,
  fact: one.fact,
  found_date: one.found_date,
  amount: one.amount,
  count: one.count,
  count_unit: one.count_unit,
  criteria: one.criteria,
  evidence: one.evidence,
  repeat: one.repeat,
  confirmed: one.confirmed,
  changed: changes.some(({ finding_id }) => finding_id === one.finding_id),
});

/** Only what a signature would rest on: a paper still open, facts nobody wrote, a basis not looked up. */
const missingFacts = (paper: PaperInput, findings: readonly FindingShown[]): readonly MissingInput[] => [
  ...(paper.state.finished ? [] : [{ what: "unfinished", paper: paper.state.header.index_no } as const]),
  ...obligationsOwed(paper, (owed) => owed === "fact" || owed === "finding"),
  ...pendingBases(paper, findings),
];
