import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";
import { itemsOf, leavesOf } from "../walk.ts";

/** A condition asks about an item of the same checklist. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  const items = itemsOf(document);
  const known = items.map(({ item }) => item.id);
  for (const { item, pointer } of items)
    for (const leaf of item.applies_if ? leavesOf(item.applies_if, `${pointer}/applies_if`) : [])
      if (!known.includes(leaf.item))
        yield {
          pointer: `${leaf.pointer}/item`,
          args: { id: item.id, item: leaf.item, near: nearest(leaf.item, known) ?? "" },
          value: leaf.item,
        };
};
export default judge;
