import type { Judge } from "../law.ts";
import { contradicts, takesYesForPass } from "../polarity.ts";
import { itemsOf } from "../walk.ts";

/** "是" never means 合格 by itself: a yes/no item says eq:yes or eq:no, and the text for people says the same (domain.md, conclusion 3). */
const judge: Judge<"Checklist"> = function* ({ document }) {
  for (const { item, pointer } of itemsOf(document)) {
    const { rule = "", text = "" } = item.pass ?? {};
    if (takesYesForPass(item))
      yield { pointer: `${pointer}/pass/rule`, args: { rule, text: "", expected: "" }, value: rule };
    else if (contradicts(item))
      yield {
        pointer: `${pointer}/pass/text`,
        args: { rule, text, expected: rule === "eq:yes" ? "eq:no" : "eq:yes" },
        value: text,
      };
  }
};
export default judge;
