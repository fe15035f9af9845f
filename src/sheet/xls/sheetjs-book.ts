import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Book, BookFormat, Cell, Sheet, SheetRow } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { memorySheet } from "../memory-sheet.ts";
import { refuse } from "../refuse.ts";
import { formatOfCode } from "../xlsx/number-format.ts";

const BATCH = 1000;
const STATES = ["visible", "hidden", "veryHidden"] as const;

/** The codes of errors in binary workbooks ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** A workbook as the library read it → ours. `formulas`: by sheet, the cells that hold one, where that is known. */
export function sheetjsBook(
  book: WorkBook,
  format: BookFormat,
  formulas: readonly ReadonlySet<number>[],
  limits: SheetLimits,
): Book {
  const sheets: Sheet[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    const data: (CellObject | undefined)[][] | undefined = sheet?.["!data"];
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") continue;
    const merges = sheet["!merges"] ?? [];
    if (merges.length > limits.merges)
      refuse("sheet-too-large", { what: "merges", count: merges.length, limit: limits.merges }, { sheet: name });
    sheets.push(
      memorySheet(
        name,
        STATES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
        merges.map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 })),
        hiddenColumns(sheet, limits),
        () => rowsOf(name, data ?? [], sheet, formulas[index], limits),
      ),
    );
  }
  if (sheets.length === 0) refuse("no-worksheet");
  return { format, epoch: book.Workbook?.WBProps?.date1904 ? 1904 : 1900, properties: {}, sheets };
}

const hiddenColumns = (sheet: WorkSheet, limits: SheetLimits): number[] =>
  (sheet["!cols"] ?? []).slice(0, limits.columns).flatMap((column, index) => (column?.hidden ? [index + 1] : []));

function* rowsOf(
  sheet: string,
  data: readonly (readonly (CellObject | undefined)[] | undefined)[],
  source: WorkSheet,
  formulas: ReadonlySet<number> | undefined,
  limits: SheetLimits,
): Generator<readonly SheetRow[]> {
  const hidden = source["!rows"] ?? [];
  let batch: SheetRow[] = [];
  let used = 0;
  for (const [index, row] of data.entries()) {
    const cells: Cell[] = [];
    for (const [at, cell] of (row ?? []).entries()) {
      if (!cell) continue;
      const found = cellOf(cell, at + 1, formulas?.has(index * 65_536 + at) ?? false);
      if (!found) continue;
      const place = { sheet, row: index + 1 };
      if (found.column > limits.columns) {
        if (found.raw.trim() === "") continue;
        refuse("sheet-too-large", { what: "columns", count: found.column, limit: limits.columns }, place);
      }
      if (found.raw.length > limits.cellCharacters)
        refuse("sheet-too-large", { what: "cell", count: found.raw.length, limit: limits.cellCharacters }, place);
      cells.push(found);
    }
    if (cells.length === 0) continue;
    if (++used > limits.rows)
      refuse("sheet-too-large", { what: "rows", count: used, limit: limits.rows }, { sheet, row: index + 1 });
    batch.push({ number: index + 1, hidden: hidden[index]?.hidden === true, cells });
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function cellOf(cell: CellObject, column: number, computed: boolean): Cell | null {
  const formula = computed ? "cached" : null;
  const { t, v } = cell;
  if (t === "n" && typeof v === "number") {
    const format = typeof cell.z === "string" ? formatOfCode(cell.z) : null;
    return { column, kind: "number", raw: String(v), format, formula };
  }
  if (t === "b") return { column, kind: "boolean", raw: v ? "TRUE" : "FALSE", format: null, formula };
  if (t === "e") return { column, kind: "error", raw: ERRORS[Number(v)] ?? "#N/A", format: null, formula };
  const text = typeof v === "string" ? v : "";
  return text === "" ? null : { column, kind: "text", raw: text.replace(/\r\n?/g, "\n"), format: null, formula };
}
