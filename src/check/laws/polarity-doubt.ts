import type { Judge } from "../law.ts";
import { contradicts, doubtfulPolarity } from "../polarity.ts";
import { itemsOf } from "../walk.ts";

/** A yes/no question whose wording says that yes is bad does not pass on yes, nor one whose wording asks for something good on no. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  for (const { item, pointer } of itemsOf(document)) {
    if (!doubtfulPolarity(item) || contradicts(item)) continue;
    const rule = item.pass?.rule ?? "";
    const expected = rule === "eq:yes" ? "eq:no" : "eq:yes";
    yield { pointer: `${pointer}/pass/rule`, args: { rule, expected, question: item.question }, value: rule };
  }
};
export default judge;
