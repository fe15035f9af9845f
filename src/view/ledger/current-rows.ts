import type { HistoryStep, RectificationTable, StoredRow } from "../../model/rectification-table.ts";
import { textOf } from "../records/record-table.ts";
import { toldOnce, whatIsTold } from "./told-once.ts";

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
 * Of findings that several tables tell, the row that counts; of rows of one table that tell the very same (one for each measure),
 * the first. `superseded`: rows left out, also those that were left out before.
 */
export function currentRows(given: readonly RectificationTable[]): {
  readonly rows: readonly CurrentRow[];
  readonly superseded: number;
} {
  const { tables } = toldOnce(given);
  const rows = tables.flatMap((table) => {
    const steps = new Map<string, HistoryStep[]>();
    for (const step of table.history ?? []) {
      const some = steps.get(step.id);
      if (some) some.push(step);
      else steps.set(step.id, [step]);
    }
    const told = new Set<string>();
    return table.rows.flatMap((row): readonly CurrentRow[] => {
      const id = textOf(row, "finding_id");
      const unit = textOf(row, "org") ?? table.unit;
      const key = id === null ? null : `${id}\n${unit}\n${whatIsTold(row)}`;
      if (key !== null && told.has(key)) return [];
      if (key !== null) told.add(key);
      return [{ row, table, unit, steps: (id && steps.get(id)) || [] }];
    });
  });
  const all = given.reduce((sum, table) => sum + table.rows.length + (table.left ?? 0), 0);
  return { rows, superseded: all - rows.length };
}
