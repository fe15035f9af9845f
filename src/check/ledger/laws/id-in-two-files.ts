import { elsewhere, groupBy, placeOf, relatedTo, type SetRow, setRows, text } from "../set-rows.ts";
import type { SetLaw } from "../ledger-law.ts";

/**
 * A finding's number means one finding over the whole submission (R-X01): not two units' findings, and not two rows of
 * problem ledgers, or of rectification ledgers, in different files. The same unit's ledger of another period may go on with
 * it; twice within one table is said by that table.
 */
const law: SetLaw = function* (set, around) {
  for (const rows of groupBy(setRows(set, around).findings, ({ id }) => id).values()) {
    if (rows.length < 2) continue;
    const firsts = firstsOf(rows);
    for (const [at, row] of firsts.entries()) {
      // The earliest is told of none: the others point at it.
      const clash = firsts.find((before, place) => place < at && isClash(before, row));
      if (!clash) continue;
      const id = text(row.row, "finding_id");
      const units = clash.unit === row.unit ? "" : `${text(clash.row, "org")}、${text(row.row, "org")}`;
      const args = { id, units, ...elsewhere(clash, row, "finding_id") };
      const related = [relatedTo(clash, "finding_id", "first")];
      yield { path: row.path, at: placeOf(row, "finding_id"), args, value: id, related };
    }
  }
};
export default law;

/** The first row of each unit in each table. */
function firstsOf(rows: readonly SetRow[]): readonly SetRow[] {
  const firsts = new Map<SetRow["table"], Map<string, SetRow>>();
  for (const row of rows) {
    const units = firsts.get(row.table) ?? new Map<string, SetRow>();
    firsts.set(row.table, units);
    if (!units.has(row.unit)) units.set(row.unit, row);
  }
  return [...firsts.values()].flatMap((units) => [...units.values()]);
}

function isClash(a: SetRow, b: SetRow): boolean {
  if (a.table === b.table) return false;
  if (a.unit !== b.unit) return true;
  if (a.path === b.path && a.table.sheet !== b.table.sheet && [a, b].every(({ table }) => PERIOD.test(table.sheet)))
    return false;
  return a.side === b.side && !(a.period && b.period && a.period.from !== b.period.from);
}

/** Names of sheets that keep periods apart, 一季度 and 二季度: what is still open goes on from one to the next. */
const PERIOD = /[一二三四1-4]季度?|[上下]半年|\d{1,2}月|[Qq][1-4]/u;
