import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** Sampling rules belong to sample items: elsewhere nobody asks for n and k. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  for (const { item, pointer } of itemsOf(document))
    if (item.sampling !== undefined && item.answer_type !== "抽样")
      yield { pointer: `${pointer}/sampling`, on: "key", args: { id: item.id, type: item.answer_type } };
};
export default judge;
