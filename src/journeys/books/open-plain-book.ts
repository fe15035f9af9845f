import type { PlainBook, PlainSheet } from "../../form/read-book.ts";
import type { Io } from "../../io/io.ts";
import { lostCharacters } from "../../ledger/lost-characters.ts";
import type { Told } from "../../model/ledger.ts";
import type { SheetRow } from "../../model/sheet.ts";
import { SheetRefusal } from "../../model/sheet-refusal.ts";
import { SHEET_LIMITS, type SheetLimits } from "../../sheet/limits.ts";
import { openBook } from "../../sheet/open-book.ts";

/** What a child is told that opens documents that come as workbooks, before its first task. */
export interface BookSetup {
  readonly books: true;
}

/** A workbook to be opened. */
export interface BookTask {
  readonly absolute: string;
}

/** A workbook as plain cells, or why it cannot be read. */
export type OpenedPlain =
  | { readonly book: PlainBook; readonly notes: readonly Told[]; readonly sha256: string; readonly refused: null }
  | { readonly book: null; readonly sha256: string | null; readonly refused: Told };

/** Far above the largest library; what is larger is no document of ours. */
const LIMITS: SheetLimits = { ...SHEET_LIMITS, fileBytes: 20 * 1024 * 1024, rows: 20_000 };

/** Opens workbooks one at a time. Nothing a file holds makes it throw; the system's errors do. */
export const plainBookOpener =
  (io: Io) =>
  async ({ absolute }: BookTask): Promise<OpenedPlain> => {
    const size = (await io.files.stat(absolute))?.size ?? 0;
    if (size > LIMITS.fileBytes)
      return {
        book: null,
        sha256: null,
        refused: { code: "file-too-large", at: {}, args: { size, limit: LIMITS.fileBytes } },
      };
    const bytes = await io.files.read(absolute);
    const sha256 = io.sha256(bytes);
    const opened = await openBook(bytes, absolute, LIMITS);
    if (!opened.book) return { book: null, sha256, refused: opened.refused };
    const { epoch, properties } = opened.book;
    const sheets: PlainSheet[] = [];
    const notes = [...opened.notes];
    try {
      for (const { name, state, rows } of opened.book.sheets) {
        const all: SheetRow[] = [];
        const lost = lostCharacters();
        for await (const batch of rows()) all.push(...batch);
        all.forEach(lost.see);
        notes.push(...[lost.told(name) ?? []].flat());
        sheets.push({ name, state, rows: all });
      }
    } catch (error) {
      if (error instanceof SheetRefusal) return { book: null, sha256, refused: error.problem };
      throw error;
    }
    return { book: { epoch, properties, sheets }, notes, sha256, refused: null };
  };
