import type { LedgerRow, LedgerTable } from "../../model/ledger.ts";

/** Types whose values are free of letters and cannot hide anything. */
const PLAIN: readonly string[] = ["date", "money", "integer", "percent", "yesno", "enum"];

const KEYS = new WeakMap<LedgerTable, readonly string[]>();

/**
 * Every text of a row: [key, text, null], and of columns nobody knows [null, text, header]. Numbers, dates and words of lists
 * are left out.
 */
export function* textsIn(
  row: LedgerRow,
  table: LedgerTable,
): Generator<readonly [string | null, string, string | null]> {
  for (const key of keysOf(table)) {
    const value = row.values[key]?.value;
    if (typeof value === "string") yield [key, value, null];
    else if (typeof value === "object" && value !== null) for (const one of value) yield [key, one, null];
  }
  for (const header of Object.keys(row.extra)) yield [null, row.extra[header] ?? "", header];
}

function keysOf(table: LedgerTable): readonly string[] {
  const known = KEYS.get(table);
  if (known) return known;
  const types = new Map(table.profile.columns.map((one) => [one.key, one.type]));
  const keys = Object.keys(table.columns).filter((key) => !PLAIN.includes(types.get(key) ?? "text"));
  KEYS.set(table, keys);
  return keys;
}
