import type { Io } from "../io/io.ts";
import type { DiagnosticCode } from "../model/diagnostic-codes.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { RectificationTable } from "../model/rectification-table.ts";
import { type FileResult, isReplaced, type Validation } from "../model/validation.ts";
import type { ToldTwice } from "../view/ledger/told-once.ts";
import { readRectificationTables } from "./ledger-import.ts";
import type { Run } from "./validate/conclude.ts";
import type { Heard } from "./validate/examine-part.ts";
import type { ValidateOptions } from "./validate/options.ts";
import { validateRun } from "./validate/validate.ts";

export interface RectificationOptions extends ValidateOptions {
  /** Rejected ledgers count too. */
  readonly withErrors: boolean;
  /** Errors that keep no ledger out, where what is done with the rows is an answer to them. */
  readonly pardons?: readonly DiagnosticCode[];
}

/** Why an input is in no figure. `replaced`: a correction of the same ledger came in; `other`: no ledger of rectification. */
export interface LeftInput {
  readonly path: string;
  readonly why: "refused" | "rejected" | "replaced" | "other";
}

/** Some rows of an input are in no figure, since another tells the same findings. */
export type LeftRows = Omit<ToldTwice, "sheet">;

export type LeftOut = LeftInput | LeftRows;

/** What was handed in, judged, and its rows of rectification. */
export interface Rectification {
  readonly validation: Validation;
  /** What it was judged from. */
  readonly run: Run;
  /** In the order of the inputs. */
  readonly tables: readonly RectificationTable[];
  readonly left_out: readonly LeftOut[];
}

/** One input that was judged: its rows, or why it is in no figure. */
export interface RectificationInput {
  readonly path: string;
  readonly why: LeftInput["why"] | null;
  readonly tables: readonly RectificationTable[];
}

/** Ledgers of rectification → their rows. They are judged first, all together, as `validate` judges them. */
export async function readRectification(options: RectificationOptions, io: Io): Promise<Rectification> {
  const run = await judgeRectification(options, io);
  const { validation } = run;
  const tables: RectificationTable[] = [];
  const leftOut: LeftOut[] = [];
  for await (const { path, why, tables: read } of rectificationInputs(validation, options, io, run.rows)) {
    if (why !== null) leftOut.push({ path, why });
    tables.push(...read);
  }
  return { validation, run, tables, left_out: leftOut };
}

/**
 * Judges what is handed in, and keeps the rows met on the way of the first `held` bytes of files, but not of large ones: those files need not be
 * opened again.
 */
export const judgeRectification = (
  options: RectificationOptions,
  io: Io,
  held = Number.MAX_SAFE_INTEGER,
  heard: Heard = {},
): Promise<Run> => validateRun({ ...options, rows: held }, io, heard);

/** The rows one input after the other, for whoever need not hold all at once. `rows`: those that are there already. */
export async function* rectificationInputs(
  validation: Validation,
  options: RectificationOptions,
  io: Io,
  rows: Run["rows"] = new Map(),
): AsyncGenerator<RectificationInput, void, undefined> {
  for (const file of validation.files) {
    const why = reasonAgainst(file, options);
    const read = rows.get(file.path)?.map((table) => ({ path: file.path, sha256: file.sha256, ...table }));
    const tables = why === null ? (read ?? (await tablesOf(file, options, io))) : [];
    yield { path: file.path, why: tables.length === 0 ? (why ?? "other") : null, tables };
  }
}

/** A broken register is no source of rows, whoever wants rejected ledgers too; only ledgers need what reads sheets. */
async function tablesOf(
  file: FileResult,
  options: RectificationOptions,
  io: Io,
): Promise<readonly RectificationTable[]> {
  if (file.kind !== "Register") return readRectificationTables(file, options, io);
  const { readRegisterTable } = await import("./register/register-table.ts");
  return [await readRegisterTable(file.path, options.asOf, io)];
}

function reasonAgainst(
  file: FileResult,
  { withErrors, pardons = [] }: Pick<RectificationOptions, "withErrors" | "pardons">,
): LeftInput["why"] | null {
  if (isReplaced(file)) return "replaced";
  if (file.verdict === "refused") return "refused";
  if (file.kind !== "Ledger" && file.kind !== "Register") return "other";
  // What its journal tells after that record is nobody's word.
  if (file.kind === "Register" && file.diagnostics.some(({ code }) => code === "journal-broken")) return "rejected";
  const counts = withErrors || file.verdict !== "rejected" || file.diagnostics.every((one) => !isError(one, pardons));
  return counts ? null : "rejected";
}

const isError = ({ code, severity, waived }: Diagnostic, pardons: readonly DiagnosticCode[]): boolean =>
  severity === "error" && waived !== true && !pardons.includes(code);
