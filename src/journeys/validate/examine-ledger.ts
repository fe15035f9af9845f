import { tableDigest } from "../../check/ledger/digest.ts";
import type { Explanation } from "../../check/ledger/explained.ts";
import type { LedgerAround, RowDigest, TableDigest } from "../../check/ledger/ledger-law.ts";
import { LEDGER_LINES } from "../../check/ledger/ledger-lines.ts";
import { type LedgerLaws, type LedgerNotRun, tableJudge, type TableJudge } from "../../check/ledger/run-ledger-laws.ts";
import { severityOf } from "../../check/laws.ts";
import type { ReadingContext } from "../../ledger/read-book.ts";
import { isRectification, type ReadTable, readTable, storedRow } from "../../ledger/rectification-rows.ts";
import { explanationsIn, isReturnSheet, RETURN_SHEET } from "../../ledger/return-sheet.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { LedgerCode } from "../../model/diagnostic-codes.ts";
import type { Told } from "../../model/ledger.ts";
import type { StoredRow } from "../../model/rectification-table.ts";
import type { Book, SheetRow } from "../../model/sheet.ts";
import { SheetRefusal } from "../../model/sheet-refusal.ts";
import type { TableFound } from "../../model/validation.ts";
import type { SheetLimits } from "../../sheet/limits.ts";
import { openLedger } from "./open-ledger.ts";

/** One ledger file read, understood and judged by itself; plain JSON. */
export interface ExaminedLedger {
  readonly refused: boolean;
  readonly tables: readonly TableFound[];
  readonly diagnostics: readonly Diagnostic[];
  readonly notRun: readonly LedgerNotRun[];
  /** For the laws across files. */
  readonly digests: readonly TableDigest[];
  /** What the unit says to doubts, where the file is a return. */
  readonly explanations: readonly Explanation[];
  /** The file has our list of problems in it. */
  readonly returned?: true;
  /** Table by table, where rows are wanted: those of rectification, null for a table of any other kind. */
  readonly read?: readonly (ReadTable | null)[];
}

/** A return lists so many problems at most. */
const MOST_EXPLANATIONS = 20_000;

export interface ExamineOptions extends ReadingContext {
  readonly limits: SheetLimits;
  /** Gets what is kept of the rows every so many rows; the digests then hold only what was not told. */
  readonly tell?: ((part: LedgerPart) => void) | undefined;
  /** Rows of rectification come along: whoever makes something of them need not read the file again. */
  readonly rows?: boolean | undefined;
}

/** What is kept of some rows of a table, in order. `table`: which of the file's. */
export interface LedgerPart {
  readonly table: number;
  readonly rows: readonly RowDigest[];
  /** The rows themselves, where they are wanted. */
  readonly read?: readonly StoredRow[];
}

/** Rows told at once. */
const PART = 1_000;

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
  const refusal = (...problems: readonly Told[]): ExaminedLedger => {
    problems.forEach(tell);
    return { refused: true, tables: [], diagnostics: told, notRun: [], digests: [], explanations: [] };
  };
  const opened = await openLedger(bytes, path, options.limits);
  if (opened.refused) return refusal(...opened.refused);
  opened.notes.forEach(tell);
  const tables: TableFound[] = [];
  const notRun: LedgerNotRun[] = [];
  const judged: Diagnostic[] = [];
  const digests: TableDigest[] = [];
  let judge: TableJudge | null = null;
  let digest: ReturnType<typeof tableDigest> | null = null;
  const read: (ReadTable | null)[] = [];
  let reading: StoredRow[] | null = null;
  let rows = 0;
  try {
    await opened.read(options, {
      begin: (table) => {
        judge = tableJudge(table, laws, around);
        digest = tableDigest(table);
        reading = options.rows && isRectification(table) ? [] : null;
        rows = 0;
      },
      row: (row, table) => {
        rows += 1;
        judge?.row(row);
        digest?.row(row);
        reading?.push(storedRow(row, table, false));
        if (rows % PART === 0 && digest)
          options.tell?.({ table: digests.length, rows: digest.take(), ...(reading && { read: reading.splice(0) }) });
      },
      end: (table, aside) => {
        const result = judge?.end(aside);
        judged.push(...(result?.diagnostics ?? []));
        notRun.push(...(result?.notRun ?? []));
        if (digest) digests.push(digest.end(aside));
        read.push(reading && readTable(table, reading));
        tables.push({ sheet: table.sheet, profile: table.profile.key, headerRow: table.headerRow, rows });
      },
      tell,
    });
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    return refusal(error.problem);
  }
  return {
    refused: told.some(({ code }) => code in LEDGER_LINES && LEDGER_LINES[code as LedgerCode].scope === "refusing"),
    tables,
    diagnostics: [...told, ...judged],
    notRun,
    digests,
    ...(options.rows ? { read } : {}),
    ...(opened.book ? await returnIn(opened.book) : { explanations: [] }),
  };
}

/** What stands in the column 情况说明 of our own sheet, where the file has come back with one. */
async function returnIn(book: Book): Promise<Pick<ExaminedLedger, "explanations" | "returned">> {
  const rows: SheetRow[] = [];
  for (const sheet of book.sheets.filter(({ name }) => name.startsWith(RETURN_SHEET)))
    for await (const batch of sheet.rows()) rows.push(...batch.slice(0, MOST_EXPLANATIONS - rows.length));
  return { explanations: explanationsIn(rows), ...(isReturnSheet(rows) ? { returned: true } : {}) };
}
