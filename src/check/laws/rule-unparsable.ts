import { parseRule } from "../../field/pass-rule.ts";
import type { Judge } from "../law.ts";
import { takesYesForPass } from "../polarity.ts";
import { itemsOf, leavesOf } from "../walk.ts";

/** A pass rule or a condition's rule is one of the grammar: what nobody can read, nobody can pass. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  for (const { item, pointer } of itemsOf(document)) {
    const rule = item.pass?.rule;
    if (rule !== undefined && parseRule(rule) === null && !takesYesForPass(item))
      yield { pointer: `${pointer}/pass/rule`, args: { rule, type: item.answer_type }, value: rule };
    for (const leaf of item.applies_if ? leavesOf(item.applies_if, `${pointer}/applies_if`) : [])
      if (parseRule(leaf.rule) === null)
        yield { pointer: `${leaf.pointer}/rule`, args: { rule: leaf.rule, type: item.answer_type }, value: leaf.rule };
  }
};
export default judge;
