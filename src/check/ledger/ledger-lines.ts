import type { LedgerCode } from "../../model/diagnostic-codes.ts";
import { ACROSS } from "./across.ts";
import { FIELDS } from "./fields.ts";
import { FILES } from "./files.ts";
import type { LedgerLine } from "./ledger-line.ts";
import { LIBRARY } from "./library.ts";
import { PRIVACY } from "./privacy.ts";
import { ROW } from "./row.ts";
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
  ...PRIVACY,
  ...SUBMISSION,
  ...FILES,
  ...LIBRARY,
};
