import { placeText } from "../../ledger/return-sheet.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { messageOf, remedyOf } from "../diagnostics/message.ts";
import { visible } from "../plain-text.ts";
import { cellText } from "../xlsx/cell-text.ts";

/** The words a return is written with, and its language. */
export type ReturnWords = Pick<Catalogue, "locale" | "diagnostics" | "returns">;

/** One line of 问题清单. All texts are fit for a cell. */
export interface ReturnLine {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly sheet: string;
  readonly row: number | null;
  /** The cell to look at, where there is one. */
  readonly cell: string | null;
  /** As the list shows it and reads it back. */
  readonly where: string;
  readonly column: string;
  readonly value: string;
  readonly message: string;
  readonly remedy: string;
  /** What the unit said before; "" where it has said nothing. */
  readonly explanation: string;
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** What the unit has to know: errors first, each group in the order given. What is waived is no concern of the unit. */
export function returnLines(diagnostics: readonly Diagnostic[], words: ReturnWords): readonly ReturnLine[] {
  return diagnostics
    .filter((one) => one.waived !== true)
    .map((one) => lineOf(one, words))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function lineOf(diagnostic: Diagnostic, { diagnostics: words }: ReturnWords): ReturnLine {
  const { code, severity, at, value = "", explanation = "" } = diagnostic;
  return {
    code,
    severity,
    sheet: at.sheet ?? "",
    row: at.row ?? null,
    cell: at.cell ?? null,
    where: shown(placeText(at)),
    column: shown(at.column ?? ""),
    value: shown(value),
    message: shown(messageOf(diagnostic, words, visible)),
    remedy: shown(remedyOf(diagnostic, words, visible)),
    // Line breaks stay: the unit may have written several lines.
    explanation,
  };
}

const shown = (text: string): string => visible(text).slice(0, 8_000);

/** What the lines come to, for the head of the list. */
export const countsOf = (lines: readonly ReturnLine[]): { readonly errors: number; readonly warnings: number } => ({
  errors: lines.filter((one) => one.severity === "error").length,
  warnings: lines.filter((one) => one.severity === "warning").length,
});

/** Text of the note at one cell: each problem with what to do. */
export function noteText(lines: readonly ReturnLine[], { diagnostics, returns }: ReturnWords): string {
  const said = lines.map(
    ({ severity, message, remedy }) =>
      `\n${diagnostics.severity[severity]}${returns.colon}${message}\n${returns.mend(remedy)}`,
  );
  return cellText(
    said
      .join("")
      .slice(0, 4_000)
      .replace(/[\ud800-\udbff]$/, ""),
    returns.cut,
  ).text;
}
