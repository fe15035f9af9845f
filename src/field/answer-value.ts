import { compareDecimals } from "../model/decimal.ts";
import type { Answer, ChecklistItem, PlainDate } from "../model/generated/documents.ts";
import { isMoney } from "../model/money.ts";
import { isRealDate } from "../model/plain-date.ts";

const COUNT = /^\d{1,15}$/;
const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;

/** A ratio with a denominator above zero; the numerator may be negative (a change against a base). */
export interface Ratio {
  readonly num: string;
  readonly den: string;
}

/** 是 or 否 of a yes/no item. */
export function wordOf(answer: Answer): "是" | "否" | null {
  return answer.answer === "是" || answer.answer === "否" ? answer.answer : null;
}

/** Units in which something is measured rather than counted: 1.5 小时 is a value, 1.5 户 is not. */
const MEASURES: readonly string[] = ["小时", "分钟", "秒", "天", "米", "公里", "平方米", "千克", "吨"];
const MEASURE = /^\d{1,15}(\.\d{1,6})?$/;

/** Whether a 计数 item takes fractions, by its unit. */
export const isMeasured = (item: Pick<ChecklistItem, "unit">): boolean => MEASURES.includes(item.unit ?? "");

/** The number of a 计数 (a whole number, zero or more; a measured quantity may be fractional) or 金额 (元) answer; for an answer whose item is unknown, any number. */
export function numberOf(answer: Answer, item?: Pick<ChecklistItem, "answer_type" | "unit">): string | null {
  const value = answer.value ?? "";
  switch (item?.answer_type) {
    case "计数":
      return (isMeasured(item) ? MEASURE : COUNT).test(value) ? value : null;
    case "金额":
      return isMoney(value) ? value : null;
    default:
      return NUMBER.test(value) ? value : null;
  }
}

/** n samples, k of them with problems: 0 ≤ k ≤ n and n > 0, else null (domain.md §2.2). */
export function sampleOf(answer: Answer): { readonly n: number; readonly k: number } | null {
  const { n, k } = answer;
  if (n === undefined || k === undefined || !Number.isSafeInteger(n) || !Number.isSafeInteger(k)) return null;
  return n > 0 && k >= 0 && k <= n ? { n, k } : null;
}

export function ratioOf(answer: Answer): Ratio | null {
  const { num, den } = answer;
  if (num === undefined || den === undefined || !NUMBER.test(num) || !NUMBER.test(den)) return null;
  return compareDecimals(den, 0) > 0 ? { num, den } : null;
}

/** Whether the ratio is judged as a multiple (10.5 倍), not as a percentage. */
export const asksTimes = (item: Pick<ChecklistItem, "pass">): boolean => item.pass?.rule.startsWith("times:") === true;

/** The percentage somebody stated beside num and den, "97.93" or "97.93%". */
export function statedPercentOf(answer: Answer): string | null {
  const value = (answer.value ?? "").replace(/[%％]$/, "");
  return NUMBER.test(value) ? value : null;
}

export function dateOf(answer: Answer): PlainDate | null {
  return answer.value !== undefined && isRealDate(answer.value) ? answer.value : null;
}

/** The option chosen; where the item lists its options, only one of them. */
export function optionOf(item: ChecklistItem, answer: Answer): string | null {
  const value = answer.value?.trim() ?? "";
  if (value === "") return null;
  return item.options === undefined || item.options.some((option) => option.trim() === value) ? value : null;
}

// Full-width brackets and stray blanks do not make another document of 营业执照（副本）.
const entry = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

/** What should be there and is not: the item's own required set, else the one stated with the answer. Null where either set is missing. */
export function missingEntries(item: ChecklistItem, answer: Answer): readonly string[] | null {
  const required = item.required_set?.length ? item.required_set : answer.required;
  if (!required?.length || answer.set === undefined) return null;
  const there = new Set(answer.set.map(entry));
  return required.filter((one) => !there.has(entry(one)));
}

/** Whether the answer holds a usable value of the item's type. 不适用 and 待核实 alone are no value. */
export function filled(item: ChecklistItem, answer: Answer | null): boolean {
  if (answer === null) return false;
  switch (item.answer_type) {
    case "是否":
      return wordOf(answer) !== null;
    case "抽样":
      return sampleOf(answer) !== null;
    case "计数":
    case "金额":
      return numberOf(answer, item) !== null;
    case "比率":
      return ratioOf(answer) !== null;
    case "日期":
      return dateOf(answer) !== null;
    case "枚举":
      return optionOf(item, answer) !== null;
    case "清单":
      return answer.set !== undefined;
    case "文本":
      return (answer.value ?? "").trim() !== "";
  }
}
