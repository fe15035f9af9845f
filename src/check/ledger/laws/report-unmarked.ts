import { roundsFor } from "../../../field/rounds.ts";
import type { SetLaw } from "../ledger-law.ts";
import { groupsOf, registerPeriod, submissionsOf } from "../submissions.ts";

/** A report that was accepted in an earlier round is only replaced by one that says 更正报送 (R-S11). */
const law: SetLaw = function* (set, around) {
  for (const { current } of groupsOf(submissionsOf(set, around)))
    for (const one of current) {
      if (one.correction > 0 || one.verdict === "refused") continue;
      const period = registerPeriod(one.period, around.campaign);
      const before = one.unit ? roundsFor(around.rounds ?? [], one.unit.code, one.profile, period) : [];
      if (before.some((round) => round.sha256 === one.sha256)) continue;
      const accepted = before.findLast((round) => round.verdict === "accepted");
      if (!accepted) continue;
      const { round, received, path } = accepted;
      const args = { unit: one.unit?.code ?? "", name: one.unit?.name ?? "", round, received, other: path };
      yield { path: one.path, at: {}, args };
    }
};
export default law;
