import { needsVerification } from "../../field/citation.ts";
import type { Judge } from "../law.ts";

/** A basis that is only named, without number and clause, prints 【依据待核】 wherever it is cited. */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  for (const [index, record] of (document.basis ?? []).entries()) {
    const clauses = document.points.flatMap((point) => (point.basis ?? []).filter((one) => one.ref === record.id));
    const open =
      clauses.length === 0
        ? needsVerification(record)
        : clauses.some((one) => needsVerification({ ...record, clause: one.clause }));
    if (open)
      yield { pointer: `/basis/${index}/title`, args: { id: record.id, title: record.title }, value: record.title };
  }
};
export default judge;
