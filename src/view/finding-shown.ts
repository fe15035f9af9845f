import { needsVerification } from "../field/citation.ts";
import type { Criterion, Money, PlainDate, Severity } from "../model/generated/documents.ts";
import type { AssessedFinding, PaperInput } from "../model/paper.ts";
import { type Repeat, repeatOf } from "../paper/repeat.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { stated } from "./stated.ts";

/** A basis as a paper cites it. `pending`: only its name is known, so it prints 【依据待核】. */
export interface CriterionShown {
  readonly title: string;
  readonly doc_no: string | null;
  readonly clause: string | null;
  readonly pending: boolean;
}

/** A finding with its five elements; null is what nobody has said. Money in 元, dates `YYYY-MM-DD`. */
export interface FindingShown {
  readonly finding_id: string;
  /** 索引号 of the paper it stands in. */
  readonly paper: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly item_id: string;
  readonly place: number;
  readonly section: string;
  readonly question: string;
  readonly title: string;
  readonly fact: string | null;
  readonly criteria: readonly CriterionShown[];
  readonly cause: string | null;
  readonly effect: string | null;
  readonly recommendation: string | null;
  readonly severity: Severity | null;
  readonly severity_default: Severity | null;
  readonly severity_reason: string | null;
  readonly found_date: PlainDate;
  readonly amount: Money | null;
  readonly count: number | null;
  /** What `count` counts, where the item says so: 户, 人, 台 … */
  readonly count_unit: string | null;
  readonly category: string | null;
  readonly risk_point: { readonly id: string; readonly name: string; readonly level: string } | null;
  readonly owner_unit: string | null;
  readonly owner: string | null;
  readonly deadline: PlainDate | null;
  readonly measures: string | null;
  readonly fixed_on_spot: boolean;
  readonly fixed_date: PlainDate | null;
  readonly self_reported: boolean;
  /** The earlier problem it repeats, by what looking back says. */
  readonly repeat: Repeat | null;
  readonly evidence: readonly string[];
}

/** Units of an answer in which no things are counted: one fault of an item that asks for 小时 is not one hour. */
const MEASURES = /^(?:[万亿]?元|秒|分钟?|小时|个?工作日|天|日|周|个?月|季度?|年|倍|[%％])$/;

export const criterionShown = (one: Criterion): CriterionShown => ({
  title: one.title,
  doc_no: stated(one.doc_no),
  clause: stated(one.clause),
  pending: needsVerification(one),
});

/** The findings of one paper, in the order of the checklist. */
export function findingsShown(paper: PaperInput, evidence: EvidenceIndex): readonly FindingShown[] {
  return paper.assessment.findings.map((one) => findingShown(paper, one, evidence));
}

function findingShown(paper: PaperInput, assessed: AssessedFinding, evidence: EvidenceIndex): FindingShown {
  const { header } = paper.state;
  const { finding, riskPoint } = assessed;
  const { item, answer, place, section } = assessed.item;
  return {
    finding_id: finding.finding_id,
    paper: header.index_no,
    unit: header.unit,
    item_id: item.id,
    place,
    section: section.title,
    question: item.question,
    title: stated(finding.title) ?? riskPoint?.name ?? item.question,
    fact: stated(finding.fact),
    criteria: (finding.criteria ?? []).map(criterionShown),
    cause: stated(finding.cause),
    effect: stated(finding.effect),
    recommendation: stated(finding.recommendation),
    severity: finding.severity ?? item.default_severity ?? null,
    severity_default: item.default_severity ?? null,
    severity_reason: stated(finding.severity_reason),
    found_date: finding.found_date ?? header.date,
    amount: finding.amount ?? null,
    count: finding.count ?? null,
    count_unit: MEASURES.test(item.unit ?? "") ? null : stated(item.unit),
    category: stated(finding.category) ?? riskPoint?.category ?? null,
    risk_point: riskPoint && { id: riskPoint.id, name: riskPoint.name, level: riskPoint.level },
    owner_unit: stated(finding.owner_unit),
    owner: stated(finding.owner),
    deadline: finding.deadline ?? null,
    measures: stated(finding.measures),
    fixed_on_spot: finding.fixed_on_spot === true,
    fixed_date: finding.fixed_date ?? null,
    self_reported: finding.self_reported === true,
    repeat: repeatOf(finding, paper.state.lookBack),
    evidence: evidence.numbers(answer?.evidence),
  };
}
