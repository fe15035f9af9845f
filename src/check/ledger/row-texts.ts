import type { LedgerRow, LedgerTable } from "../../model/ledger.ts";

/** Types whose values are free of letters and cannot hide anything. */
const PLAIN: readonly string[] = ["date", "money", "integer", "percent", "yesno", "enum"];

const KEYS = new WeakMap<LedgerTable, readonly string[]>();

/** A text with the key of its column, or, of columns nobody knows, with their header. */
type Text = readonly [key: string | null, text: string, header: string | null];

// Several laws ask for the texts of one row, one after the other.
let last: { readonly row: LedgerRow; readonly texts: readonly Text[]; readonly digits: boolean } | null = null;

const MANY_DIGITS = /\d[\d -]{9}/;

function read(row: LedgerRow, table: LedgerTable) {
  if (last?.row === row) return last;
  const texts: Text[] = [];
  for (const key of keysOf(table)) {
    const value = row.values[key]?.value;
    if (typeof value === "string") texts.push([key, value, null]);
    else if (typeof value === "object" && value !== null) for (const one of value) texts.push([key, one, null]);
  }
  for (const header of Object.keys(row.extra)) texts.push([null, row.extra[header] ?? "", header]);
  last = { row, texts, digits: texts.some(([, text]) => MANY_DIGITS.test(text)) };
  return last;
}

/** Every text of a row. Numbers, dates and words of lists are left out. */
export const textsIn = (row: LedgerRow, table: LedgerTable): readonly Text[] => read(row, table).texts;

/** Whether any of them holds ten digits or more behind each other: none else can hold a number of a person or an account. */
export const hasManyDigits = (row: LedgerRow, table: LedgerTable): boolean => read(row, table).digits;

function keysOf(table: LedgerTable): readonly string[] {
  const known = KEYS.get(table);
  if (known) return known;
  const types = new Map(table.profile.columns.map((one) => [one.key, one.type]));
  const keys = Object.keys(table.columns).filter((key) => !PLAIN.includes(types.get(key) ?? "text"));
  KEYS.set(table, keys);
  return keys;
}
