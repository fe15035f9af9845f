import { filled } from "../field/answer-value.ts";
import { parseMoney } from "../model/money.ts";
import type { Answer, ChecklistItem } from "../model/generated/documents.ts";
import { parseDate } from "../model/plain-date.ts";

/** Why typed text is no answer; the words are the catalogue's. */
export type InputProblem =
  | "number"
  | "money"
  | "date"
  | "sample"
  | "sample_range"
  | "ratio"
  | "ratio_zero"
  | "option"
  | "blank";

export type Input = { readonly answer: Answer } | { readonly problem: InputProblem };

/** Full-width digits and signs as their ASCII forms, outer blanks gone: a Chinese input method may be on. */
const plain = (text: string) => text.normalize("NFKC").replaceAll("。", ".").trim();

const COUNT = /^\d{1,9}$/;
const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;
/** Between the two numbers of a sample or a ratio. */
const BETWEEN = /[\s/,，、;；]+/;
/** Between the entries of a list. */
const COMMAS = /[、,，;；\n]+/;

/**
 * What a person typed for an item that is not 是否. 计数 "3"; 金额 "45万" or "1,200.5"; 抽样 "30 2" (样本数, 问题数);
 * 比率 "29/30" (分子/分母); 日期 in any usual spelling; 枚举 and 清单 by number or by name.
 */
export function readInput(item: ChecklistItem, typed: string): Input {
  const text = plain(typed);
  switch (item.answer_type) {
    case "计数":
      return filled(item, { value: text })
        ? { answer: { value: text.replace(/^0+(?=\d)/, "") } }
        : { problem: "number" };
    case "金额": {
      const money = parseMoney(text);
      return money === null ? { problem: "money" } : { answer: { value: money } };
    }
    case "日期": {
      const date = parseDate(text);
      return date === null ? { problem: "date" } : { answer: { value: date } };
    }
    case "抽样":
      return sample(text);
    case "比率":
      return ratio(text);
    case "枚举": {
      const option = (item.options ?? [])[Number(text) - 1] ?? (item.options ?? []).find((one) => plain(one) === text);
      return option === undefined ? { problem: "option" } : { answer: { value: option } };
    }
    case "清单":
      return list(item, text);
    case "文本":
    case "是否":
      return text === "" ? { problem: "blank" } : { answer: { value: typed.trim() } };
  }
}

function sample(text: string): Input {
  const [n, k, ...rest] = text.split(BETWEEN);
  if (!n || !k || rest.length > 0 || !COUNT.test(n) || !COUNT.test(k)) return { problem: "sample" };
  return Number(n) === 0 || Number(k) > Number(n)
    ? { problem: "sample_range" }
    : { answer: { n: Number(n), k: Number(k) } };
}

function ratio(text: string): Input {
  const [num, den, ...rest] = text.split(BETWEEN);
  if (!num || !den || rest.length > 0 || !DECIMAL.test(num) || !DECIMAL.test(den)) return { problem: "ratio" };
  return Number(den) === 0 ? { problem: "ratio_zero" } : { answer: { num, den } };
}

/**
 * A list is typed as what is wrong: missing entries under set:complete, found ones under set:empty; "0" or nothing says
 * there are none. A required set that the checklist does not state is typed before a bar: "锁、灯|灯" (应有|缺).
 */
function list(item: ChecklistItem, text: string): Input {
  const [before, after] = text.includes("|") ? text.split("|", 2) : [undefined, text];
  const known = before === undefined ? (item.required_set ?? item.options ?? []) : split(before);
  const listed = ["", "0", "无"].includes((after ?? "").trim())
    ? []
    : split(after ?? "").map((one) => known[Number(one) - 1] ?? one);
  if (item.pass?.rule !== "set:complete") return { answer: { set: listed } };
  if (known.length === 0 || listed.some((one) => !known.includes(one))) return { problem: "option" };
  const set = known.filter((one) => !listed.includes(one));
  return { answer: { set, ...(item.required_set?.length ? {} : { required: [...known] }) } };
}

const split = (text: string) => [
  ...new Set(
    text
      .split(COMMAS)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  ),
];
