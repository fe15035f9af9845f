import { isBlankWord } from "../../field/blank-word.ts";
import type { LedgerRow, LedgerTable } from "../../model/ledger.ts";
import { wordIn } from "./row-values.ts";

export { isBlankWord };

/**
 * Whether nothing of use stands under a key. What could not be read is not blank: its code has been told. A key the table has
 * no column for counts as not blank, since no law may complain of it.
 */
export function isBlankAt(row: Pick<LedgerRow, "values">, key: string): boolean {
  const cell = row.values[key];
  if (cell === undefined || cell.unreadable === true) return false;
  const { value } = cell;
  if (value === null) return true;
  if (typeof value === "string") return isBlankWord(value);
  return typeof value === "object" && value.every(isBlankWord);
}

/** Columns that a closed row lacks by R-L03, which says so in its own words; `closed-*` laws tell them. */
const OF_CLOSURE: readonly string[] = ["done_date", "evidence", "verifier", "verify_date", "verify_result"];

/** For each column that may be required: whether it is so in a row with that status. R-L03 has the columns of closing. */
export interface Requirement {
  readonly key: string;
  readonly always: boolean;
  readonly when: readonly string[];
}

export function requirements(table: LedgerTable): readonly Requirement[] {
  return table.profile.columns
    .filter((one) => table.columns[one.key] && (one.required === true || (one.required_when ?? []).length > 0))
    .map((one) => ({
      key: one.key,
      always: one.required === true,
      when: (one.required_when ?? []).filter((status) => status !== "已销号" || !OF_CLOSURE.includes(one.key)),
    }));
}

/** Whether a column is required in this row, so that `required-blank` tells it and no other law repeats it. */
export function requiredIn(table: LedgerTable): (row: LedgerRow, key: string) => boolean {
  const by = new Map(requirements(table).map((one) => [one.key, one]));
  return (row, key) => {
    const one = by.get(key);
    return one !== undefined && (one.always || one.when.includes(wordIn(row, "status")));
  };
}
