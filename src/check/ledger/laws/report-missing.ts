import { periodKey } from "../../../field/period.ts";
import { answering } from "../../../field/reporting.ts";
import { roundsFor } from "../../../field/rounds.ts";
import { ledgerWord } from "../../../field/submission-name.ts";
import type { SetLaw } from "../ledger-law.ts";
import { registerPeriod, submissionsOf } from "../submissions.ts";

/** Every unit that has to report has reported every ledger it owes (漏报, R-S10); a file nobody can read was sent all the same. */
const law: SetLaw = function* (set, around) {
  const { campaign, roster, rounds, asOf } = around;
  const submissions = submissionsOf(set, around);
  const profiles = campaign?.profiles ?? [];
  const period = campaign && registerPeriod(periodKey(campaign.period), campaign);
  for (const unit of roster ?? [])
    for (const profile of profiles.length > 0 ? profiles : [null]) {
      const fitting = answering(profile, profiles);
      const sent = submissions.some(
        (one) =>
          one.unit?.code === unit.code && (fitting === null || one.profile === null || fitting.includes(one.profile)),
      );
      // What came in with an earlier batch need not lie in this one.
      const before = period !== null && rounds !== null && roundsFor(rounds, unit.code, fitting, period).length > 0;
      if (sent || before) continue;
      const due = campaign?.due ?? "";
      const args = {
        unit: unit.code,
        name: unit.name,
        ledger: profile === null ? "" : ledgerWord(profile),
        due,
        waiting: due !== "" && asOf <= due ? 1 : 0,
      };
      yield { path: null, at: {}, args, value: `${unit.code} ${unit.name}` };
    }
};
export default law;
