import { wordOf } from "../field/transitions.ts";
import type { StoredRow } from "../model/rectification-table.ts";
import { COLUMNS, type RegisterItem } from "../model/register.ts";
import type { Row } from "./values.ts";

/** Every column that somebody states, in the order of `COLUMNS`. */
export const STATED: readonly string[] = [...COLUMNS.fixed, ...COLUMNS.office, ...COLUMNS.unit];

/**
 * A finding as a row of the full rectification ledger: what was stated, and what follows from the log. A verification shows
 * once it led to something, for before that no ledger may have its day (R-L04).
 */
export function ledgerRow(item: RegisterItem, seq: number): StoredRow {
  const { verification, state } = item;
  const shown = ["已销号", "退回", "反弹"].includes(state) ? verification : null;
  return {
    seq,
    finding_id: item.id,
    ...valuesOf(item.row),
    extended_deadline: item.extensions.at(-1)?.new ?? null,
    status: wordOf(state),
    verifier: shown?.verifier ?? null,
    verify_date: shown?.on ?? null,
    verify_result: shown?.result ?? null,
    merged_into: item.row.merged_into ?? null,
    _row: seq,
    _state: state,
    ...sourceOf(item),
  };
}

const valuesOf = (row: Row): Row => Object.fromEntries(STATED.map((key) => [key, row[key] ?? null]));

function sourceOf({ origins }: RegisterItem): StoredRow {
  const [first] = origins;
  return first
    ? { _source: { file: first.file, sha256: first.sha256, sheet: first.sheet, row: first.row, record: first.record } }
    : {};
}
