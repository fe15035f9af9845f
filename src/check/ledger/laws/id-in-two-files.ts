import { groupBy, placeOf, relatedTo, type SetRow, setRows, text } from "../set-rows.ts";
import type { SetLaw } from "../ledger-law.ts";

/**
 * A finding's number means one finding over the whole submission (R-X01): not two units' findings, and not two rows of
 * problem ledgers, or of rectification ledgers, in different files. The same unit's ledger of another period may go on with
 * it; twice within one table is said by that table.
 */
const law: SetLaw = function* (set, around) {
  for (const rows of groupBy(setRows(set, around).findings, ({ id }) => id).values()) {
    const [first, ...others] = rows;
    if (!first) continue;
    for (const row of others) {
      const clash = rows.find((before) => before !== row && isClash(before, row));
      // The earliest is told of none: the others point at it.
      if (!clash || rows.indexOf(clash) > rows.indexOf(row)) continue;
      yield {
        path: row.path,
        at: placeOf(row, "finding_id"),
        args: {
          id: text(row.row, "finding_id"),
          path: clash.path,
          units: clash.unit === row.unit ? "" : `${text(clash.row, "org")}、${text(row.row, "org")}`,
        },
        value: text(row.row, "finding_id"),
        related: [relatedTo(clash, "finding_id", "first")],
      };
    }
  }
};
export default law;

function isClash(a: SetRow, b: SetRow): boolean {
  if (a.path === b.path && a.table === b.table) return false;
  if (a.unit !== b.unit) return true;
  return a.side === b.side && !(a.period && b.period && a.period.from !== b.period.from);
}
