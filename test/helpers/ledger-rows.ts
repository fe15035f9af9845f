import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { LedgerAround } from "../../src/check/ledger/ledger-law.ts";
import { loadLedgerLaws, tableJudge } from "../../src/check/ledger/run-ledger-laws.ts";
import { workdayCalendar } from "../../src/field/calendar.ts";
import type { LedgerColumn, LedgerProfile } from "../../src/model/generated/documents.ts";
import type { AsideRow, LedgerRow, LedgerTable, LedgerValue, MachineState, Stored } from "../../src/model/ledger.ts";
import { cellAddress } from "../../src/model/sheet.ts";
import { ROOT } from "./built.ts";

/** A value as a test writes it: what is stored, or a whole value. */
export type ValueLike = Stored | Partial<LedgerValue>;
/** A row by column key. `_state`: where the word of the status is not enough; `_extra`: columns nobody knows. */
export type RowLike = Readonly<Record<string, ValueLike | Readonly<Record<string, string>> | undefined>> & {
  readonly _state?: MachineState;
  readonly _extra?: Readonly<Record<string, string>>;
};

export interface AsideLike {
  readonly row?: number;
  readonly role: AsideRow["role"];
  readonly values?: Readonly<Record<string, ValueLike>>;
  readonly text?: string;
}

export interface Judging extends Partial<LedgerAround> {
  readonly aside?: readonly AsideLike[];
  /** Headers other than the profile's. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly unit?: string;
  /** Only the columns the rows have, not all of the profile. */
  readonly only?: boolean;
}

/** A law's word: code, row of the sheet and column key; row null for the table itself. */
export interface Said {
  readonly code: string;
  readonly row: number | null;
  readonly key: string | null;
  readonly args: Readonly<Record<string, string | number>>;
  readonly severity: string;
}

/** The first row stands under a header in row 1. */
export const FIRST_ROW = 2;

const profiles = new Map<string, LedgerProfile>();

export function shippedProfile(key: string): LedgerProfile {
  const path = join(ROOT, "templates", "ledgers", `${key}.profile.yaml`);
  const profile = profiles.get(key) ?? (parse(readFileSync(path, "utf8")) as LedgerProfile);
  profiles.set(key, profile);
  return profile;
}

const calendar = workdayCalendar({ "2024": {}, "2016": {}, "2005": {}, "2026": {} });

export const AROUND: LedgerAround = {
  asOf: "2024-03-31",
  project: null,
  libraries: [],
  campaign: null,
  received: null,
  isWorkday: calendar.isWorkday,
};

const WORD_STATES: Readonly<Record<string, MachineState>> = {
  已整改: "待验收",
  已销号: "已销号",
  持续整改: "持续整改",
  已撤销: "已撤销",
};

const isValue = (value: unknown): value is Partial<LedgerValue> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function ledgerValue(like: ValueLike): LedgerValue {
  if (isValue(like)) return { value: null, shown: String(like.value ?? ""), steps: [], ...like };
  const shown = like === null ? "" : typeof like === "object" ? like.join("、") : String(like);
  return { value: like, shown, steps: [] };
}

export function rowOf(like: RowLike, row: number, keys: readonly string[]): LedgerRow {
  const values = Object.fromEntries(keys.map((key) => [key, ledgerValue((like[key] ?? null) as ValueLike)]));
  const status = values.status?.value;
  return {
    row,
    hidden: false,
    values,
    extra: like._extra ?? {},
    state: like._state ?? (typeof status === "string" ? (WORD_STATES[status] ?? null) : null),
  };
}

/** A table of a shipped profile, or of text columns given by key (`key: type` for another type). */
export function tableOf(
  what: string | Readonly<Record<string, LedgerColumn["type"]>>,
  keys: readonly string[] | null,
  {
    headers = {},
    unit = null,
  }: { readonly headers?: Readonly<Record<string, string>>; readonly unit?: string | null } = {},
): LedgerTable {
  const profile: LedgerProfile =
    typeof what === "string"
      ? shippedProfile(what)
      : {
          kind: "LedgerProfile",
          schemaVersion: "1",
          key: "own",
          title: "自定台账",
          sheet: "台账",
          version: "1.0.0",
          columns: Object.entries(what).map(([key, type]) => ({ key, header: key, type, width: 10 })),
        };
  const columns = profile.columns.filter((one) => keys === null || keys.includes(one.key));
  const places = Object.fromEntries(
    columns.map((one, index) => [one.key, { column: index + 1, header: headers[one.key] ?? one.header }]),
  );
  return {
    index: 0,
    sheet: profile.sheet,
    profile,
    headerRow: 1,
    columns: places,
    unit,
    filler: null,
    personInCharge: null,
    period: null,
    schemes: profile.schemes ?? {},
    place: (row, key) => {
      const column = key === null ? undefined : places[key];
      return {
        sheet: profile.sheet,
        ...(row === null ? {} : { row }),
        ...(column && row !== null ? { cell: cellAddress(row, column.column) } : {}),
        ...(key === null ? {} : { column: key }),
      };
    },
  };
}

const laws = loadLedgerLaws({ own: false });

/**
 * What the laws say of rows, through the real runner, in order of place. `what`: a shipped profile's key, or columns with their
 * types. Each row follows the one before; an aside stands behind them all unless it says where.
 */
export async function judgeRows(
  what: string | Readonly<Record<string, LedgerColumn["type"]>>,
  rows: readonly RowLike[],
  { aside = [], headers = {}, unit, only = false, ...around }: Judging = {},
): Promise<readonly Said[]> {
  const used = only ? [...new Set(rows.flatMap((row) => Object.keys(row)))] : null;
  const table = tableOf(what, used, { headers, unit: unit ?? null });
  const judge = tableJudge(table, await laws, { ...AROUND, ...around });
  for (const [index, row] of rows.entries()) judge.row(rowOf(row, FIRST_ROW + index, Object.keys(table.columns)));
  const { diagnostics } = judge.end(
    aside.map(({ row, role, values = {}, text = "" }, index) => ({
      row: row ?? FIRST_ROW + rows.length + index,
      role,
      text,
      values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, ledgerValue(value)])),
    })),
  );
  return diagnostics.map(({ code, at, args, severity }) => ({
    code,
    row: at.row ?? null,
    key: at.column ?? null,
    args,
    severity,
  }));
}

/** `code row key` for each, for comparing; the table itself is row 0. */
export const brief = (said: readonly Said[]): readonly string[] =>
  said.map(({ code, row, key }) => `${code} ${row ?? 0} ${key ?? "-"}`);
