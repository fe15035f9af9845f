import { neverHolds } from "../../field/condition.ts";
import { parseRule, ruleFits } from "../../field/pass-rule.ts";
import type { Judge } from "../law.ts";
import { itemsOf, leavesOf } from "../walk.ts";

/** A condition can come true for some answers; otherwise its item would never be asked. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  const items = itemsOf(document);
  const known = new Map(items.map(({ item }) => [item.id, item]));
  for (const { item, pointer } of items) {
    if (!item.applies_if) continue;
    // A leaf that cannot be read or does not fit is said by its own law.
    const sound = leavesOf(item.applies_if, "").every((leaf) => {
      const [asked, rule] = [known.get(leaf.item), parseRule(leaf.rule)];
      return asked !== undefined && rule !== null && ruleFits(rule, asked.answer_type);
    });
    if (sound && neverHolds(item.applies_if, document))
      yield { pointer: `${pointer}/applies_if`, args: { id: item.id } };
  }
};
export default judge;
