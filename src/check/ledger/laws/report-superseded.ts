import type { SetLaw } from "../ledger-law.ts";
import { groupsOf, submissionsOf } from "../submissions.ts";

/** The newest 更正报送 stands for its unit, ledger and period; what it replaces stays on record and is judged no further across files (R-S11). */
const law: SetLaw = function* (set, around) {
  for (const { superseded } of groupsOf(submissionsOf(set, around)))
    for (const { old, by } of superseded)
      yield {
        path: old.path,
        at: {},
        args: { other: by.path },
        related: [{ path: by.path, location: {}, role: "correction" }],
      };
};
export default law;
