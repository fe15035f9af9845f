import type { Answer, AnswerType, Recheck } from "../model/generated/documents.ts";
import { divideHalfUp, percent } from "../model/decimal.ts";
import type { ItemAssessment, Verdict } from "../model/paper.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { asksTimes } from "../field/answer-value.ts";
import { stated } from "./stated.ts";

/** An answer with the parts its type has; null is what it has not. Money in 元. */
export interface AnswerShown {
  readonly type: AnswerType;
  readonly answer: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  /** The day a term runs from. */
  readonly trigger: string | null;
  readonly sample: { readonly n: number; readonly k: number; readonly percent: string } | null;
  /** `times`: the quotient, where the item asks how many times rather than how many percent. */
  readonly ratio: {
    readonly num: string;
    readonly den: string;
    readonly percent: string;
    readonly times: string | null;
  } | null;
  readonly set: { readonly have: readonly string[]; readonly lacking: readonly string[] } | null;
}

/** One line of the item table. */
export interface ItemRow {
  readonly no: number;
  readonly item_id: string;
  readonly section: string;
  readonly question: string;
  readonly pass: string | null;
  readonly tunable: boolean;
  readonly methods: readonly string[];
  readonly answer: AnswerShown | null;
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly na: { readonly code: string; readonly reason: string | null } | null;
  readonly pending: string | null;
  readonly verdict_reason: string | null;
  readonly no_finding_reason: string | null;
  readonly bulk: boolean;
  /** Taken over from an earlier paper, and not confirmed since. */
  readonly carried: boolean;
  /** Why it has to be looked at again, while nobody has. */
  readonly recheck: Recheck | null;
  /** Last time's answer, where it did not simply stand. */
  readonly prior: AnswerShown | null;
  readonly evidence: readonly string[];
  readonly findings: number;
}

export function itemRow(one: ItemAssessment, evidence: EvidenceIndex): ItemRow {
  const { item, answer, section, verdict } = one;
  return {
    no: one.place,
    item_id: item.id,
    section: section.title,
    question: item.question,
    pass: stated(item.pass?.text) ?? stated(item.pass?.rule),
    tunable: item.tunable === true,
    methods: item.method ?? [],
    answer: answer && answerShown(one, answer),
    verdict,
    note: stated(answer?.note),
    na: answer?.na ? { code: answer.na.code, reason: stated(answer.na.reason) } : null,
    pending: stated(answer?.pending),
    verdict_reason: stated(answer?.verdict_reason),
    no_finding_reason: stated(answer?.no_finding_reason),
    bulk: answer?.bulk === true,
    carried: answer?.carried === true,
    recheck: one.missing.find(({ what }) => what === "recheck")?.why ?? null,
    prior: one.prior && one.prior.recheck !== null ? answerShown(one, one.prior.answer) : null,
    evidence: evidence.numbers(answer?.evidence),
    findings: answer?.findings?.length ?? 0,
  };
}

function answerShown({ item }: ItemAssessment, answer: Answer): AnswerShown {
  const { n, k, num, den } = answer;
  const required = answer.required ?? item.required_set ?? [];
  const have = answer.set ?? null;
  return {
    type: item.answer_type,
    answer: answer.answer ?? null,
    value: stated(answer.value),
    unit: item.unit ?? null,
    trigger: answer.trigger ?? null,
    sample: n === undefined ? null : { n, k: k ?? 0, percent: percent(k ?? 0, n) },
    ratio:
      num === undefined || den === undefined
        ? null
        : { num, den, percent: percent(num, den), times: asksTimes(item) ? divideHalfUp(num, den, 2) : null },
    set: have && { have, lacking: required.filter((name) => !have.includes(name)) },
  };
}
