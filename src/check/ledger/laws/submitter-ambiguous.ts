import { digestPlace } from "../digest-place.ts";
import type { SetLaw } from "../ledger-law.ts";
import { submissionsOf } from "../submissions.ts";

/** A file names its unit so that only one can be meant; two with the same short name are told apart by code (R-S08). */
const law: SetLaw = function* (set, around) {
  const told = new Set<string>();
  for (const { path, unit, byName, byHead, head, name } of submissionsOf(set, around)) {
    if (unit || told.has(path)) continue;
    told.add(path);
    const match = byHead.sort === "several" ? byHead : byName;
    if (match.sort !== "several") continue;
    const units = match.units.map((one) => `${one.code} ${one.name}`).join("、");
    const text = match === byHead && head ? head.text : (name.parts?.unit ?? name.stem);
    const at = match === byHead && head ? digestPlace(head.table, null, null) : {};
    yield { path, at, args: { name: text, units }, value: text };
  }
};
export default law;
