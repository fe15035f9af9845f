import type { Io } from "../io/io.ts";
import { resolve } from "../io/paths.ts";
import { isRectification, readTable, storedRow } from "../ledger/rectification-rows.ts";
import type { LedgerTable } from "../model/ledger.ts";
import type { RectificationTable, StoredRow } from "../model/rectification-table.ts";
import type { FileResult, Validation } from "../model/validation.ts";
import { examineOptions } from "./validate/assignment.ts";
import { findConfiguration } from "./validate/configuration.ts";
import type { ExamineOptions } from "./validate/examine-ledger.ts";
import { NO_REFERENCES } from "./validate/ledger-references.ts";
import { lookAroundLedgers } from "./validate/ledger-surroundings.ts";
import { openLedger } from "./validate/open-ledger.ts";
import type { ValidateOptions } from "./validate/options.ts";
import { validate } from "./validate/validate.ts";

/** One table of a file. */
export interface ImportedTable {
  readonly profile: string;
  readonly source: {
    readonly path: string;
    readonly sha256: string | null;
    readonly sheet: string;
    readonly headerRow: number;
    /** Key → header as it stands in the sheet. */
    readonly columns: Readonly<Record<string, string>>;
  };
  readonly unit: string | null;
  readonly period: LedgerTable["period"];
  readonly filler: string | null;
  readonly person_in_charge: string | null;
  readonly schemes: LedgerTable["schemes"];
  readonly rows: readonly StoredRow[];
}

export interface Imported {
  /** What `validate` says to the same file: nothing else is said here. */
  readonly validation: Validation;
  readonly file: FileResult | null;
  /** Empty where the file is refused. */
  readonly tables: readonly ImportedTable[];
}

/**
 * Reads one ledger into rows. It is judged first, as `validate` judges it, where a file that means harm can only harm a
 * child process; then its rows are read by the same reader. `trace`: rows say what was done to their values.
 */
export async function importLedger(options: ValidateOptions, trace: boolean, io: Io): Promise<Imported> {
  const validation = await validate(options, io);
  const [file] = validation.files;
  if (!file || file.verdict === "refused" || file.kind !== "Ledger")
    return { validation, file: file ?? null, tables: [] };
  const read = await readRows(file, options.paths[0] ?? file.path, options, trace, io);
  return { validation, file, tables: read.map(({ table, rows }) => importedTable(table, rows, file)) };
}

/** The rectification rows of a ledger that `validate` has judged, read again by the same reader; none of any other kind. */
export async function readRectificationTables(
  file: FileResult,
  options: ValidateOptions,
  io: Io,
): Promise<readonly RectificationTable[]> {
  const read = await readRows(file, file.path, options, false, io);
  return read
    .filter(({ table }) => isRectification(table))
    .map(({ table, rows }) => ({ path: file.path, sha256: file.sha256, ...readTable(table, rows) }));
}

interface Rows {
  readonly table: LedgerTable;
  readonly rows: StoredRow[];
}

// Project, libraries and profiles are the same for every file of a run, and take longer to read than most of them.
const readings = new WeakMap<ValidateOptions, Promise<ExamineOptions>>();

/** By what the ledgers of a run are read. */
function readingOf(options: ValidateOptions, io: Io): Promise<ExamineOptions> {
  const known = readings.get(options) ?? findReading(options, io);
  readings.set(options, known);
  return known;
}

async function findReading(options: ValidateOptions, io: Io): Promise<ExamineOptions> {
  const { found } = await findConfiguration(options, io);
  const { assignment } = await lookAroundLedgers(options, [], NO_REFERENCES, found, io, { whole: false, any: true });
  return examineOptions(assignment);
}

async function readRows(
  file: FileResult,
  given: string,
  options: ValidateOptions,
  trace: boolean,
  io: Io,
): Promise<readonly Rows[]> {
  const reading = await readingOf(options, io);
  const bytes =
    given === "-" ? await io.stdin.bytes() : await io.files.read(await io.files.realPath(resolve(io.cwd, given)));
  const opened = await openLedger(bytes, file.path, reading.limits);
  if (opened.refused) return [];
  const tables: Rows[] = [];
  await opened.read(reading, {
    begin: (table) => tables.push({ table, rows: [] }),
    row: (row, table) => tables.at(-1)?.rows.push(storedRow(row, table, trace)),
    end: (table) => Object.assign(tables.at(-1) ?? {}, { table }),
    tell: () => undefined,
  });
  return tables;
}

function importedTable(table: LedgerTable, rows: readonly StoredRow[], file: FileResult): ImportedTable {
  const columns = Object.entries(table.columns).map(([key, { header }]) => [key, header] as const);
  return {
    profile: table.profile.key,
    source: {
      path: file.path,
      sha256: file.sha256,
      sheet: table.sheet,
      headerRow: table.headerRow,
      columns: Object.fromEntries(columns),
    },
    unit: table.unit,
    period: table.period,
    filler: table.filler,
    person_in_charge: table.personInCharge,
    schemes: table.schemes,
    rows,
  };
}
