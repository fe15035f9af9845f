import type { LedgerRow, LedgerTable } from "../model/ledger.ts";
import type { RectificationTable, StoredRow } from "../model/rectification-table.ts";

/** A table of rectification as it is read, before it is said of which file. */
export type ReadTable = Omit<RectificationTable, "path" | "sha256" | "history">;

/** The profiles whose rows are findings on their way to being closed. */
const RECTIFICATION: readonly string[] = ["rectification", "rectification-full", "problem"];

export const isRectification = ({ profile }: LedgerTable): boolean => RECTIFICATION.includes(profile.key);

/** A table whose rows are read; its head is known in full at its end only. */
export function readTable(table: LedgerTable, rows: readonly StoredRow[]): ReadTable {
  const { sheet, profile, unit, period, filler, schemes, personInCharge } = table;
  const read = { sheet, profile: profile.key, unit, period, filler, schemes, ...columnsOf(table), rows };
  return rows.length === 0 ? { ...read, personInCharge } : read;
}

/** Rows of a document stand in no sheet: their columns are keys, without numbers. */
function columnsOf({ columns, headerRow }: LedgerTable): Pick<RectificationTable, "columns" | "present"> {
  if (headerRow === 0) return { columns: {}, present: Object.keys(columns) };
  return { columns: Object.fromEntries(Object.entries(columns).map(([key, { column }]) => [key, column])) };
}

/** A row as programs read it. `trace`: it says what was done to its values. */
export function storedRow(row: LedgerRow, { profile }: LedgerTable, trace: boolean): StoredRow {
  const stored: Record<string, StoredRow[string]> = {};
  const raw: Record<string, string> = {};
  const steps: Record<string, unknown> = {};
  for (const { key } of profile.columns) {
    const value = row.values[key];
    stored[key] = value?.value ?? null;
    if (value?.unreadable) raw[key] = value.shown;
    if (trace && value && value.steps.length > 0) steps[key] = { shown: value.shown, steps: value.steps };
  }
  stored._row = row.row;
  if (row.values.status) stored._state = row.state;
  if (Object.keys(raw).length > 0) stored._raw = raw;
  if (Object.keys(row.extra).length > 0) stored._extra = row.extra;
  if (Object.keys(steps).length > 0) stored._steps = steps;
  return stored;
}
