import { citedBasis } from "../cited-basis.ts";
import type { Judge } from "../law.ts";

/** A library in use cites the version in force; a replaced basis is flagged with its successor (R-B05). */
const judge: Judge<"RiskLibrary"> = function* ({ document }, { asOf }) {
  for (const { record, successor, pointer, point } of citedBasis(document)) {
    // A point that cites both versions means each for its own time.
    if (!successor || point.basis?.some(({ ref }) => ref === successor.id)) continue;
    const ended =
      record.effective_to === undefined ? (successor.effective_from ?? asOf) <= asOf : record.effective_to < asOf;
    if (ended)
      yield {
        pointer,
        args: { point: point.id, title: record.title, successor: successor.title, ref: successor.id, asOf },
        value: record.title,
      };
  }
};
export default judge;
