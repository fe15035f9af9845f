import { reportVersions } from "../../field/report-versions.ts";
import type { Engagement, Unit } from "../../model/generated/documents.ts";
import type { PaperInput } from "../../model/paper.ts";
import { keepsFromFinal, type OpenItem, openItems } from "../../paper/open-items.ts";
import type { FindingShown } from "../finding-shown.ts";
import { type FindingTotals, findingTotals } from "../finding-totals.ts";
import type { MissingInput } from "../missing-inputs.ts";
import type { Timing } from "../paper-head.ts";
import { NARRATED, type SelfInspectionView, selfInspectionView } from "../self-inspection.ts";
import { distinct, stated } from "../stated.ts";
import { type ConfirmedShown, issuedFindings } from "./issuing.ts";
import { type EngagementHead, engagementHead, type LetterShown, lackingFields, letterShown } from "./letter-shown.ts";
import type { MemberShown } from "./notice.ts";

/** What the unit answered to the draft, and what became of it. */
export interface FeedbackShown {
  readonly finding_id: string | null;
  readonly opinion: string;
  /** Null: nobody has said yet. */
  readonly adopted: boolean | null;
  readonly reason: string | null;
}

/** A finding as the report tells it; `confirmed` null: the unit has not said its word. */
export interface ReportedFinding extends FindingShown {
  readonly no: number;
  readonly confirmed: ConfirmedShown | null;
}

/** Findings of one category, graver ones first; `totals` counts also those that stand in the annexed list alone. */
export interface FindingGroup {
  readonly category: string | null;
  readonly totals: FindingTotals;
  readonly findings: readonly ReportedFinding[];
}

/** 检查报告 (domain.md §4.1, versions by S31). `figures` are those of the self-inspection report over the same papers: nothing is counted twice. */
export interface InspectionReportView {
  readonly document: "inspection-report";
  readonly timing: Timing;
  readonly head: EngagementHead;
  readonly letter: LetterShown;
  readonly version: string;
  /** 定稿 and what follows it: no item is open. */
  readonly final: boolean;
  readonly open: readonly OpenItem[];
  readonly basis: readonly string[];
  readonly contents: readonly string[];
  readonly methods: readonly string[];
  readonly team: readonly MemberShown[];
  readonly assessment: string | null;
  readonly figures: SelfInspectionView;
  /** By category, graver ones first within each: the order of text and annex. */
  readonly problems: readonly ReportedFinding[];
  readonly groups: readonly FindingGroup[];
  readonly feedback: readonly FeedbackShown[];
  readonly suggestions: readonly string[];
  /** 附件, in their order: those of the tool, then those the letter names. */
  readonly annexes: readonly string[];
  readonly missing: readonly MissingInput[];
}

/** 征求意见稿: what a report is until somebody says that it is more. */
const DRAFT = "A";

/** What the annexes of the tool are called. */
export interface AnnexNames {
  readonly problems: string;
  readonly checks: string;
  readonly open: string;
}

/** `papers` is never empty; `roster`: units that were due, where somebody knows them. */
export function inspectionReportView(
  papers: readonly PaperInput[],
  engagement: Engagement,
  timing: Timing,
  names: AnnexNames,
  roster: readonly Unit[] | null = null,
): InspectionReportView {
  const report = engagement.letters?.report;
  const letter = letterShown(report, engagement);
  const figures = selfInspectionView(papers, timing, roster);
  const confirmed = new Map(papers.flatMap((one) => issuedFindings(one)).map((one) => [one.finding_id, one.confirmed]));
  const categories = distinct(figures.findings.map((one) => one.category));
  const told = categories
    .flatMap((category) => figures.findings.filter((one) => one.category === category))
    .map((one, at) => ({ ...one, no: at + 1, confirmed: confirmed.get(one.finding_id) ?? null }));
  const version = report?.version ?? DRAFT;
  const final = reportVersions().closed.includes(version);
  const feedback = (report?.feedback ?? []).map((one) => ({
    finding_id: one.finding_id ?? null,
    opinion: one.opinion,
    adopted: one.adopted ?? null,
    reason: stated(one.reason),
  }));
  const { basis = figures.basis_documents, contents = [], methods = [], team = [] } = engagement;
  const suggestions = report?.suggestions ?? [];
  const open = papers.flatMap(openItems).filter(keepsFromFinal);
  const own = [names.problems, names.checks, ...(open.length ? [names.open] : [])];
  return {
    document: "inspection-report",
    timing,
    head: engagementHead(engagement),
    letter,
    version,
    final,
    open,
    basis,
    contents,
    methods,
    team: team.map((one) => ({
      name: one.name,
      role: one.role ?? null,
      post: stated(one.post),
      credential: stated(one.credential),
    })),
    assessment: stated(report?.assessment),
    figures,
    problems: told,
    groups: categories.map((category) => {
      const findings = told.filter((one) => one.category === category);
      return { category, totals: findingTotals(findings), findings: findings.filter((one) => one.no <= NARRATED) };
    }),
    feedback,
    suggestions,
    annexes: distinct([...own, ...letter.attachments]),
    missing: [
      ...lackingFields({
        issuer: engagement.issuer === "",
        number: final && letter.number === null,
        date: letter.date === null,
        version: report?.version === undefined,
        basis: basis.length === 0,
        on_site: engagement.on_site === undefined,
        inspectors: team.length < 2,
        assessment: stated(report?.assessment) === null,
        feedback: final && feedback.length === 0 && told.length > 0,
        adopted: feedback.some((one) => one.adopted === null),
        refused_reason: feedback.some((one) => one.adopted === false && one.reason === null),
        suggestions: suggestions.length === 0 && told.length > 0,
      }),
      ...figures.missing.filter((one) => one.what !== "accountability" && one.what !== "previous"),
    ],
  };
}
