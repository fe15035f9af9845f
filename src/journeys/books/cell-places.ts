import type { SheetForm } from "../../form/sheet-form.ts";
import type { DocumentRead } from "../../form/read-document.ts";
import type { Diagnostic, Place } from "../../model/diagnostics.ts";
import { parent, type Places, step } from "../../parse/places.ts";

/** Where the values of a document stand in its workbook: in their cell, else in that of the nearest thing around them. */
export function cellPlaces(cells: DocumentRead["places"]): Places {
  const at = (pointer: string): Place => {
    for (let around = pointer; ; around = parent(around)) {
      const place = cells.get(around);
      if (place || around === "") return { ...place, pointer };
    }
  };
  return { at, key: at, written: () => null };
}

/**
 * Problems of form in the words of the workbook: headers for keys, and what is missing at the cell where it belongs. What is
 * missing only because its cell could not be read is not told again.
 */
export function inCells(
  problems: readonly Diagnostic[],
  { places, problems: told }: DocumentRead,
  forms: readonly SheetForm[],
): readonly Diagnostic[] {
  const unread = new Set(told.map(({ at }) => addressOf(at)));
  return problems.flatMap((problem): readonly Diagnostic[] => {
    const { key } = problem.args;
    if (typeof key !== "string") return [problem];
    const lacking = problem.code === "schema-required" ? places.get(step(problem.at.pointer ?? "", key)) : undefined;
    if (lacking && unread.has(addressOf(lacking))) return [];
    const at = { ...problem.at, ...lacking };
    const header = at.column ?? forms.find((form) => form.key === key)?.name ?? key;
    // The row says whose it is.
    const owner: Diagnostic["args"] = "owner" in problem.args ? { owner: "" } : {};
    return [{ ...problem, at, args: { ...problem.args, key: header, ...owner } }];
  });
}

const addressOf = ({ sheet, cell }: Place): string => `${sheet ?? ""}!${cell ?? ""}`;

/** Columns in the order of a sheet: B before AA. */
const columnOf = ({ at }: Diagnostic): string => (at.cell ?? "").replace(/\d+$/, "").padStart(4);

/** By sheet as they stand in the book, then by row and column. */
export function inBookOrder(problems: readonly Diagnostic[], sheets: readonly string[]): readonly Diagnostic[] {
  const rank = ({ at }: Diagnostic) => (at.sheet === undefined ? -1 : sheets.indexOf(at.sheet));
  return [...problems].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.at.row ?? 0) - (b.at.row ?? 0) ||
      (columnOf(a) < columnOf(b) ? -1 : Number(columnOf(a) > columnOf(b))),
  );
}
