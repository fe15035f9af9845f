import { basisInForce } from "../field/citation.ts";
import type { PaperInput } from "../model/paper.ts";
import { type CriterionShown, criterionShown } from "./finding-shown.ts";

/** A basis the inspection rests on. `in_force`: a version of it covers the end of the period, as far as its dates are stated. */
export interface BasisShown extends CriterionShown {
  readonly in_force: boolean;
}

/** What the risk points of the checked items rest on, each basis and clause once, in order of the checklist. */
export function basisList({ state, assessment }: PaperInput): readonly BasisShown[] {
  const records = state.libraries.flatMap((library) => library.basis ?? []);
  const byId = new Map(records.map((one) => [one.id, one]));
  const found = new Map<string, BasisShown>();
  for (const one of assessment.items) {
    if (one.applicability === "excluded" || one.verdict === "不适用") continue;
    for (const { ref, clause } of one.riskPoints.flatMap((point) => point.basis ?? [])) {
      const key = JSON.stringify([ref, clause]);
      if (found.has(key)) continue;
      const current = basisInForce(records, { ref }, state.header.period.to);
      const record = current ?? byId.get(ref);
      if (record) found.set(key, { ...criterionShown({ ...record, clause }), in_force: current !== null });
    }
  }
  return [...found.values()];
}
