import type { SHEET_CODES } from "../../model/codes/ledger-sheet.ts";
import { type LedgerLine, reading, refusing } from "./ledger-line.ts";

/** What `sheet/` says while it opens a file. All but the last two end the reading. */
export const SHEET: Readonly<Record<keyof typeof SHEET_CODES, LedgerLine>> = {
  "workbook-encrypted": refusing(),
  "archive-wrapped": refusing(),
  "et-file": refusing(),
  "dlp-wrapped": refusing(),
  "stub-text": refusing(),
  "word-document": refusing(),
  "pdf-document": refusing(),
  "not-a-workbook": refusing(),
  "workbook-truncated": refusing(),
  "workbook-damaged": refusing(),
  "zip-bomb": refusing(),
  "zip-name-unsafe": refusing(),
  "zip-duplicate-entry": refusing(),
  "part-missing": refusing(),
  "part-wrong-type": refusing(),
  "xml-broken": refusing(),
  "xml-unsafe": refusing(),
  "sheet-too-large": refusing(),
  "no-worksheet": refusing(),
  "csv-undecodable": refusing(),
  "csv-quote-open": refusing(),
  "csv-rows-swallowed": reading("error"),
  "text-garbled": refusing(),
  "characters-lost": reading("error"),
  "extension-differs": reading("info"),
  "too-slow": refusing(),
  "too-much-memory": refusing(),
};
