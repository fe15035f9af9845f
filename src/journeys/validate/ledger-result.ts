import { explained } from "../../check/ledger/explained.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { FileResult } from "../../model/validation.ts";
import type { Examined, ExaminedTables } from "./part.ts";
import { quotesOf } from "./quotes.ts";
import { verdictOf } from "./verdict.ts";

/** What a ledger comes to with these diagnostics: in reading order, with what its unit says to them. */
export function ledgerResult(
  { path, kind, sha256, refused }: Examined,
  { tables, digests, explanations }: ExaminedTables,
  told: readonly Diagnostic[],
): FileResult {
  const diagnostics = explained([...told].sort(byRow(tables.map(({ sheet }) => sheet))), explanations);
  return {
    path,
    kind,
    verdict: verdictOf(refused, diagnostics),
    sha256,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    profile: tables[0]?.profile ?? null,
    tables,
    diagnostics,
    quotes: quotesOf(digests, diagnostics),
  };
}

/** In reading order: what is about the whole file first, then sheet by sheet and row by row; one place in the order of the laws. */
function byRow(sheets: readonly string[]) {
  const sheetOf = ({ at }: Diagnostic) =>
    at.sheet === undefined && at.row === undefined ? -1 : sheets.indexOf(at.sheet ?? "");
  return (a: Diagnostic, b: Diagnostic): number =>
    sheetOf(a) - sheetOf(b) || (a.at.row ?? 0) - (b.at.row ?? 0) || columnOf(a) - columnOf(b);
}

/** K5 → 11; 0 where no cell is named. */
function columnOf({ at }: Diagnostic): number {
  const letters = /^[A-Z]+/.exec(at.cell ?? "")?.[0] ?? "";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
