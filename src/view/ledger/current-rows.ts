import type { HistoryStep, RectificationTable, StoredRow } from "../../model/rectification-table.ts";
import { textOf } from "../records/record-table.ts";

/** A finding as the newest ledger tells it. */
export interface CurrentRow {
  readonly row: StoredRow;
  readonly table: RectificationTable;
  /** 被检查单位, else the unit of the ledger. */
  readonly unit: string | null;
  /** What a register knows happened to it, in order; empty for ledgers. */
  readonly steps: readonly HistoryStep[];
}

/**
 * Of findings that several ledgers tell (month after month), the row of the latest period: a register before any ledger, then by
 * the last day of the period. Rows without a number are findings of their own; so are two that tell the same number in the same
 * period differently, since nobody knows which is right.
 */
export function currentRows(tables: readonly RectificationTable[]): {
  readonly rows: readonly CurrentRow[];
  readonly superseded: number;
} {
  const all = tables.flatMap((table) => {
    const steps = new Map<string, HistoryStep[]>();
    for (const step of table.history ?? []) {
      const some = steps.get(step.id);
      if (some) some.push(step);
      else steps.set(step.id, [step]);
    }
    return table.rows.map((row): CurrentRow => {
      const id = textOf(row, "finding_id");
      return { row, table, unit: textOf(row, "org") ?? table.unit, steps: (id && steps.get(id)) || [] };
    });
  });
  const newest = new Map<string, string>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== null && ageOf(one.table) > (newest.get(key) ?? "")) newest.set(key, ageOf(one.table));
  }
  const told = new Set<string>();
  const rows = all.filter((one) => {
    const key = keyOf(one);
    if (key === null) return true;
    const alike = `${key}\n${WHAT.map((column) => textOf(one.row, column)).join("\n")}`;
    if (ageOf(one.table) < (newest.get(key) ?? "") || told.has(alike)) return false;
    told.add(alike);
    return true;
  });
  return { rows, superseded: all.length - rows.length };
}

/** What makes two rows with one number tell the same. */
const WHAT = ["status", "deadline", "extended_deadline", "done_date", "verify_date", "owner_unit", "owner", "fact"];

const keyOf = ({ row, unit }: CurrentRow): string | null => {
  const id = textOf(row, "finding_id");
  return id === null ? null : JSON.stringify([id, unit]);
};

/** Later sorts higher: a register is always up to date, a ledger without a period is the oldest. */
const ageOf = ({ period, history }: RectificationTable): string =>
  history === undefined ? `1${period?.to ?? ""}` : "2";
