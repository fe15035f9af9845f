import { readFileSync } from "node:fs";
import { readBook, type ReadingContext } from "../../src/ledger/read-book.ts";
import type { LedgerProfile } from "../../src/model/generated/documents.ts";
import type { AsideRow, LedgerListener, LedgerRow, LedgerTable, Stored, Told } from "../../src/model/ledger.ts";
import { SheetRefusal } from "../../src/model/sheet-refusal.ts";
import type { Book } from "../../src/model/sheet.ts";
import { parseAs } from "../../src/parse/document.ts";

/** All that reading a book came to. */
export interface HeardBook {
  readonly tables: readonly HeardTable[];
  readonly told: readonly Told[];
  readonly refused: Told | null;
  /** Told codes with their places: `unknown-header C3`. */
  readonly codes: readonly string[];
}

export interface HeardTable {
  readonly table: LedgerTable;
  readonly rows: readonly LedgerRow[];
  readonly aside: readonly AsideRow[];
}

/** A profile as it is shipped. */
export async function shippedProfile(key: string): Promise<LedgerProfile> {
  const path = new URL(`../../templates/ledgers/${key}.profile.yaml`, import.meta.url);
  const { document, diagnostics } = await parseAs(readFileSync(path), path.pathname, "LedgerProfile");
  if (!document) throw new Error(`${key}: ${diagnostics.map((one) => one.code).join(", ")}`);
  return document;
}

/** Reads a book by the profiles (`rectification` unless given) and keeps everything the listener heard. */
export const hearBook = (book: Book, context: Partial<ReadingContext> = {}): Promise<HeardBook> =>
  hear((whole, listener) => readBook(book, whole, listener), context);

/** The same for anything that can be read. */
export async function hear(
  read: (context: ReadingContext, listener: LedgerListener) => Promise<unknown>,
  context: Partial<ReadingContext> = {},
): Promise<HeardBook> {
  const tables: { table: LedgerTable; rows: LedgerRow[]; aside: readonly AsideRow[] }[] = [];
  const told: Told[] = [];
  let refused: Told | null = null;
  const profiles = context.profiles ?? [await shippedProfile("rectification")];
  try {
    await read(
      { mapping: null, period: null, asOf: "2024-03-31", ...context, profiles },
      {
        begin: (table) => tables.push({ table, rows: [], aside: [] }),
        row: (row) => tables.at(-1)?.rows.push(row),
        end: (table, aside) => Object.assign(tables.at(-1) ?? {}, { table, aside }),
        tell: (problem) => told.push(problem),
      },
    );
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    refused = error.problem;
  }
  const all = refused ? [...told, refused] : told;
  const codes = all.map(({ code, at }) => `${code} ${at.cell ?? (at.row === undefined ? "" : `row ${at.row}`)}`.trim());
  return { tables, told, refused, codes };
}

/** The stored values of a row, blank ones left out. */
export const storedOf = (row: LedgerRow): Readonly<Record<string, Stored>> =>
  Object.fromEntries(
    Object.entries(row.values).flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const])),
  );
