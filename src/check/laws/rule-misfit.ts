import { parseRule, ruleFits } from "../../field/pass-rule.ts";
import type { Judge } from "../law.ts";
import { takesYesForPass } from "../polarity.ts";
import { itemsOf } from "../walk.ts";

/** A pass rule looks at what answers of the item's type hold: a percentage of a yes is nothing. A choice passes on one of its options. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  for (const { item, pointer } of itemsOf(document)) {
    const text = item.pass?.rule ?? "";
    const rule = parseRule(text);
    if (rule === null || takesYesForPass(item)) continue;
    const noOption = rule.form === "eq:text" && item.options !== undefined && !item.options.includes(rule.text);
    if (!ruleFits(rule, item.answer_type) || noOption)
      yield { pointer: `${pointer}/pass/rule`, args: { rule: text, type: item.answer_type }, value: text };
  }
};
export default judge;
