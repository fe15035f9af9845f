import type { IsWorkday } from "../field/calendar.ts";
import type { Answer, ItemId } from "../model/generated/documents.ts";
import type { RecordBody } from "../model/journal.ts";
import type { Assessment, PaperState } from "../model/paper.ts";
import { assess } from "./assess.ts";
import { frozenBroken } from "./facts.ts";
import type { Refusal } from "./guards.ts";
import { isSettled } from "./look-back.ts";

/**
 * Why an answer would touch what the unit has confirmed, or null: the finding itself, the numbers it rests on, or, through
 * the conditions and rules of other items, its item's verdict. What was found of an earlier problem by then stays too.
 */
export function frozenRefusal(
  state: PaperState,
  assessment: Assessment,
  body: RecordBody,
  isWorkday: IsWorkday,
): Refusal | null {
  if (body.kind === "lookback" && isSettled(state, body.id)) return { why: "look-settled", findings: [body.id] };
  const { frozen, withdrawn } = state.facts;
  if (body.kind !== "answer" || (frozen.length === 0 && withdrawn.length === 0)) return null;
  const broken = body.changes.flatMap((change) => frozenBroken(frozen, change));
  if (broken.length > 0) return { why: "frozen", findings: broken };
  const again = body.changes
    .flatMap((change) => (change.new?.findings ?? []).flatMap(({ finding_id }) => finding_id ?? []))
    .filter((id) => withdrawn.some(({ finding_id }) => finding_id === id));
  if (again.length > 0) return { why: "withdrawn", findings: again };
  const moved = verdictsMoved(state, assessment, answersAfter(state, body.changes), isWorkday);
  return moved.length > 0 ? { why: "frozen", findings: moved } : null;
}

function answersAfter(
  { answers }: PaperState,
  changes: readonly { readonly item: ItemId; readonly new: Answer | null }[],
): PaperState["answers"] {
  const after = new Map(Object.entries(answers));
  for (const change of changes) {
    if (change.new === null) after.delete(change.item);
    else after.set(change.item, change.new);
  }
  return Object.fromEntries(after);
}

/** Confirmed findings whose item would be judged otherwise with these answers. */
export function verdictsMoved(
  state: PaperState,
  assessment: Assessment,
  answers: PaperState["answers"],
  isWorkday: IsWorkday,
): readonly string[] {
  const after = assess({ ...state, answers }, isWorkday);
  return state.facts.frozen
    .filter(({ item }) => assessment.byId.get(item)?.verdict !== after.byId.get(item)?.verdict)
    .map(({ finding_id }) => finding_id);
}

/** Findings of the paper that the unit has not said its word on as they stand. */
export const unconfirmed = ({ facts }: PaperState, assessment: Assessment): readonly string[] => {
  const confirmed = new Set(facts.frozen.map(({ finding_id }) => finding_id));
  return assessment.findings
    .map(({ finding }) => finding.finding_id)
    .filter((id) => !confirmed.has(id) || facts.changed.includes(id));
};
