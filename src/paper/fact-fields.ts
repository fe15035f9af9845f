import type { Answer, Finding } from "../model/generated/documents.ts";

/** What of a finding is fact and stands in the statement of facts; the rest is judgement (domain.md §4.3). */
export const FACT_FIELDS = ["fact", "found_date", "amount", "count", "criteria"] as const;

/** What of an answer its verdict and numbers follow from; of an item with a confirmed finding it stands as it is. */
export const MEASURED = [
  "answer",
  "value",
  "n",
  "k",
  "num",
  "den",
  "set",
  "required",
  "trigger",
  "per",
  "na",
  "pending",
  "verdict",
  "sample",
] as const;

/** The facts among a finding's members. */
export const factsOf = (finding: Finding): Partial<Finding> => pick(finding, FACT_FIELDS);

/** The members of an answer that a confirmed finding rests on. */
export const measured = (answer: Answer | null | undefined): Partial<Answer> => pick(answer ?? {}, MEASURED);

function pick<T extends object, Key extends keyof T>(from: T, keys: readonly Key[]): Partial<T> {
  const kept: Partial<T> = {};
  for (const key of keys) if (from[key] !== undefined) kept[key] = from[key];
  return kept;
}
