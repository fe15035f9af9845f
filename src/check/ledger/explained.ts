import type { Diagnostic } from "../../model/diagnostics.ts";

/** What a unit says to one problem in the sheet 问题清单 of a return (`ledger/return-sheet.ts` reads it). */
export interface Explanation {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
  readonly value: string;
  readonly text: string;
}

/**
 * The diagnostics of one file, with what its unit says to its doubts (已说明). Errors and hints take no explanation: an
 * error is mended. An explanation answers the doubt of its code at its place; where rows have moved since the return was
 * made, the only doubt of its code with the same value in the same column.
 */
export function explained(
  diagnostics: readonly Diagnostic[],
  explanations: readonly Explanation[],
): readonly Diagnostic[] {
  const said = new Map<Diagnostic, string>();
  const open = (one: Diagnostic) => one.severity === "warning" && one.waived !== true && !said.has(one);
  const moved: Explanation[] = [];
  for (const explanation of explanations) {
    if (explanation.text.trim() === "") continue;
    const here = diagnostics.filter((one) => one.code === explanation.code && open(one) && standsAt(one, explanation));
    // Several doubts of one code in one cell, or about one file, share the answer.
    for (const one of here) said.set(one, explanation.text.trim());
    if (here.length === 0) moved.push(explanation);
  }
  for (const explanation of moved) {
    const [only, ...others] = diagnostics.filter(
      (one) => one.code === explanation.code && open(one) && looksLike(one, explanation),
    );
    if (only && others.length === 0) said.set(only, explanation.text.trim());
  }
  return diagnostics.map((one) => {
    const explanation = said.get(one);
    return explanation === undefined ? one : { ...one, explanation };
  });
}

const standsAt = ({ at, value }: Diagnostic, { sheet, cell, row, value: then }: Explanation): boolean =>
  inSheet(at.sheet, sheet, row) &&
  (at.cell ?? null) === cell &&
  (at.row ?? null) === row &&
  // Another value in the cell is another doubt: what was said of the old one does not answer it.
  (value ?? "") === then;

const looksLike = ({ at, value = "" }: Diagnostic, { sheet, cell, row, value: then }: Explanation): boolean =>
  value !== "" &&
  value === then &&
  inSheet(at.sheet, sheet, row) &&
  cell !== null &&
  lettersOf(at.cell ?? "") === lettersOf(cell);

/** A csv has no name for its sheet, and has one once it is saved as a workbook. */
const inSheet = (now = "", then: string, row: number | null): boolean => now === then || (then === "" && row !== null);

const lettersOf = (cell: string): string => cell.replace(/\d+$/, "");
