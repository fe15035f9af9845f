import type { SetLaw } from "../ledger-law.ts";
import { groupsOf, submissionsOf } from "../submissions.ts";

/** The same file is handed in once; a second copy of the same bytes counts for nothing (R-S11). */
const law: SetLaw = function* (set, around) {
  for (const { copies } of groupsOf(submissionsOf(set, around)))
    for (const { copy, of } of copies)
      yield {
        path: copy.path,
        at: {},
        args: { other: of.path },
        related: [{ path: of.path, location: {}, role: "first" }],
      };
};
export default law;
