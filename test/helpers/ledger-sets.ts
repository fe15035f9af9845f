import { digestPlace } from "../../src/check/ledger/digest-place.ts";
import { tableDigest } from "../../src/check/ledger/digest.ts";
import type { LedgerAround, LedgerSet, SetAround, SubmittedLedger } from "../../src/check/ledger/ledger-law.ts";
import { judgeSet, loadLedgerLaws, tableJudge } from "../../src/check/ledger/run-ledger-laws.ts";
import { moveWords } from "./state-words.ts";
import type { LedgerCode } from "../../src/model/diagnostic-codes.ts";
import type { Diagnostic } from "../../src/model/diagnostics.ts";
import type { LedgerProfile } from "../../src/model/generated/documents.ts";
import type { LedgerRow, LedgerTable, LedgerValue, Stored } from "../../src/model/ledger.ts";

/** A row as a test writes it: stored values by column key. A status may be any state; the ledger word follows from it. */
export type RowLike = Readonly<Record<string, Stored>>;

export interface TableLike {
  readonly profile: string;
  readonly rows: readonly RowLike[];
  readonly unit?: string;
  readonly period?: LedgerTable["period"];
  /** Columns beside those the rows fill. */
  readonly columns?: readonly string[];
  readonly schemes?: Readonly<Record<string, string>>;
  readonly sheet?: string;
}

/** A table as reading would hand it over. Its columns are headed by their keys; the first row is row 2. */
export function tableOf(
  like: TableLike,
  index = 0,
): { readonly table: LedgerTable; readonly rows: readonly LedgerRow[] } {
  const keys = [...new Set([...like.rows.flatMap((row) => Object.keys(row)), ...(like.columns ?? [])])];
  const columns = Object.fromEntries(keys.map((key, at) => [key, { column: at + 1, header: key }]));
  const profile = {
    kind: "LedgerProfile",
    schemaVersion: "1",
    key: like.profile,
    columns: [],
  } as unknown as LedgerProfile;
  const table: LedgerTable = {
    index,
    sheet: like.sheet ?? "台账",
    profile,
    headerRow: 1,
    columns,
    unit: like.unit ?? null,
    filler: null,
    personInCharge: null,
    period: like.period ?? null,
    schemes: like.schemes ?? {},
    place: (row, key) => digestPlace(table as never, row, key),
  };
  const rows = like.rows.map((row, at): LedgerRow => {
    const { word, state } = moveWords(row.status);
    const stored = { ...Object.fromEntries(keys.map((key) => [key, null])), ...row, ...(word ? { status: word } : {}) };
    return {
      row: at + 2,
      hidden: false,
      values: Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, ledgerValue(value)])),
      extra: {},
      state,
    };
  });
  return { table, rows };
}

const ledgerValue = (value: Stored): LedgerValue => ({
  value,
  shown: value === null ? "" : Array.isArray(value) ? value.join("、") : String(value),
  steps: [],
});

/** A set of files, each one table. */
export const setOf = (files: Readonly<Record<string, TableLike | readonly TableLike[]>>): LedgerSet => ({
  ledgers: Object.entries(files).map(([path, likes]): SubmittedLedger => {
    const tables = [likes].flat().map((like, at) => {
      const { table, rows } = tableOf(like as TableLike, at);
      const digest = tableDigest(table);
      for (const row of rows) digest.row(row);
      return digest.end([]);
    });
    return { path, sha256: `sha of ${path}`, rejected: false, tables };
  }),
  refused: [],
});

const AROUND: SetAround = {
  asOf: "2024-03-31",
  project: null,
  libraries: [],
  campaign: null,
  isWorkday: () => true,
  baseline: null,
  roster: null,
  received: {},
  evidence: null,
  rounds: null,
};

export type Found = readonly (Diagnostic & { readonly path: string | null })[];

/** What the laws over files find, by one of them or by all. */
export async function foundIn(set: LedgerSet, around: Partial<SetAround> = {}, code?: LedgerCode): Promise<Found> {
  const { diagnostics } = judgeSet(set, await loadLedgerLaws(), { ...AROUND, ...around });
  return code === undefined ? diagnostics : diagnostics.filter((one) => one.code === code);
}

export const notRunIn = async (set: LedgerSet, around: Partial<SetAround> = {}) =>
  judgeSet(set, await loadLedgerLaws(), { ...AROUND, ...around }).notRun;

/** What the laws over one table find, by one of them. */
export async function foundInTable(
  like: TableLike,
  code: string,
  around: Partial<LedgerAround> = {},
): Promise<readonly Diagnostic[]> {
  const { table, rows } = tableOf(like);
  const { baseline: _, roster: __, evidence: ___, rounds: ____, ...rest } = AROUND;
  const judge = tableJudge(table, await loadLedgerLaws(), { ...rest, ...around, received: around.received ?? null });
  for (const row of rows) judge.row(row);
  return judge.end([]).diagnostics.filter((one) => one.code === code);
}

/** Where and about what: path and cell. */
export const places = (found: readonly (Diagnostic & { readonly path?: string | null })[]): readonly string[] =>
  found.map(({ path, at }) => `${path === undefined ? "" : `${path} `}${at.cell ?? at.sheet ?? "-"}`);
