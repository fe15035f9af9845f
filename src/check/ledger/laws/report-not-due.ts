import { answering } from "../../../field/reporting.ts";
import type { SetLaw } from "../ledger-law.ts";
import { submissionsOf } from "../submissions.ts";

/** Who reports is asked to: the unit is on the roster, and the ledger is one the campaign wants (R-S10). */
const law: SetLaw = function* (set, around) {
  const { roster, campaign } = around;
  if (!roster) return;
  const profiles = campaign?.profiles ?? [];
  const fitting = profiles.flatMap((owed) => answering(owed, profiles) ?? []);
  const told = new Set<string>();
  for (const { path, unit, profile } of submissionsOf(set, around)) {
    if (!unit || told.has(path)) continue;
    const asked = roster.some((one) => one.code === unit.code);
    const wanted = profile === null || profiles.length === 0 || fitting.includes(profile);
    if (asked && wanted) continue;
    told.add(path);
    const args = { unit: unit.code, name: unit.name, ledger: asked ? (profile ?? "") : "" };
    yield { path, at: {}, args, value: asked ? (profile ?? "") : `${unit.code} ${unit.name}` };
  }
};
export default law;
