import { namesPeriod } from "../../../field/submission-name.ts";
import { periodOf, samePeriod } from "../../../field/period.ts";
import { digestPlace } from "../digest-place.ts";
import type { SetLaw } from "../ledger-law.ts";
import { statedPeriod, submissionsOf } from "../submissions.ts";

/** The period that the sheet and the file's name state is the campaign's (R-S09). */
const law: SetLaw = function* (set, around) {
  const { campaign } = around;
  if (!campaign) return;
  const wanted = campaign.label ?? `${campaign.period.from}/${campaign.period.to}`;
  const told = new Set<string>();
  for (const { path, tables, name } of submissionsOf(set, around)) {
    const [other] = tables.flatMap((table) => {
      const period = statedPeriod(table);
      return period && !samePeriod(period, campaign.period) ? [{ table, period }] : [];
    });
    const text = name.parts?.period;
    if (other) {
      const stated = `${other.period.from}/${other.period.to}`;
      told.add(path);
      yield { path, at: digestPlace(other.table, null, null), args: { stated, wanted }, value: stated };
    } else if (text !== undefined && namesPeriod(text, campaign) === false && periodOf(text) && !told.has(path)) {
      told.add(path);
      yield { path, at: {}, args: { stated: text, wanted }, value: text };
    }
  }
};
export default law;
