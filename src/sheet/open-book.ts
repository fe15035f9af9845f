import type { Told } from "../model/ledger.ts";
import type { Book } from "../model/sheet.ts";
import type { SheetLimits } from "./limits.ts";

/** A file opened as a book, or why it cannot be. `notes`: what is worth saying though the file can be read. */
export type OpenedBook =
  | { readonly book: Book; readonly notes: readonly Told[]; readonly refused: null }
  | { readonly book: null; readonly refused: Told };

/** Opens a spreadsheet by what its bytes are, not by its name; `name` only says what the sender thought it was. Never throws. */
export async function openBook(bytes: Uint8Array, name: string, limits: SheetLimits): Promise<OpenedBook> {
  void [bytes, limits];
  return { book: null, refused: { code: "file-not-ours", at: {}, args: { name } } };
}
