import { parseRule, ruleFits } from "../../field/pass-rule.ts";
import type { Judge } from "../law.ts";
import { itemsOf, leavesOf } from "../walk.ts";

/** The rule in a condition looks at what the item asked about can answer. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  const items = itemsOf(document);
  const known = new Map(items.map(({ item }) => [item.id, item]));
  for (const { item, pointer } of items)
    for (const leaf of item.applies_if ? leavesOf(item.applies_if, `${pointer}/applies_if`) : []) {
      const [asked, rule] = [known.get(leaf.item), parseRule(leaf.rule)];
      if (!asked || rule === null) continue;
      const noOption = rule.form === "eq:text" && asked.options !== undefined && !asked.options.includes(rule.text);
      if (!ruleFits(rule, asked.answer_type) || noOption)
        yield {
          pointer: `${leaf.pointer}/rule`,
          args: { rule: leaf.rule, item: leaf.item, type: asked.answer_type },
          value: leaf.rule,
        };
    }
};
export default judge;
