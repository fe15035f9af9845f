import { ofPeriod } from "../field/period-facts.ts";
import { checkOrigins } from "../library/check-digest.ts";
import type { Answer, Checklist, Finding, PaperHeader, Recheck } from "../model/generated/documents.ts";
import type { CarriedItem, Hash, RecordBody } from "../model/journal.ts";
import type { Assessment, ItemAssessment, PaperState } from "../model/paper.ts";

type CarryBody = Extract<RecordBody, { kind: "carry" }>;

/**
 * What a new paper takes over from an earlier one of the same unit: for each item whose check comes from an answered one, that
 * answer, and why it must be looked at again where it does not stand. An answer stands only where the text of the check is
 * unchanged (renumbering changes nothing), it was more than 待核实, it is no fact of another period, and its problem was not
 * put right on the spot. docs/decisions/0012-carried-answers.md
 */
export function carryOver(
  old: { readonly state: PaperState; readonly assessment: Assessment },
  next: Checklist,
  header: Pick<PaperHeader, "period">,
  hash: Hash,
): CarryBody {
  const { state, assessment } = old;
  const origins = checkOrigins(state.checklist, next, hash);
  const samePeriod = state.header.period.from === header.period.from && state.header.period.to === header.period.to;
  const items = origins.flatMap(({ item, from, same }): readonly CarriedItem[] => {
    const was = from === null ? undefined : assessment.byId.get(from.id);
    if (!was?.answer || was.verdict === "未检查") return [];
    const recheck = same ? whyNot(was, samePeriod) : "内容改动";
    const taken = { item: item.id, was: was.item.id };
    if (recheck !== null) return [{ ...taken, answer: was.answer, recheck }];
    return [{ ...taken, answer: standing(was.answer) }];
  });
  const used = new Set(items.map(({ was }) => was));
  const dropped = assessment.items.filter((one) => one.answer && one.verdict !== "未检查" && !used.has(one.item.id));
  return { kind: "carry", from: originOf(state), items, dropped: dropped.map((one) => one.item.id) };
}

function whyNot({ item, answer, verdict }: ItemAssessment, samePeriod: boolean): Recheck | null {
  if (verdict === "待核实") return "上次待核实";
  if (!samePeriod && answer && ofPeriod(item, answer)) return "期间不同";
  const findings = answer?.findings ?? [];
  return findings.length > 0 && openOnes(findings).length === 0 ? "上次已立改" : null;
}

/** An open finding keeps its number: it is the same one. One that was put right on the spot is over. */
const openOnes = (findings: readonly Finding[]) => findings.filter((one) => one.fixed_on_spot !== true);

function standing({ flag: _, findings, ...answer }: Answer): Answer {
  const open = openOnes(findings ?? []);
  return { ...answer, ...(open.length > 0 ? { findings: open } : {}), carried: true };
}

const originOf = ({ header, journal, checklist }: PaperState): CarryBody["from"] => ({
  index_no: header.index_no,
  records: journal.records,
  head: journal.head,
  checklist: checklist.id,
  version: checklist.version,
  period: header.period,
  date: header.date,
});

/** Files that the answers which stand refer to, each once; those of the others stay where they are. */
export const neededFiles = ({ items }: CarryBody): readonly string[] => [
  ...new Set(
    items
      .filter(({ recheck }) => recheck === undefined)
      .flatMap(({ answer }) => [...(answer.evidence ?? []), ...(answer.sample === undefined ? [] : [answer.sample])]),
  ),
];

/**
 * Last time's answer as one given now, for "the same as last time": without its findings where it has to be looked at again,
 * and without files that this paper does not have. Null where there is none.
 */
export function sameAgain({ prior, answer }: ItemAssessment, registered: ReadonlySet<string>): Answer | null {
  if (!prior) return null;
  const { carried: _, flag, findings, no_finding_reason, bulk, evidence, sample, ...given } = prior.answer;
  const files = (evidence ?? []).filter((sha256) => registered.has(sha256));
  const kept = prior.recheck === null ? { findings: answer?.findings ?? findings, no_finding_reason } : {};
  return {
    ...given,
    ...kept,
    ...(files.length > 0 ? { evidence: files } : {}),
    ...(sample !== undefined && registered.has(sample) ? { sample } : {}),
  };
}
