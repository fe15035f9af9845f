import type { Io } from "../../io/io.ts";
import { type ImportOptions, type ImportedBook, importBook } from "./import-book.ts";

/** A workbook of `checklist export`, or a form of `checklist form` that somebody filled in. */
export async function importChecklist(options: ImportOptions, io: Io): Promise<ImportedBook> {
  return importBook("Checklist", options, io);
}
