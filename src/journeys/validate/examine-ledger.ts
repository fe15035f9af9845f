import type { LedgerAround, TableDigest } from "../../check/ledger/ledger-law.ts";
import { type LedgerLaws, type LedgerNotRun, tableJudge, type TableJudge } from "../../check/ledger/run-ledger-laws.ts";
import { severityOf } from "../../check/run-laws.ts";
import { type ReadingContext, readBook } from "../../ledger/read-book.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { LedgerTable, Told } from "../../model/ledger.ts";
import { SheetRefusal } from "../../model/sheet-refusal.ts";
import type { TableFound } from "../../model/validation.ts";
import type { SheetLimits } from "../../sheet/limits.ts";
import { openBook } from "../../sheet/open-book.ts";

/** One ledger file read, understood and judged by itself; plain JSON. */
export interface ExaminedLedger {
  readonly refused: boolean;
  readonly tables: readonly TableFound[];
  readonly diagnostics: readonly Diagnostic[];
  readonly notRun: readonly LedgerNotRun[];
  /** For the laws across files; empty where `wantDigests` was false. */
  readonly digests: readonly TableDigest[];
}

export interface ExamineOptions extends ReadingContext {
  readonly limits: SheetLimits;
  readonly wantDigests: boolean;
}

/** bytes → verdict of one ledger by itself. The same for a file in this process and in a child. Never throws for what a file holds. */
export async function examineLedger(
  bytes: Uint8Array,
  path: string,
  options: ExamineOptions,
  laws: LedgerLaws,
  around: LedgerAround,
): Promise<ExaminedLedger> {
  const rules = around.project?.rules;
  const told: Diagnostic[] = [];
  const tell = ({ code, ...rest }: Told): void => {
    const severity = severityOf(code, rules);
    if (severity !== "off") told.push({ code, severity, ...rest });
  };
  const refusal = (problem: Told): ExaminedLedger => {
    tell(problem);
    return { refused: true, tables: [], diagnostics: told, notRun: [], digests: [] };
  };
  const opened = await openBook(bytes, path, options.limits);
  if (!opened.book) return refusal(opened.refused);
  opened.notes.forEach(tell);
  const tables: (TableFound & { readonly table: LedgerTable })[] = [];
  const notRun: LedgerNotRun[] = [];
  const judged: Diagnostic[] = [];
  let judge: TableJudge | null = null;
  let rows = 0;
  try {
    await readBook(opened.book, options, {
      begin: (table) => {
        judge = tableJudge(table, laws, around);
        rows = 0;
      },
      row: (row) => {
        rows += 1;
        judge?.row(row);
      },
      end: (table, aside) => {
        const result = judge?.end(aside);
        judged.push(...(result?.diagnostics ?? []));
        notRun.push(...(result?.notRun ?? []));
        tables.push({ sheet: table.sheet, profile: table.profile.key, headerRow: table.headerRow, rows, table });
      },
      tell,
    });
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    return refusal(error.problem);
  }
  return {
    refused: false,
    tables: tables.map(({ table: _, ...found }) => found),
    diagnostics: [...told, ...judged],
    notRun,
    digests: [],
  };
}
