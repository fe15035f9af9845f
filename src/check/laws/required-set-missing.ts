import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** set:complete compares with a list of what should be there; without `required_set` the inspector has to state it each time. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  for (const { item, pointer } of itemsOf(document))
    if (item.pass?.rule === "set:complete" && !item.required_set?.length)
      yield { pointer: `${pointer}/pass/rule`, args: { id: item.id } };
};
export default judge;
