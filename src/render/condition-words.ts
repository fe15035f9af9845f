import { type Operator, parseRule } from "../field/pass-rule.ts";
import type { Condition } from "../model/generated/documents.ts";
import type { Catalogue } from "../text/catalogue.ts";

/** A condition as a sentence's part: CK-RCU-07 答“是”，并且 CK-RCU-08 的数大于0. */
export function conditionWords(condition: Condition, words: Catalogue): string {
  const t = words.library.look.condition;
  const within = (one: Condition): string => {
    const text = conditionWords(one, words);
    return partsOf(one).length > 1 || (one.all ?? one.any ?? []).length > 1 ? t.group(text) : text;
  };
  const parts = [
    ...(condition.item !== undefined && condition.rule !== undefined
      ? [leaf(condition.item, condition.rule, words)]
      : []),
    ...(condition.all ? [condition.all.map(within).join(t.and)] : []),
    ...(condition.any ? [condition.any.map(within).join(t.or)] : []),
    ...(condition.not ? [t.not(conditionWords(condition.not, words))] : []),
  ];
  return parts.length > 1 ? parts.map((part) => t.group(part)).join(t.and) : (parts[0] ?? "");
}

const partsOf = ({ item, all, any, not }: Condition) => [item, all, any, not].filter((one) => one !== undefined);

function leaf(item: string, text: string, words: Catalogue): string {
  const t = words.library.look.condition;
  const rule = parseRule(text);
  if (rule === null) return t.rule({ item, rule: text });
  switch (rule.form) {
    case "eq:word":
      return t.is({ item, answer: words.terms.answer[rule.word] });
    case "eq:text":
      return t.is({ item, answer: rule.text });
    case "set:complete":
      return t.complete(item);
    case "set:empty":
      return t.empty(item);
    case "num":
      return t.number({ item, op: operator(rule.op, words), bound: rule.bound });
    case "pct":
      return t.percent({ item, op: operator(rule.op, words), bound: rule.bound });
    case "err_pct":
      return t.errors({ item, op: operator(rule.op, words), bound: rule.bound });
    default:
      return t.rule({ item, rule: text });
  }
}

const operator = (op: Operator, words: Catalogue): string => words.library.look.condition.op[op];
