import type { Cell, Sheet, SheetRow } from "../../src/model/sheet.ts";
import { cellAddress } from "../../src/model/sheet.ts";
import { SheetRefusal } from "../../src/model/sheet-refusal.ts";
import { SHEET_LIMITS, type SheetLimits } from "../../src/sheet/limits.ts";
import { openBook } from "../../src/sheet/open-book.ts";

export async function rowsOf(sheet: Sheet): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of sheet.rows()) rows.push(...batch);
  return rows;
}

/** Opens and reads everything of a file: its code when it is refused at any point, else "read". */
export async function verdict(bytes: Uint8Array, name = "a.xlsx", limits: Partial<SheetLimits> = {}): Promise<string> {
  const opened = await openBook(bytes, name, { ...SHEET_LIMITS, ...limits });
  if (!opened.book) return opened.refused.code;
  try {
    for (const sheet of opened.book.sheets) {
      await sheet.outline();
      for await (const _ of sheet.rows());
    }
  } catch (error) {
    if (error instanceof SheetRefusal) return error.problem.code;
    throw error;
  }
  return "read";
}

/** The book, or an error that names the code. */
export async function bookOf(bytes: Uint8Array, name = "a.xlsx") {
  const opened = await openBook(bytes, name, SHEET_LIMITS);
  if (!opened.book) throw new Error(JSON.stringify(opened.refused));
  return { ...opened.book, notes: opened.notes };
}

/** Address → raw value of the first sheet, with what is beside plain text said after it: `45292 number date`. */
export async function cellsOf(bytes: Uint8Array, name?: string): Promise<Record<string, string>> {
  const [sheet] = (await bookOf(bytes, name)).sheets;
  if (!sheet) return {};
  const rows = await rowsOf(sheet);
  return Object.fromEntries(
    rows.flatMap((row) => row.cells.map((cell) => [cellAddress(row.number, cell.column), told(cell)])),
  );
}

const told = ({ raw, kind, format, formula }: Cell): string =>
  [raw, kind === "text" ? "" : kind, format ?? "", formula ?? ""]
    .filter((part, index) => index === 0 || part)
    .join(" ");
