import { type ReadingContext, readBook } from "../../ledger/read-book.ts";
import { readDocument } from "../../ledger/read-document.ts";
import type { LedgerListener, Told } from "../../model/ledger.ts";
import type { Book } from "../../model/sheet.ts";
import { type Parsed, parseDocument } from "../../parse/document.ts";
import { openBook } from "../../sheet/open-book.ts";
import type { SheetLimits } from "../../sheet/limits.ts";

/** A ledger in whatever format it came, or why it cannot be read. */
export type OpenedLedger =
  | { readonly refused: readonly Told[] }
  | {
      readonly refused: null;
      /** What is worth saying though the file can be read. */
      readonly notes: readonly Told[];
      /** Null of a text document. */
      readonly book: Book | null;
      /** Hands tables, rows and problems to the listener. Throws `SheetRefusal`. */
      readonly read: (context: ReadingContext, listener: LedgerListener) => Promise<void>;
    };

const DOCUMENT = /\.(?:ya?ml|json)$/i;

/** bytes → a ledger to read: a spreadsheet by what its bytes are, a Ledger document by its name. Never throws for what a file holds. */
export async function openLedger(bytes: Uint8Array, path: string, limits: SheetLimits): Promise<OpenedLedger> {
  if (DOCUMENT.test(path)) return opened(await parseDocument(bytes, path));
  const { book, refused, ...rest } = await openBook(bytes, path, limits);
  if (!book) return { refused: [refused] };
  const notes = "notes" in rest ? rest.notes : [];
  return {
    refused: null,
    notes,
    book,
    read: async (context, listener) => void (await readBook(book, context, listener)),
  };
}

function opened({ document, kind, refused, diagnostics, places }: Parsed): OpenedLedger {
  const told = diagnostics.map(({ severity: _, ...problem }): Told => problem);
  if (refused) return { refused: told };
  if (kind !== "Ledger")
    return {
      refused: [{ code: "kind-unexpected", at: places.at("/kind"), args: { expected: "Ledger", found: kind ?? "" } }],
    };
  const read = async (context: ReadingContext, listener: LedgerListener): Promise<void> => {
    // What its form forbids is told; the rows of such a document are not trusted.
    told.forEach(listener.tell);
    if (document?.kind === "Ledger") readDocument(document, places, context, listener);
  };
  return { refused: null, notes: [], book: null, read };
}
