import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** A choice has options to choose from. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  for (const { item, pointer } of itemsOf(document))
    if (item.answer_type === "枚举" && !item.options?.length) yield { pointer, args: { id: item.id } };
};
export default judge;
