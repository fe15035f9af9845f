import type { Answer, AnswerType, ChecklistItem } from "../model/generated/documents.ts";

/** Counts, amounts, rates, samples and dates are about the period that was inspected; a state may last beyond it. */
const MEASURED: readonly AnswerType[] = ["抽样", "计数", "金额", "比率", "日期"];
const PASSING: readonly string[] = ["本期未发生", "已由其他项目检查"];

/** Whether an answer says something about its period only, so that it says nothing about another one (decision 0012). */
export const ofPeriod = (item: Pick<ChecklistItem, "answer_type">, answer: Answer): boolean =>
  answer.na ? PASSING.includes(answer.na.code) : MEASURED.includes(item.answer_type);
