import type { PaperInput } from "../model/paper.ts";
import { fixedWords } from "../render/trace/fixed-words.ts";
import { type Untraced, untracedNumbers } from "../render/trace/untraced-numbers.ts";
import type { Catalogue } from "../text/catalogue.ts";
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

/** A filled document states a number that nothing it was made of accounts for: it is not released. */
export class FigureUntraced extends Error {
  readonly code = "figure-untraced";
  constructor(
    readonly document: string,
    readonly found: readonly Untraced[],
  ) {
    super(`${document}: ${found.map((one) => one.number).join(", ")}`);
  }
}

/**
 * Traces every number of a filled document to what it shows: the view, or words that are the same in every document (the
 * program's, and what somebody's own `templates` say is fixed). @throws FigureUntraced
 */
export function mustBeTraced(
  document: string,
  markdown: string,
  view: object,
  words: Catalogue,
  templates: readonly string[] = [],
): void {
  const own = templates.flatMap((text) => [...text.matchAll(/\{\{fixed "([^"]*)"/g)].map(([, fixed = ""]) => fixed));
  const found = untracedNumbers(markdown, view, [...fixedWords(words), ...own]);
  if (found.length > 0) throw new FigureUntraced(document, found);
}
