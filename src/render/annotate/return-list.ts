import { placeText } from "../../ledger/return-sheet.ts";
import { type Diagnostic, MOST_TOLD } from "../../model/diagnostics.ts";
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

/** More lines than this nobody mends in one go, and programs are slow to open so many notes. */
export const MOST_LINES = 10_000;

/** What a return lists. */
export interface ReturnList {
  /** Errors first, each group in the order given. */
  readonly lines: readonly ReturnLine[];
  /** How many errors and doubts there are, and whether all of them are listed. */
  readonly counts: string;
}

/** What the unit has to know. What is waived is no concern of the unit. */
export function returnList(diagnostics: readonly Diagnostic[], words: ReturnWords): ReturnList {
  const found = diagnostics.filter((one) => one.waived !== true).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  return {
    lines: found.slice(0, MOST_LINES).map((one) => lineOf(one, words)),
    counts: countsOf(found, words.returns),
  };
}

function countsOf(found: readonly Diagnostic[], { counts, left, crowded }: ReturnWords["returns"]): string {
  const many = new Map<string, number>();
  for (const { code, at } of found) {
    const key = `${code} ${at.sheet ?? ""}`;
    many.set(key, (many.get(key) ?? 0) + 1);
  }
  // Of one rule no more are told in one table, however many there are.
  const full = new Set([...many].flatMap(([key, count]) => (count >= MOST_TOLD ? [key.split(" ", 1)[0] ?? ""] : [])));
  const number = (severity: Diagnostic["severity"]): number => found.filter((one) => one.severity === severity).length;
  return [
    counts({ errors: number("error"), warnings: number("warning") }),
    found.length > MOST_LINES ? left(MOST_LINES) : "",
    full.size > 0 ? crowded([...full]) : "",
  ].join("");
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
