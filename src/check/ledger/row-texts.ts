import type { LedgerRow, LedgerTable } from "../../model/ledger.ts";

/** Types whose values are free of letters and cannot hide anything. */
const PLAIN: readonly string[] = ["date", "money", "integer", "percent", "yesno", "enum"];

const KEYS = new WeakMap<LedgerTable, readonly string[]>();

/** A text with the key of its column, or, of columns nobody knows, with their header. */
type Text = readonly [key: string | null, text: string, header: string | null];

/** Every text of a row. Numbers, dates and words of lists are left out. */
export function textsIn(row: LedgerRow, table: LedgerTable): readonly Text[] {
  const texts: Text[] = [];
  for (const key of keysOf(table)) {
    const value = row.values[key]?.value;
    if (typeof value === "string") texts.push([key, value, null]);
    else if (typeof value === "object" && value !== null) for (const one of value) texts.push([key, one, null]);
  }
  for (const header of Object.keys(row.extra)) texts.push([null, row.extra[header] ?? "", header]);
  return texts;
}

/** What a row's texts may hold, seen at a glance; rows without any of it, nearly all, are not looked at again. */
interface Glance {
  /** Ten digits or more behind each other: nothing shorter is a number of a person or an account. */
  readonly digits: boolean;
  /** 可疑 or 举报. */
  readonly suspicion: boolean;
  /** A text that begins with = + - or @, or with what spreadsheet programs skip before them. */
  readonly sign: boolean;
}

const MANY_DIGITS = /\d[\d -]{9}/;
const SUSPICION = /可疑|举报/u;

// Several laws ask for the same row, one after the other.
let last: { readonly row: LedgerRow; readonly glance: Glance } | null = null;

export function glanceAt(row: LedgerRow, table: LedgerTable): Glance {
  if (last?.row === row) return last.glance;
  const glance = { digits: false, suspicion: false, sign: false };
  const look = (text: string): void => {
    glance.digits ||= text.length > 9 && MANY_DIGITS.test(text);
    glance.suspicion ||= SUSPICION.test(text);
    glance.sign ||= text.charCodeAt(0) < 65 && "=+-@\t\r".includes(text.charAt(0));
  };
  for (const key of keysOf(table)) {
    const value = row.values[key]?.value;
    if (typeof value === "string") look(value);
    else if (typeof value === "object" && value !== null) value.forEach(look);
  }
  for (const header of Object.keys(row.extra)) look(row.extra[header] ?? "");
  last = { row, glance };
  return glance;
}

function keysOf(table: LedgerTable): readonly string[] {
  const known = KEYS.get(table);
  if (known) return known;
  const types = new Map(table.profile.columns.map((one) => [one.key, one.type]));
  const keys = Object.keys(table.columns).filter((key) => !PLAIN.includes(types.get(key) ?? "text"));
  KEYS.set(table, keys);
  return keys;
}
