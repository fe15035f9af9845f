import type { Disposition, Engagement, Money, PlainDate } from "../../model/generated/documents.ts";
import type { PaperInput } from "../../model/paper.ts";
import { type FindingTotals, findingTotals } from "../finding-totals.ts";
import { type MissingInput, pendingBases } from "../missing-inputs.ts";
import { paperHead, type Timing } from "../paper-head.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";
import { sampling } from "../sampling.ts";
import { distinct, stated } from "../stated.ts";
import { type IssuedFinding, issuedFindings } from "./issuing.ts";
import { type EngagementHead, engagementHead, type LetterShown, lackingFields, letterShown } from "./letter-shown.ts";

/** A finding with what is decided about it. Null and empty is what nobody has decided. */
export interface DisposedFinding extends IssuedFinding {
  readonly no: number;
  /** 定性: as the opinion states it, else the finding's title. */
  readonly nature: string;
  readonly dispositions: readonly Disposition[];
  readonly reason: string | null;
  readonly transfer_to: string | null;
  /** 整改要求: as the opinion states it, else what the inspectors recommended. */
  readonly demand: string | null;
  /** As the opinion sets it, else that of the paper. */
  readonly due: PlainDate | null;
}

/** What was looked at, and how much of it. */
export interface LookedAt {
  readonly papers: readonly string[];
  readonly checklists: readonly string[];
  readonly execution: Ratio;
  readonly compliance: Ratio;
  readonly samples: Ratio;
  readonly pass: number;
  readonly fail: number;
}

/** When and how the unit confirmed the facts. */
export interface ConfirmationShown {
  readonly paper: string;
  readonly version: number;
  readonly on: PlainDate;
  readonly facts: number;
}

/** 处理意见书（检查意见书, domain.md §4.4): judgement on confirmed facts, item by item, with its demands. */
export interface OpinionView {
  readonly document: "opinion";
  readonly timing: Timing;
  readonly head: EngagementHead;
  readonly letter: LetterShown;
  readonly basis: readonly string[];
  readonly looked: LookedAt;
  readonly confirmations: readonly ConfirmationShown[];
  readonly assessment: string | null;
  readonly findings: readonly DisposedFinding[];
  readonly totals: FindingTotals;
  /** The same sum as the statement of facts gives, for 大写金额; null where no finding states an amount above zero. */
  readonly amount: Money | null;
  readonly dispositions: readonly { readonly disposition: string; readonly count: number }[];
  readonly materials: readonly string[];
  readonly report_due: PlainDate | null;
  readonly report_to: string | null;
  readonly objection: string | null;
  readonly missing: readonly MissingInput[];
}

export function opinionView(papers: readonly PaperInput[], engagement: Engagement, timing: Timing): OpinionView {
  const opinion = engagement.letters?.opinion;
  const letter = letterShown(opinion, engagement);
  const findings = disposedFindings(papers, engagement);
  const totals = findingTotals(findings);
  const { basis = basisOf(papers), on_site, team = [] } = engagement;
  const decided = findings.flatMap((one) => one.dispositions);
  const open = findings.filter((one) => !one.fixed_on_spot);
  return {
    document: "opinion",
    timing,
    head: engagementHead(engagement),
    letter,
    basis,
    looked: lookedAt(papers),
    confirmations: confirmationsOf(papers),
    assessment: stated(opinion?.assessment),
    findings,
    totals,
    amount: totals.amount !== null && /[1-9]/.test(totals.amount) ? totals.amount : null,
    dispositions: distinct(decided).map((disposition) => ({
      disposition,
      count: decided.filter((one) => one === disposition).length,
    })),
    materials: opinion?.materials ?? [],
    report_due: opinion?.report_due ?? null,
    report_to: stated(opinion?.report_to),
    objection: stated(opinion?.objection),
    missing: [
      ...lackingFields({
        issuer: engagement.issuer === "",
        number: letter.number === null,
        date: letter.date === null,
        basis: basis.length === 0,
        on_site: on_site === undefined,
        inspectors: team.length < 2,
        assessment: stated(opinion?.assessment) === null,
        dispositions: findings.some((one) => one.dispositions.length === 0),
        demands: open.some((one) => one.demand === null),
        owners: findings.some((one) => one.owner_unit === null),
        deadlines: open.some((one) => one.due === null),
        materials: (opinion?.materials ?? []).length === 0,
        report_due: opinion?.report_due === undefined,
        report_to: stated(opinion?.report_to) === null,
        objection: stated(opinion?.objection) === null,
      }),
      ...papers.flatMap((paper) => pendingBases(paper, issuedFindings(paper))),
    ],
  };
}

/** Findings with their dispositions, in the order of the papers and their checklists. */
export function disposedFindings(papers: readonly PaperInput[], engagement: Engagement): readonly DisposedFinding[] {
  const items = new Map((engagement.letters?.opinion?.items ?? []).map((one) => [one.finding_id, one]));
  return papers
    .flatMap((paper) => issuedFindings(paper))
    .map((one, at) => {
      const item = items.get(one.finding_id);
      return {
        ...one,
        no: at + 1,
        nature: stated(item?.nature) ?? one.title,
        dispositions: item?.dispositions ?? [],
        reason: stated(item?.reason),
        transfer_to: item?.transfer_to ?? null,
        demand: stated(item?.demand) ?? one.recommendation,
        due: item?.deadline ?? one.deadline,
      };
    });
}

export function lookedAt(papers: readonly PaperInput[]): LookedAt {
  const sum = (key: "answered" | "applicable" | "pass" | "fail") =>
    papers.reduce((total, { assessment }) => total + assessment.counts[key], 0);
  const [pass, fail] = [sum("pass"), sum("fail")];
  return {
    papers: distinct(papers.map(({ state }) => state.header.index_no)),
    checklists: distinct(papers.map(({ state }) => state.checklist.title)),
    execution: ratio(sum("answered"), sum("applicable")),
    compliance: ratio(pass, pass + fail),
    samples: sampling(papers).error,
    pass,
    fail,
  };
}

export const basisOf = (papers: readonly PaperInput[]): readonly string[] =>
  distinct(papers.flatMap((paper) => paperHead(paper).basis_document ?? []));

/** The statement of facts in force of each paper. */
const confirmationsOf = (papers: readonly PaperInput[]): readonly ConfirmationShown[] =>
  papers.flatMap(({ state }) => {
    const last = state.facts.confirmations.at(-1);
    return last
      ? [{ paper: state.header.index_no, version: last.version, on: last.on, facts: state.facts.frozen.length }]
      : [];
  });
