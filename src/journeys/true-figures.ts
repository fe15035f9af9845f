import type { PaperInput } from "../model/paper.ts";
import { compareFigures, type FigureDifference } from "../view/figures/compare-figures.ts";

/** A document would state a figure that its papers do not bear out: it is not released. A mistake of this program, or of somebody who changed it. */
export class FigureDiffers extends Error {
  readonly code = "figure-differs";
  constructor(readonly differences: readonly FigureDifference[]) {
    super(differences.map(({ document, field }) => `${document} ${field}`).join(", "));
  }
}

/** Recomputes every figure of a document from its papers. @throws FigureDiffers */
export function mustBeTrue(document: string, view: object, papers: readonly PaperInput[], asOf: string): void {
  const differences = compareFigures(document, view, papers, asOf);
  if (differences.length > 0) throw new FigureDiffers(differences);
}
