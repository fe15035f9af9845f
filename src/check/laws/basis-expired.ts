import { citedBasis } from "../cited-basis.ts";
import type { Judge } from "../law.ts";

/** A library in use cites no basis that has ended without a successor by the day of judgement (R-B05). */
const judge: Judge<"RiskLibrary"> = function* ({ document }, { asOf }) {
  for (const { record, successor, pointer, point } of citedBasis(document)) {
    const ended = record.effective_to;
    if (ended !== undefined && ended < asOf && !successor)
      yield { pointer, args: { point: point.id, title: record.title, ended, asOf }, value: record.title };
  }
};
export default judge;
