import { missingEntries } from "../field/answer-value.ts";
import { percent } from "../model/decimal.ts";
import type { Answer, ChecklistItem } from "../model/generated/documents.ts";

/** What an answer says, as facts for a sentence. Percentages have two digits, half-up. */
export type Reading =
  | { readonly form: "word"; readonly word: "是" | "否" | "不适用" | "待核实" }
  | { readonly form: "sample"; readonly n: number; readonly k: number; readonly percent: string }
  | { readonly form: "ratio"; readonly num: string; readonly den: string; readonly percent: string }
  | { readonly form: "value"; readonly value: string; readonly unit: string }
  | { readonly form: "set"; readonly complete: boolean; readonly listed: readonly string[] }
  | { readonly form: "none" };

/** Reads an answer by what it holds. A set is read as what is missing (set:complete) or what was found (set:empty). */
export function readingOf(item: ChecklistItem, answer: Answer | null): Reading {
  if (!answer) return { form: "none" };
  if (answer.answer) return { form: "word", word: answer.answer };
  if (answer.n !== undefined && answer.k !== undefined) {
    return { form: "sample", n: answer.n, k: answer.k, percent: percent(String(answer.k), String(answer.n)) };
  }
  if (answer.num !== undefined && answer.den !== undefined) {
    return { form: "ratio", num: answer.num, den: answer.den, percent: percent(answer.num, answer.den) };
  }
  if (answer.set !== undefined || item.answer_type === "清单") {
    const complete = item.pass?.rule === "set:complete";
    return { form: "set", complete, listed: complete ? (missingEntries(item, answer) ?? []) : (answer.set ?? []) };
  }
  return answer.value === undefined ? { form: "none" } : { form: "value", value: answer.value, unit: item.unit ?? "" };
}
