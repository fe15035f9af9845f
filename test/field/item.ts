import type { Answer, AnswerType, ChecklistItem } from "../../src/model/generated/documents.ts";
import { judge } from "../../src/field/pass-rule.ts";
import type { Verdict } from "../../src/model/paper.ts";
import { weekday } from "../../src/model/plain-date.ts";

export const weekendsOnly = (date: string) => weekday(date) <= 5;

export function item(answer_type: AnswerType, rule?: string, more: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id: "CK-TT-01",
    question: "检查什么",
    risk_points: ["TT-01"],
    answer_type,
    ...(rule === undefined ? {} : { pass: { rule } }),
    ...more,
  };
}

export function verdict(
  of: ChecklistItem,
  answer: Answer | null,
  others: Record<string, Answer> = {},
  isWorkday = weekendsOnly,
): Verdict {
  return judge(of, answer, { answerOf: (id) => others[id] ?? null, isWorkday });
}
