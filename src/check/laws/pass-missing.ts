import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** Every item has its own passing answer: nothing passes by default (domain.md §2.2). An item that only records says `none`. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  for (const { item, pointer } of itemsOf(document))
    if (item.pass === undefined) yield { pointer, args: { id: item.id, type: item.answer_type } };
};
export default judge;
