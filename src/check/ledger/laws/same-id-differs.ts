import { type FindingPair, pairsAcrossSides } from "../finding-pairs.ts";
import type { SetLaw } from "../ledger-law.ts";
import { amountsDiffer, type Difference, daysDiffer, factsDiffer, levelsDiffer } from "../same-fields.ts";
import { elsewhere, nameOf, placeOf, relatedTo } from "../set-rows.ts";
import type { Project } from "../../../model/generated/documents.ts";

/**
 * What two ledgers say of one finding agrees: text, level, deadline, amount, day found (R-C02). One text may be part of the
 * other; of several rectification rows one with the finding's deadline is enough. Ten thousand times the amount is a matter
 * of units and has its own law.
 */
const law: SetLaw = function* (set, around) {
  for (const pair of pairsAcrossSides(set, around))
    for (const { key, before, now } of differences(pair, around.project))
      yield {
        path: pair.row.path,
        at: placeOf(pair.row, key),
        args: {
          key: pair.row.table.columns[key]?.header ?? key,
          name: nameOf(pair.before.row),
          ...elsewhere(pair.before, pair.row, key),
          before,
          now,
          by: pair.by,
        },
        value: now,
        related: [relatedTo(pair.before, key, "problem")],
      };
};
export default law;

function differences({ row, before, siblings }: FindingPair, project: Project | null): readonly Difference[] {
  const amount = siblings.length === 0 ? amountsDiffer(before, row) : null;
  const deadline = daysDiffer(before, row, "deadline");
  const elsewhere = siblings.some((one) => daysDiffer(before, one, "deadline") === null);
  return [
    factsDiffer(before, row, true),
    levelsDiffer(before, row, project),
    daysDiffer(before, row, "found_date"),
    elsewhere ? null : deadline,
    amount?.sort === "value" ? amount.difference : null,
  ].filter((one) => one !== null);
}
