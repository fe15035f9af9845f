import type { DiagnosticCode, LedgerCode } from "../../model/diagnostic-codes.ts";
import { ACROSS } from "./across.ts";
import { FIELDS } from "./fields.ts";
import { FILES } from "./files.ts";
import type { LedgerLine } from "./ledger-line.ts";
import { LIBRARY } from "./library.ts";
import { PRIVACY } from "./privacy.ts";
import { RELATIONS } from "./relations.ts";
import { ROW } from "./row.ts";
import { SHARED } from "./shared.ts";
import { SHEET } from "./sheet.ts";
import { STRUCTURE } from "./structure.ts";
import { SUBMISSION } from "./submission.ts";
import { VALUES } from "./values.ts";

/** Every code about ledgers with its line: how grave, over what, and where its law lies. Families in reading order. */
export const LEDGER_LINES: Readonly<Record<LedgerCode, LedgerLine>> = {
  ...SHEET,
  ...STRUCTURE,
  ...VALUES,
  ...FIELDS,
  ...ROW,
  ...ACROSS,
  ...RELATIONS,
  ...PRIVACY,
  ...SUBMISSION,
  ...FILES,
  ...LIBRARY,
};

/** The line by which a code judges ledgers: that of the table above, or of a code shared with other documents. */
export function ledgerLineOf(code: DiagnosticCode): LedgerLine | null {
  return ALL.get(code) ?? null;
}

const ALL: ReadonlyMap<string, LedgerLine> = new Map(Object.entries({ ...LEDGER_LINES, ...SHARED }));

/** Every code that judges ledgers, with its line, in the order of the table; the shared ones last. */
export const ledgerLines = (): readonly (readonly [DiagnosticCode, LedgerLine])[] =>
  [...ALL] as [DiagnosticCode, LedgerLine][];
