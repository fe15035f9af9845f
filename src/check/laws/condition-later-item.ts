import type { Judge } from "../law.ts";
import { itemsOf, leavesOf } from "../walk.ts";

/** A condition asks about an item that was asked before: never about itself, never about a later one. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  const items = itemsOf(document);
  const place = new Map(items.map(({ item }, index) => [item.id, index]));
  for (const [index, { item, pointer }] of items.entries())
    for (const leaf of item.applies_if ? leavesOf(item.applies_if, `${pointer}/applies_if`) : [])
      if ((place.get(leaf.item) ?? -1) >= index)
        yield {
          pointer: `${leaf.pointer}/item`,
          args: { id: item.id, item: leaf.item, self: leaf.item === item.id ? 1 : 0 },
          value: leaf.item,
        };
};
export default judge;
