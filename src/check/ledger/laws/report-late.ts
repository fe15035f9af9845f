import type { SetLaw } from "../ledger-law.ts";
import { submissionsOf } from "../submissions.ts";
import { firstReceived } from "../submitted.ts";

/** A unit's first report comes in by the last day, that day included (迟报, R-S10); mending it afterwards is not late. */
const law: SetLaw = function* (set, around) {
  const due = around.campaign?.due;
  if (due === undefined) return;
  const told = new Set<string>();
  for (const one of submissionsOf(set, around)) {
    const received = firstReceived(one, around);
    if (received === null || received <= due || told.has(one.path)) continue;
    told.add(one.path);
    yield { path: one.path, at: {}, args: { received, due, unit: one.unit?.code ?? "" }, value: received };
  }
};
export default law;
