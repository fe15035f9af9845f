import { pairsAcrossSides } from "../finding-pairs.ts";
import type { SetLaw } from "../ledger-law.ts";
import { amountsDiffer } from "../same-fields.ts";
import { elsewhere, nameOf, placeOf, relatedTo } from "../set-rows.ts";

/** One finding's amount is in the same unit in every ledger: 450000 元 here and 450000 万元 there is an error of units (R-C12). */
const law: SetLaw = function* (set, around) {
  for (const { row, before, by } of pairsAcrossSides(set, around)) {
    const found = amountsDiffer(before, row);
    if (found?.sort !== "unit") continue;
    yield {
      path: row.path,
      at: placeOf(row, "amount"),
      args: {
        name: nameOf(before.row),
        ...elsewhere(before, row, "amount"),
        before: found.difference.before,
        now: found.difference.now,
        by,
      },
      value: found.difference.now,
      related: [relatedTo(before, "amount", "problem")],
    };
  }
};
export default law;
