import type { Judge } from "../law.ts";

/** A basis that somebody has read states when it came into force: without the date nobody can tell whether it applies (R-B05). */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  for (const [index, record] of (document.basis ?? []).entries())
    if (record.basis_status === "read" && record.effective_from === undefined)
      yield { pointer: `/basis/${index}`, args: { id: record.id, title: record.title }, value: record.title };
};
export default judge;
