import { citedBasis } from "../cited-basis.ts";
import type { Judge } from "../law.ts";

/** A library in use cites no basis that is not yet in force on the day of judgement (R-B05). */
const judge: Judge<"RiskLibrary"> = function* ({ document }, { asOf }) {
  for (const { record, pointer, point } of citedBasis(document)) {
    const starts = record.effective_from;
    if (starts !== undefined && starts > asOf)
      yield { pointer, args: { point: point.id, title: record.title, starts, asOf }, value: record.title };
  }
};
export default judge;
