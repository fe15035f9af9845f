import type { SetLaw } from "../ledger-law.ts";
import { groupsOf, submissionsOf } from "../submissions.ts";

/** No two accepted files of one unit, ledger and period stand side by side; a correction says that it is one (更正报送, R-S11). */
const law: SetLaw = function* (set, around) {
  for (const { current } of groupsOf(submissionsOf(set, around))) {
    const accepted = current.filter((one) => one.verdict === "accepted");
    // Of which period they are must be known: a folder may hold the ledgers of several.
    if (accepted.length < 2 || accepted[0]?.period === null) continue;
    for (const one of accepted) {
      const others = accepted.filter((other) => other !== one).map(({ path }) => path);
      yield {
        path: one.path,
        at: {},
        args: { unit: one.unit?.code ?? "", name: one.unit?.name ?? "", other: others.join("、") },
        related: others.map((path) => ({ path, location: {}, role: "other" })),
      };
    }
  }
};
export default law;
