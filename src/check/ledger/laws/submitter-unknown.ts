import { digestPlace } from "../digest-place.ts";
import type { SetLaw } from "../ledger-law.ts";
import { submissionsOf } from "../submissions.ts";

/** The unit that a file names as its own, in its name or above the header, is in the list of units (R-S08). */
const law: SetLaw = function* (set, around) {
  const told = new Set<string>();
  for (const { path, byName, byHead, head, name } of submissionsOf(set, around)) {
    if (told.has(path)) continue;
    told.add(path);
    const part = name.parts?.unit;
    if (head && byHead.sort === "none")
      yield { path, at: digestPlace(head.table, null, null), args: { name: head.text }, value: head.text };
    else if (part !== undefined && byName.sort === "none") yield { path, at: {}, args: { name: part }, value: part };
  }
};
export default law;
