import { recurrenceOf } from "../recurrence.ts";
import type { SetLaw } from "../ledger-law.ts";
import { placeOf, relatedTo, setRows, text } from "../set-rows.ts";

/**
 * A finding made before in the same unit or one above it, at the same risk point, within 24 months, is a repeat and says so
 * (屡查屡犯, R-B11, domain.md §8.5). Priors are last period's ledgers and rows found before this period; one that is still
 * open is 整改未到位.
 */
const law: SetLaw = function* (set, around) {
  const prior = recurrenceOf(set, around);
  for (const row of setRows(set, around).findings) {
    if (!row.table.columns.is_repeat || text(row.row, "is_repeat") === "是" || text(row.row, "repeat_of") !== "")
      continue;
    const found = prior(row);
    if (!found) continue;
    const { latest, count, by, closed } = found;
    yield {
      path: row.path,
      at: placeOf(row, "is_repeat"),
      args: {
        prior: text(latest.row, "finding_id") || latest.path,
        date: text(latest.row, "found_date"),
        point: text(row.row, "risk_point"),
        count: count + 1,
        closed: closed ? "yes" : "no",
        by,
      },
      value: text(row.row, "is_repeat"),
      related: [relatedTo(latest, "finding_id", "prior")],
    };
  }
};
export default law;
