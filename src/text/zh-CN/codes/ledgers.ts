import type { LedgerCode } from "../../../model/diagnostic-codes.ts";
import { type CodeWords, namingAsWritten } from "../../code-words.ts";
import across from "./ledger-across.ts";
import fields from "./ledger-fields.ts";
import files from "./ledger-files.ts";
import library from "./ledger-library.ts";
import privacy from "./ledger-privacy.ts";
import relations from "./ledger-relations.ts";
import row from "./ledger-row.ts";
import sheet from "./ledger-sheet.ts";
import structure from "./ledger-structure.ts";
import submission from "./ledger-submission.ts";
import values from "./ledger-values.ts";
import { readAs } from "./tables.ts";

const plain: Readonly<Record<LedgerCode, CodeWords>> = {
  ...sheet,
  ...structure,
  ...values,
  ...fields,
  ...row,
  ...across,
  ...relations,
  ...privacy,
  ...submission,
  ...files,
  ...library,
};

export default namingAsWritten(plain, readAs);
