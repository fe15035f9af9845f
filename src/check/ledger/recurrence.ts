import { type Recurrence as Found, recurrenceFinder } from "../../field/recurrence/recurrence.ts";
import type { RecurrenceRow } from "../../field/recurrence/recurrence-row.ts";
import { recurrenceThresholds } from "../../field/recurrence/thresholds.ts";
import { comparableDigest, shownDigest } from "./comparable.ts";
import type { LedgerSet, SetAround } from "./ledger-law.ts";
import { baselineRows, day, type SetRow, setRows, text } from "./set-rows.ts";

export interface Recurrence extends Omit<Found<Known>, "latest" | "priors"> {
  /** The prior found last. */
  readonly latest: SetRow;
}

interface Known extends RecurrenceRow {
  readonly of: SetRow;
}

/** Finds a row's priors among last period's ledgers and the run's own (`field/recurrence`, domain.md §8.5). */
export function recurrenceOf(set: LedgerSet, around: SetAround): (row: SetRow) => Recurrence | null {
  const now = setRows(set, around);
  const known = new Map(now.findings.map((row) => [row, knownRow(row)]));
  const before = (baselineRows(around)?.findings ?? []).map(knownRow);
  const find = recurrenceFinder([...known.values()], before, now.above, recurrenceThresholds(around.project));
  return (row) => {
    const found = find(known.get(row) ?? knownRow(row));
    return found && { by: found.by, count: found.count, closed: found.closed, latest: found.latest.of };
  };
}

const knownRow = (row: SetRow): Known => ({
  of: row,
  unit: row.unit,
  id: row.id,
  place: `${row.path}!${row.table.sheet}!${row.row.row}`,
  point: row.point,
  category: text(row.row, "category"),
  basis: comparableDigest(text(row.row, "criteria")),
  fact: shownDigest(text(row.row, "fact")),
  found: day(row.row, "found_date"),
  state: row.row.state,
  status: text(row.row, "status"),
  from: row.period?.from ?? null,
});
