import type { IsWorkday } from "../field/calendar.ts";
import { judge } from "../field/pass-rule.ts";
import type { ChecklistItem, ItemId } from "../model/generated/documents.ts";
import type { Assessment, ItemAssessment, Verdict } from "../model/paper.ts";

/** What one digit answers, and what the verdict will be. */
export interface Choice {
  readonly key: string;
  readonly answer: "是" | "否" | "不适用" | "待核实";
  readonly verdict: Verdict;
}

/** The digits of a 是否 item, always at the same keys; others are answered by typing, and have 不适用 and 待核实 as letters. */
export function choicesOf(one: ItemAssessment, assessment: Assessment, isWorkday: IsWorkday): readonly Choice[] {
  const context = { answerOf: (id: ItemId) => assessment.byId.get(id)?.answer ?? null, isWorkday };
  const choice = (key: string, answer: Choice["answer"]): Choice => ({
    key,
    answer,
    verdict: judge(one.item, { answer }, context),
  });
  const decided = one.item.answer_type === "是否" ? [choice("1", "是"), choice("2", "否")] : [];
  return [...decided, choice("3", "不适用"), choice("4", "待核实")];
}

/** Whether the item is answered by typing a value instead of pressing a digit. */
export const isTyped = (item: ChecklistItem): boolean => item.answer_type !== "是否";
