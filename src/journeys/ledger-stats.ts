import { periodOf } from "../field/period.ts";
import type { Io } from "../io/io.ts";
import type { Period } from "../model/generated/documents.ts";
import { type FileResult, isReplaced, type Validation } from "../model/validation.ts";
import { type RectificationStats, rectificationStats, type StatsTable } from "../view/ledger/rectification-stats.ts";
import { CannotRender } from "./document-output.ts";
import { type ImportedTable, readLedgerRows } from "./ledger-import.ts";
import type { ValidateOptions } from "./validate/options.ts";
import { validate } from "./validate/validate.ts";

export interface StatsOptions extends ValidateOptions {
  /** `--period`: 2024, 2024Q1, 2024-03; null takes what the ledgers state. */
  readonly period: string | null;
  /** Rejected ledgers count too. */
  readonly withErrors: boolean;
}

/** `replaced`: a correction of the same ledger came in. */
type LeftOut = "refused" | "rejected" | "replaced" | "other";

export interface Stats {
  readonly validation: Validation;
  /** Of the ledgers that were counted; null where none was. */
  readonly stats: RectificationStats | null;
  /** Inputs that are in no figure. */
  readonly left_out: readonly { readonly path: string; readonly why: LeftOut }[];
}

/** Ledgers of rectification → their figures. They are judged first, all together, as `validate` judges them. Throws CannotRender for a period not understood. */
export async function ledgerStats(options: StatsOptions, io: Io): Promise<Stats> {
  const period = wantedPeriod(options.period);
  const validation = await validate(options, io);
  const tables: StatsTable[] = [];
  const leftOut: Stats["left_out"][number][] = [];
  for (const file of validation.files) {
    const why = reasonAgainst(file, options.withErrors);
    const read = why === null ? (await readLedgerRows(file, options, io)).filter(isRectification) : [];
    if (why !== null || read.length === 0) leftOut.push({ path: file.path, why: why ?? "other" });
    tables.push(...read.map((table) => tableOf(file.path, table)));
  }
  const stats = tables.length > 0 ? rectificationStats(tables, options.asOf, period) : null;
  return { validation, stats, left_out: leftOut };
}

function wantedPeriod(given: string | null): Period | null {
  const period = given === null ? null : periodOf(given);
  if (given !== null && period === null) throw new CannotRender("period", given, ["2026", "2026Q1", "2026-03"]);
  return period;
}

function reasonAgainst(file: FileResult, withErrors: boolean): LeftOut | null {
  if (isReplaced(file)) return "replaced";
  if (file.verdict === "refused") return "refused";
  if (file.kind !== "Ledger") return "other";
  return file.verdict === "rejected" && !withErrors ? "rejected" : null;
}

const isRectification = ({ profile }: ImportedTable): boolean =>
  profile === "rectification" || profile === "rectification-full" || profile === "problem";

const tableOf = (path: string, { source, profile, unit, period, rows }: ImportedTable): StatsTable => ({
  path,
  sheet: source.sheet,
  profile,
  unit,
  period,
  rows: rows.length,
  records: rows,
});
