import {
  absolute,
  compareDecimals,
  compareRatio,
  divideHalfUp,
  multiplyDecimals,
  subtractDecimals,
} from "../model/decimal.ts";
import type { Answer, AnswerType, ChecklistItem, ItemId, PlainDate } from "../model/generated/documents.ts";
import type { Verdict } from "../model/paper.ts";
import { isRealDate } from "../model/plain-date.ts";
import {
  dateOf,
  filled,
  missingEntries,
  numberOf,
  optionOf,
  ratioOf,
  sampleOf,
  statedPercentOf,
  wordOf,
} from "./answer-value.ts";
import { type IsWorkday, nthWorkdayOfMonth, workdaysBetween } from "./calendar.ts";

export type Operator = "<" | "<=" | ">" | ">=" | "=";

/**
 * How an answer is judged. The grammar, without blanks (EBNF):
 *
 *     rule     = "none" | "manual" | "eq:" ( "yes" | "no" | text ) | "set:" ( "complete" | "empty" )
 *              | ( "num" | "pct" | "pp" | "err_pct" | "times" ) ":" op decimal
 *              | ( "workdays" | "month_workday" | "num_per_month" | "num_per_quarter" | "num_per_category" ) ":" op count
 *              | "ref:" op item ;
 *     op       = "<" | "<=" | ">" | ">=" | "=" ;
 *     decimal  = [ "-" ] digit { digit } [ "." digit { digit } ] ;   (* at most 15 digits, 6 behind the point *)
 *     count    = digit { digit } ;                                   (* at most 9 digits *)
 *     item     = "CK-" letter { letter } "-" digit { digit } ;
 *     text     = any text of 1 to 60 characters, not blank at either end ;
 *
 * "是" never means pass by itself: eq:no passes on 否.
 */
export type PassRule =
  | { readonly form: "none" | "manual" | "set:complete" | "set:empty" }
  | { readonly form: "eq:word"; readonly word: "是" | "否" }
  | { readonly form: "eq:text"; readonly text: string }
  | { readonly form: ComparingForm; readonly op: Operator; readonly bound: string }
  | { readonly form: "ref"; readonly op: Operator; readonly item: ItemId };

/** The unit of `bound`: num as the answer; pct, err_pct percent; pp percentage points; the others counts. */
export type ComparingForm =
  | "num"
  | "pct"
  | "pp"
  | "err_pct"
  | "times"
  | "workdays"
  | "month_workday"
  | "num_per_month"
  | "num_per_quarter"
  | "num_per_category";

export interface JudgeContext {
  /** The answer of another item, null while there is none that counts. */
  readonly answerOf: (id: ItemId) => Answer | null;
  /** May throw CalendarGap; `meets` and `judge` let it through, because a day in an unknown year is never guessed. */
  readonly isWorkday: IsWorkday;
}

const COMPARING = /^(num|pct|pp|err_pct|times):(<=|>=|<|>|=)(-?\d{1,15}(?:\.\d{1,6})?)$/;
const COUNTING = /^(workdays|month_workday|num_per_month|num_per_quarter|num_per_category):(<=|>=|<|>|=)(\d{1,9})$/;
const REFERRING = /^ref:(<=|>=|<|>|=)(CK-[A-Z]{2,6}-\d{2,3})$/;

/** Reads a rule; null where the text is outside the grammar of PassRule. */
export function parseRule(text: string): PassRule | null {
  if (text === "none" || text === "manual" || text === "set:complete" || text === "set:empty") return { form: text };
  if (text === "eq:yes") return { form: "eq:word", word: "是" };
  if (text === "eq:no") return { form: "eq:word", word: "否" };
  const equal = /^eq:(\S|\S.{0,58}\S)$/u.exec(text)?.[1];
  if (equal !== undefined) return { form: "eq:text", text: equal };
  const [, form, op, bound] = COMPARING.exec(text) ?? COUNTING.exec(text) ?? [];
  if (form && op && bound) return { form: form as ComparingForm, op: op as Operator, bound };
  const [, order, item] = REFERRING.exec(text) ?? [];
  return order && item ? { form: "ref", op: order as Operator, item } : null;
}

/** The rule as text again: `parseRule(ruleText(rule))` is the rule. */
export function ruleText(rule: PassRule): string {
  if ("word" in rule) return rule.word === "是" ? "eq:yes" : "eq:no";
  if ("text" in rule) return `eq:${rule.text}`;
  if ("bound" in rule) return `${rule.form}:${rule.op}${rule.bound}`;
  return "item" in rule ? `ref:${rule.op}${rule.item}` : rule.form;
}

const FITTING: Readonly<Record<AnswerType, readonly PassRule["form"][]>> = {
  是否: ["eq:word"],
  抽样: ["err_pct"],
  计数: ["num", "num_per_month", "num_per_quarter", "num_per_category", "ref"],
  金额: ["num", "ref"],
  比率: ["pct", "pp", "times"],
  日期: ["workdays", "month_workday"],
  枚举: ["eq:text"],
  清单: ["set:complete", "set:empty"],
  文本: [],
};

/** Whether answers of the type hold what the rule looks at. `none` and `manual` fit every type. */
export function ruleFits(rule: PassRule, type: AnswerType): boolean {
  return rule.form === "none" || rule.form === "manual" || FITTING[type].includes(rule.form);
}

/** Whether a comparison with the sign of `left − right` satisfies the operator. */
export function satisfies(op: Operator, sign: number): boolean {
  switch (op) {
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
    case "=":
      return sign === 0;
  }
}

/**
 * Whether the value of an answer meets a rule, exactly; null where the answer has no such value, it contradicts itself
 * (k > n, a denominator of zero, a negative count), or the rule does not fit the item. `none` is met by any usable value.
 * Conditions ask this too: there it says something about the value, not about passing. Throws CalendarGap.
 */
export function meets(rule: PassRule, item: ChecklistItem, answer: Answer, context: JudgeContext): boolean | null {
  if (!ruleFits(rule, item.answer_type)) return null;
  switch (rule.form) {
    case "none":
      return filled(item, answer) ? true : null;
    case "manual":
      return answer.verdict === undefined ? null : answer.verdict === "合格";
    case "eq:word":
      return sameAs(wordOf(answer), rule.word);
    case "eq:text":
      return sameAs(optionOf(item, answer), rule.text);
    case "set:empty":
      return answer.set === undefined ? null : answer.set.length === 0;
    case "set:complete": {
      const missing = missingEntries(item, answer);
      return missing === null ? null : missing.length === 0;
    }
    case "ref": {
      const other = context.answerOf(rule.item);
      const right = other === null || other.answer === "不适用" ? null : numberOf(other);
      const left = numberOf(answer, item);
      return left === null || right === null ? null : satisfies(rule.op, compareDecimals(left, right));
    }
    default: {
      const sign = signOf(rule.form, rule.bound, item, answer, context.isWorkday);
      return sign === null ? null : satisfies(rule.op, sign);
    }
  }
}

const sameAs = (found: string | null, wanted: string) => (found === null ? null : found === wanted);

/** The sign of "what the answer holds − bound", or null. */
function signOf(
  form: ComparingForm,
  bound: string,
  item: ChecklistItem,
  answer: Answer,
  isWorkday: IsWorkday,
): number | null {
  switch (form) {
    case "num": {
      const value = numberOf(answer, item);
      return value === null ? null : compareDecimals(value, bound);
    }
    case "pct":
    case "times": {
      const ratio = ratioOf(answer);
      if (ratio === null) return null;
      return compareRatio(form === "pct" ? multiplyDecimals(ratio.num, 100) : ratio.num, ratio.den, bound);
    }
    case "pp": {
      const ratio = ratioOf(answer);
      const stated = statedPercentOf(answer);
      if (ratio === null || stated === null) return null;
      // People state percentages of two digits: 97.93 for 236/241 is right, although the quotient never ends.
      const computed = divideHalfUp(multiplyDecimals(ratio.num, 100), ratio.den, 2) ?? "0";
      return compareDecimals(absolute(subtractDecimals(stated, computed)), bound);
    }
    case "err_pct": {
      const sample = sampleOf(answer);
      return sample === null ? null : compareRatio(multiplyDecimals(sample.k, 100), sample.n, bound);
    }
    case "workdays": {
      const [from, to] = [answer.trigger, dateOf(answer)];
      if (from === undefined || !isRealDate(from) || to === null || to < from) return null;
      return workdaysBetween(from, to, isWorkday) - Number(bound);
    }
    case "month_workday": {
      const date = dateOf(answer);
      return date === null ? null : placeInMonth(date, Number(bound), isWorkday);
    }
    default: {
      const value = numberOf(answer, item);
      const per = answer.per;
      if (value === null || per === undefined || !Number.isSafeInteger(per) || per < 1) return null;
      return compareRatio(value, per, bound);
    }
  }
}

/** Negative before the n-th working day of the date's month, positive behind it. A month without that many: before. */
function placeInMonth(date: PlainDate, n: number, isWorkday: IsWorkday): number {
  if (n < 1) return 1;
  const nth = nthWorkdayOfMonth(date.slice(0, 7), n, isWorkday);
  return nth === null || date < nth ? -1 : date === nth ? 0 : 1;
}

/**
 * 结论 of one item (domain.md §2.2). 不适用 and 待核实 are the inspector's word; a missing, unreadable or contradictory
 * answer is 未检查, and so is everything under a rule nobody can read: never a pass. Throws CalendarGap where a working-day
 * rule meets a year without calendar.
 */
export function judge(item: ChecklistItem, answer: Answer | null, context: JudgeContext): Verdict {
  if (answer === null) return "未检查";
  if (answer.answer === "不适用" || answer.answer === "待核实") return answer.answer;
  const rule = item.pass === undefined ? null : parseRule(item.pass.rule);
  const met = rule === null ? null : meets(rule, item, answer, context);
  if (met === null) return "未检查";
  if (rule?.form === "none") return "已记录";
  return met ? "合格" : "不合格";
}
