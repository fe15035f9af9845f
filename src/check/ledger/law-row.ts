import type { LawRow, LawValue } from "../../expr/own-law.ts";
import { multiplyDecimals, roundHalfUp } from "../../model/decimal.ts";
import type { LedgerProfile } from "../../model/generated/documents.ts";
import type { LedgerRow } from "../../model/ledger.ts";

/**
 * A row as laws see it: money as whole 分, counts as int, percents as double, dates as text YYYY-MM-DD, people as a list,
 * blank and unreadable as null; `_row`, `_hidden` and `_state` beside the columns. `keys` null: every column.
 */
export function lawRow(row: LedgerRow, profile: LedgerProfile, keys: ReadonlySet<string> | null): LawRow {
  const types = typesOf(profile);
  const map = new Map<string, LawValue>();
  for (const [key, { value }] of Object.entries(row.values))
    if (keys === null || keys.has(key)) map.set(key, lawValue(value, types.get(key)));
  map.set("_row", BigInt(row.row));
  map.set("_hidden", row.hidden);
  map.set("_state", row.state);
  return map;
}

const TYPES = new WeakMap<LedgerProfile, ReadonlyMap<string, string>>();

function typesOf(profile: LedgerProfile): ReadonlyMap<string, string> {
  const known = TYPES.get(profile) ?? new Map(profile.columns.map(({ key, type }) => [key, type]));
  TYPES.set(profile, known);
  return known;
}

function lawValue(value: LedgerRow["values"][string]["value"], type: string | undefined): LawValue {
  if (value === null) return null;
  if (typeof value === "object") return [...value];
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (type === "money") return BigInt(roundHalfUp(multiplyDecimals(value, 100), 0));
  if (type === "percent") return Number(value);
  return value;
}
