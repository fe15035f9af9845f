import { width } from "../width.ts";
import { type Sheet, type TableColumn, table } from "./library/page.ts";

/**
 * A table that gives up columns where the lines would be too long: those of `given up first` (places of columns) one after the
 * other, each only as long as it does not fit yet.
 */
export function fittingTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  givenUp: readonly number[],
  sheet: Sheet,
): readonly string[] {
  for (let gone = 0; ; gone += 1) {
    const kept = columns.map((_, at) => at).filter((at) => !givenUp.slice(0, gone).includes(at));
    const lines = table(
      kept.flatMap((at) => columns[at] ?? []),
      rows.map((row) => kept.map((at) => row[at] ?? "")),
      sheet,
    );
    if (gone >= givenUp.length || lines.every((line) => width(line) <= sheet.columns)) return lines;
  }
}
