import { judge } from "../field/pass-rule.ts";
import type { Answer, ChecklistItem, ItemId, Section } from "../model/generated/documents.ts";
import type { Change, RecordBody, Via } from "../model/journal.ts";
import type { Assessment, ItemAssessment, PaperState } from "../model/paper.ts";
import { same } from "../model/canonical.ts";
import { reversed } from "../paper/fold.ts";

/** The record that gives an item this answer (null takes it away); null when nothing would change. */
export function changeAnswer(state: PaperState, item: ItemId, answer: Answer | null, via: Via): RecordBody | null {
  const old = state.answers[item] ?? null;
  const next = answer === null ? null : tidy(answer);
  return same(old, next) ? null : { kind: "answer", changes: [{ item, old, new: next }], via };
}

/** Empty texts and lists say nothing (but an empty `set` is an answer); without them the same answer is the same record on every route. */
function tidy(answer: Answer): Answer | null {
  const kept = Object.entries(answer)
    .map(([key, value]) => [key, typeof value === "string" ? value.trim() : value] as const)
    .filter(
      ([key, value]) =>
        value !== undefined &&
        value !== "" &&
        value !== false &&
        !(key !== "set" && Array.isArray(value) && value.length === 0),
    );
  return kept.length === 0 ? null : (Object.fromEntries(kept) as Answer);
}

/** What a new answer to the question keeps of what is there: remarks and proofs given before it, or under the same verdict. */
export function reanswer(old: ItemAssessment, given: Answer, verdict: string): Answer {
  const kept = old.answer ?? {};
  if (old.verdict !== "未检查" && old.verdict !== verdict) return kept.flag ? { ...given, flag: true } : given;
  const { note, evidence, findings, no_finding_reason, flag } = kept;
  return { note, evidence, findings, no_finding_reason, flag, ...given };
}

/**
 * 整节合格: the passing answer for every open 是否 item of a section that is not a key item, in one record marked as done
 * in bulk. What must be looked at again is not among them; items with other answer types need a number of their own, and are left open. Null when there is nothing to do.
 */
export function bulkPass(assessment: Assessment, section: Section): RecordBody | null {
  const changes: Change[] = assessment.items
    .filter((one) => one.section === section && one.applicability === "applicable" && one.verdict === "未检查")
    .filter((one) => one.item.answer_type === "是否" && !one.item.is_key && !one.prior?.recheck)
    .flatMap((one) => {
      const answer = passingAnswer(one.item);
      const old = one.answer;
      return answer ? [{ item: one.item.id, old, new: { ...old, answer, bulk: true } }] : [];
    });
  return changes.length === 0 ? null : { kind: "answer", changes, via: "bulk" };
}

/** The answer of a 是否 item that passes under its own rule, or null where none does by itself. */
export function passingAnswer(item: ChecklistItem): "是" | "否" | null {
  const context = { answerOf: () => null, isWorkday: () => true };
  return (["是", "否"] as const).find((answer) => judge(item, { answer }, context) === "合格") ?? null;
}

/** Takes the last step back; null when there is none. */
export function undo(state: PaperState): RecordBody | null {
  const step = state.undo.at(-1);
  return step ? { kind: "answer", changes: reversed(step), via: "undo", of: step.seq } : null;
}

/** Does the step last taken back again; null when there is none. */
export function redo(state: PaperState): RecordBody | null {
  const step = state.redo.at(-1);
  return step ? { kind: "answer", changes: step.changes, via: "redo", of: step.seq } : null;
}
