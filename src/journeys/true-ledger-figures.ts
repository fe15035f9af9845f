import { compareRowFigures } from "../view/figures/compare-row-figures.ts";
import type { LedgerSourceRow } from "../view/figures/ledger-facts.ts";
import { FigureDiffers } from "./true-figures.ts";

/** Recomputes every figure of a document from the rows of its ledgers. @throws FigureDiffers */
export function mustBeTrueOfRows(document: string, view: object, rows: readonly LedgerSourceRow[], asOf: string): void {
  const differences = compareRowFigures(document, view, rows, asOf);
  if (differences.length > 0) throw new FigureDiffers(differences);
}
