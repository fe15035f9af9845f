import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** The answer set an item names is declared in its checklist. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  const known = Object.keys(document.answer_sets ?? {});
  for (const { item, pointer } of itemsOf(document)) {
    const set = item.answer_set;
    if (set !== undefined && !known.includes(set))
      yield { pointer: `${pointer}/answer_set`, args: { set, near: nearest(set, known) ?? "" }, value: set };
  }
};
export default judge;
