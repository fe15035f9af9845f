import type { Place } from "../model/diagnostics.ts";
import type {
  Ledger,
  LedgerColumn,
  LedgerDocumentRow,
  LedgerProfile,
  PlainDate,
} from "../model/generated/documents.ts";
import {
  type LedgerListener,
  type LedgerRow,
  type LedgerTable,
  MACHINE_STATES,
  type MachineState,
} from "../model/ledger.ts";
import { nearest } from "../model/nearest.ts";
import { isRealDate } from "../model/plain-date.ts";
import type { Cell } from "../model/sheet.ts";
import { SheetRefusal } from "../model/sheet-refusal.ts";
import { judgeEmpty } from "./judge-empty.ts";
import type { ReadingContext } from "./read-book.ts";
import { type CellAt, type KeyedColumn, rowReader } from "./rows/row-values.ts";
import { FACTS } from "./rows/table-columns.ts";
import { wordsRead } from "./rows/words-read.ts";
import { saysNoFinding } from "./values/says-nothing.ts";

/** Where the values of the document stand, by pointer (RFC 6901), and how a plain one is written. */
export interface DocumentPlaces {
  at(pointer: string): Place;
  key(pointer: string): Place;
  written(pointer: string): string | null;
}

const ZERO = /^[（(“"]?(?:零报告|零报送)[）)”"]?[。.]?$/u;
/** Whether a row with the words 零报告 says a finding all the same, which contradicts them. */
const saysFinding = (row: LedgerDocumentRow): boolean =>
  FACTS.some((key) => {
    const text = row[key];
    return typeof text === "string" && text.trim() !== "" && !ZERO.test(text.trim()) && !saysNoFinding(text);
  });
const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/**
 * Hands the rows of a Ledger document to the listener, as `readBook` does for a sheet. Rows count from 1; money is in 元, a
 * percentage is never a fraction. Throws `SheetRefusal` where the profile is unknown or there is no row.
 */
export function readDocument(
  document: Ledger,
  places: DocumentPlaces,
  context: ReadingContext,
  listener: LedgerListener,
): void {
  const profile = context.profiles.find((one) => one.key === document.profile);
  if (!profile) throw new SheetRefusal(unknownProfile(document.profile, places, context.profiles));
  const rows = document.rows.map((row, index) => [row, index] as const);
  const zero = rows.find(([row]) => Object.values(row).some((value) => typeof value === "string" && ZERO.test(value)));
  const own = rows.filter(([row]) => row !== zero?.[0] || saysFinding(row));
  const columns = columnsOf(document, own, profile);
  const table = tableOf(document, profile, columns, places, listener);
  listener.begin(table);
  if (own.length > 0) tellColumns(own, profile, columns, places, listener);
  const keyed = keyedColumns(columns, table, context);
  const read = rowReader(keyed);
  const words = wordsRead();
  for (const [row, index] of own) {
    const { values, state } = read(NO_CELLS, cellsOf(row, index, keyed, places), (key, { code, args }, shown) => {
      if (words.isNews(code, key, shown)) listener.tell({ code, at: table.place(index + 1, key), args, value: shown });
    });
    for (const key in values) {
      const value = values[key];
      if (value?.steps.includes("synonym")) words.see(index + 1, key, value);
    }
    listener.row(
      { row: index + 1, hidden: false, values, extra: extraOf(row, profile), state: stateOf(row) ?? state },
      table,
    );
  }
  words.tell(table, listener.tell);
  listener.end(
    table,
    zero && own.length < rows.length ? [{ row: zero[1] + 1, role: "note", values: {}, text: "零报告" }] : [],
  );
  judgeEmpty([{ table, rows: own.length, zeroReport: zero ? zero[1] + 1 : null }], listener);
}

/** The columns the table has: those that some row names. What `ledger import` printed says itself which its file had. */
function columnsOf(
  { source }: Ledger,
  rows: readonly (readonly [LedgerDocumentRow, number])[],
  profile: LedgerProfile,
): readonly LedgerColumn[] {
  const said = (source as { readonly columns?: unknown } | undefined)?.columns;
  const had = typeof said === "object" && said !== null ? said : null;
  const isThere = (row: LedgerDocumentRow, key: string): boolean =>
    had === null ? row[key] !== undefined : row[key] !== undefined && row[key] !== null;
  return profile.columns.filter(
    ({ key }) => (had !== null && Object.hasOwn(had, key)) || rows.some(([row]) => isThere(row, key)),
  );
}

const NO_CELLS = { number: 0, hidden: false, cells: [] };

const unknownProfile = (
  given: string,
  places: DocumentPlaces,
  profiles: readonly LedgerProfile[],
): SheetRefusal["problem"] => {
  const known = profiles.map((one) => one.key);
  return {
    code: "unknown-profile",
    at: places.at("/profile"),
    args: { profile: given, near: nearest(given, known) ?? "", known: known.join("、") },
    value: given,
  };
};

function tableOf(
  document: Ledger,
  profile: LedgerProfile,
  columns: readonly LedgerColumn[],
  places: DocumentPlaces,
  listener: LedgerListener,
): LedgerTable {
  const own = profile.columns.flatMap(({ key, scheme }) => (scheme === undefined ? [] : [[key, scheme] as const]));
  const pointer = (row: number | null, key: string | null): string =>
    row === null ? "/rows" : key === null ? `/rows/${row - 1}` : `/rows/${row - 1}/${escaped(key)}`;
  return {
    index: 0,
    sheet: "",
    profile,
    headerRow: 0,
    columns: Object.fromEntries(columns.map(({ key, header }, index) => [key, { column: index + 1, header }])),
    unit: named(document.unit),
    filler: named(document.filler),
    personInCharge: named(document.person_in_charge),
    period: periodOf(document, places, listener),
    schemes: { ...Object.fromEntries(own), ...profile.schemes, ...document.schemes },
    place: (row, key) => places.at(pointer(row, key)),
  };
}

const named = (text: string | null | undefined): string | null => text?.trim() || null;

function periodOf({ period }: Ledger, places: DocumentPlaces, { tell }: LedgerListener): LedgerTable["period"] {
  if (!period) return null;
  const unreal = (["from", "to"] as const).filter((key) => !isRealDate(period[key]));
  for (const key of unreal)
    tell({ code: "unreal-date", at: places.at(`/period/${key}`), args: { key: period[key] }, value: period[key] });
  if (unreal.length > 0) return null;
  if (period.from <= period.to) return period;
  tell({ code: "period-reversed", at: places.at("/period"), args: { from: period.from, to: period.to } });
  return null;
}

/** Keys that nobody knows, each once, and columns that are missing in every row. */
function tellColumns(
  rows: readonly (readonly [LedgerDocumentRow, number])[],
  profile: LedgerProfile,
  columns: readonly LedgerColumn[],
  places: DocumentPlaces,
  { tell }: LedgerListener,
): void {
  const keys = profile.columns.map((column) => column.key);
  const told = new Set<string>();
  for (const [row, index] of rows)
    for (const key of Object.keys(row)) {
      if (key.startsWith("_") || keys.includes(key) || told.has(key)) continue;
      told.add(key);
      const at = places.key(`/rows/${index}/${escaped(key)}`);
      const near = profile.columns.find((one) => one.header === key)?.key ?? nearest(key, keys) ?? "";
      tell({ code: "unknown-header", at, args: { header: key, near, key: near }, value: key });
    }
  for (const column of profile.columns)
    if (column.required && !column.optional_column && !columns.includes(column))
      tell({
        code: "required-column-missing",
        at: places.at("/rows"),
        args: { header: `${column.header} ${column.key}`, profile: profile.title },
      });
}

function keyedColumns(
  columns: readonly LedgerColumn[],
  { profile, schemes, period }: LedgerTable,
  context: ReadingContext,
): readonly KeyedColumn[] {
  return columns.map((definition, index) => {
    const scheme = schemes[definition.key] ?? null;
    const own = definition.list === undefined ? null : (profile.lists?.[definition.list] ?? null);
    const usual = definition.scheme ?? profile.schemes?.[definition.key] ?? scheme;
    const around: { readonly from: PlainDate | null; readonly to: PlainDate | null } = period ??
      context.period ?? { from: null, to: null };
    return {
      key: definition.key,
      column: index + 1,
      definition,
      mapped: false,
      context: {
        epoch: 1900,
        headerUnit: definition.type === "money" ? "元" : null,
        list: scheme === usual ? own : null,
        scheme,
        period: around,
        foundDate: null,
        continuing: false,
      },
    };
  });
}

function cellsOf(row: LedgerDocumentRow, index: number, keyed: readonly KeyedColumn[], places: DocumentPlaces): CellAt {
  return (column) => {
    const one = keyed[column - 1];
    if (!one) return null;
    const value = row[one.key] ?? row._raw?.[one.key];
    const cell = cellOf(value, one.definition, column, () => places.written(`/rows/${index}/${escaped(one.key)}`));
    return cell && { cell, merged: false };
  };
}

function cellOf(value: unknown, { type }: LedgerColumn, column: number, written: () => string | null): Cell | null {
  const text = (raw: string): Cell => ({ column, kind: "text", raw, format: null, formula: null });
  if (Array.isArray(value)) return value.length === 0 ? null : text(value.join("、"));
  // Here a percentage is a percentage, below 1 too.
  if (type === "percent" && (typeof value === "number" || typeof value === "string"))
    return text(/^\d+(?:\.\d+)?$/.test(String(value)) ? `${value}%` : String(value));
  if (typeof value === "number") {
    // 007 without quotes is a number to YAML and an id to its writer.
    return type === "text" || type === "id"
      ? text(written() ?? String(value))
      : { ...text(String(value)), kind: "number" };
  }
  return typeof value === "string" && value !== "" ? text(value) : null;
}

function extraOf(row: LedgerDocumentRow, profile: LedgerProfile): LedgerRow["extra"] {
  const unknown = Object.entries(row).filter(
    ([key, value]) => !key.startsWith("_") && value !== null && !profile.columns.some((column) => column.key === key),
  );
  return {
    ...row._extra,
    ...Object.fromEntries(
      unknown.map(([key, value]) => [key, Array.isArray(value) ? value.join("、") : String(value)]),
    ),
  };
}

const STATES: ReadonlySet<string> = new Set(MACHINE_STATES);
const isState = (text: string): text is MachineState => STATES.has(text);
const stateOf = ({ _state }: LedgerDocumentRow): MachineState | null =>
  typeof _state === "string" && isState(_state) ? _state : null;
