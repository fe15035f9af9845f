import { addDays } from "../../../model/plain-date.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { earliest, latest } from "../row-values.ts";

/**
 * A problem new in this period was found while the inspection went on, or in the days of grace behind it (R-L02). The inspection
 * is the campaign's project, else its whole period. What was found before the period is carried over from an earlier one.
 */
const law: LedgerLaw = (_table, { campaign, project, asOf }) => {
  if (!campaign) return {};
  const inspection = project?.projects?.find((one) => one.no === campaign.project);
  const from = inspection?.from ?? campaign.period.from;
  const to = addDays(inspection?.to ?? campaign.period.to, campaign.grace_days ?? 0);
  return {
    row(row, tell) {
      const first = earliest(row, "found_date");
      const last = latest(row, "found_date");
      if (first === null || last === null || first > asOf || last < campaign.period.from) return;
      if (first <= to && last >= from) return;
      tell({ row: row.row, key: "found_date", args: { date: last, from, to }, value: last });
    },
  };
};
export default law;
