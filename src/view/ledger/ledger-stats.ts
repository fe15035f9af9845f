import { breakdownBy, figureGroups, figuresOf, scopeOf } from "../../field/figure-groups.ts";
import { isCurrent } from "../../field/figure-row.ts";
import type { Period, PlainDate } from "../../model/generated/documents.ts";
import { textOf } from "../records/record-table.ts";
import { figureRow, NO_LOOKUP } from "./figure-rows.ts";
import type { LedgerRow, LedgerStats } from "./ledger-view.ts";

/**
 * Counts of a ledger's rows on a day, by domain.md §4.0, by the functions that count them everywhere. `levels` and `statuses`
 * are the words of the profile's lists. A row without a status is not filled in yet: it counts nowhere. Rows found before the
 * period of the ledger are brought forward: they count in `carried` alone.
 */
export function ledgerStats(
  rows: readonly LedgerRow[],
  words: { readonly levels: readonly string[]; readonly statuses: readonly string[] },
  asOf: PlainDate,
  period: Period | null = null,
): LedgerStats {
  const filled = rows
    .filter((row) => textOf(row, "status") !== null)
    .map((row) => {
      const name = textOf(row, "org") ?? "";
      return figureRow(row, { unit: { code: name, name }, period, scheme: null }, NO_LOOKUP);
    });
  const stated = filled.filter(isCurrent);
  const { total, done, closed, due, overdue_open, amount } = figuresOf(stated, asOf);
  const counts = new Map(words.statuses.map((status) => [status, 0]));
  for (const { status } of stated) counts.set(status ?? "", (counts.get(status ?? "") ?? 0) + 1);
  return {
    from: period?.from ?? null,
    carried: filled.length - stated.length,
    total,
    done,
    closed,
    due,
    overdue: overdue_open,
    amount,
    levels: words.levels,
    categories: breakdownBy(scopeOf(stated), "category", words.levels).map(({ name, cells, ...one }) => ({
      category: name ?? "",
      byLevel: cells,
      ...one,
    })),
    statuses: [...counts].map(([status, count]) => ({ status, count })),
    ownerUnits: figureGroups(scopeOf(stated), "owner_unit", asOf).map((one) => ({
      unit: one.key ?? "",
      total: one.total,
      done: one.done,
      overdue: one.overdue_open,
      amount: one.amount,
    })),
  };
}
