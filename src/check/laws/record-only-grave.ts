import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** An item that only records never fails, so it cannot carry a grave severity: it needs a real rule. */
const judge: Judge<"Checklist"> = function* ({ document }) {
  for (const { item, pointer } of itemsOf(document)) {
    const severity = item.default_severity;
    if (item.pass?.rule === "none" && (severity === "严重" || severity === "较重"))
      yield { pointer: `${pointer}/default_severity`, args: { id: item.id, severity }, value: severity };
  }
};
export default judge;
