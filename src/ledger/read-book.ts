import type { LedgerProfile, PlainDate } from "../model/generated/documents.ts";
import type { LedgerListener, Told } from "../model/ledger.ts";
import type { Book, Sheet } from "../model/sheet.ts";
import { nearest } from "../model/nearest.ts";
import { SheetRefusal } from "../model/sheet-refusal.ts";
import { type FormStatement, formStatement } from "./head/form-statement.ts";
import { headerText } from "./header/header-text.ts";
import { type Vocabulary, vocabularyOf } from "./header/profile-names.ts";
import { judgeEmpty } from "./judge-empty.ts";
import { type BookScene, readSheet, type SheetReading } from "./read-sheet.ts";
import { FORM_PROPERTY, RESULT_PROPERTY, STATS_TITLE } from "./own-sheets.ts";

/** What reading may rely on beside the book. */
export interface ReadingContext {
  /** The profiles a table may be of; with `--profile` only that one. */
  readonly profiles: readonly LedgerProfile[];
  /** Header → column key, as a person once answered (`--mapping`). */
  readonly mapping: Readonly<Record<string, string>> | null;
  /** The campaign's period: gives a year to 3月5日 where the table's head states none. */
  readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null;
  readonly asOf: PlainDate;
}

/** What reading came to: how many tables were understood. The rest went to the listener. */
export interface BookReading {
  readonly tables: number;
}

interface ReadSheet {
  readonly sheet: Sheet;
  readonly reading: SheetReading;
}

/**
 * Understands a book: finds its tables by profile and hands every row, every row set aside and every problem to the listener.
 * Nothing is dropped unsaid. Throws `SheetRefusal` where the file turns out unreadable halfway, or holds no table or no row.
 */
export async function readBook(book: Book, context: ReadingContext, listener: LedgerListener): Promise<BookReading> {
  if (book.properties[RESULT_PROPERTY] !== undefined)
    throw new SheetRefusal({ code: "return-handed-in", at: {}, args: { sort: "result" } });
  const holds = book.properties[FORM_PROPERTY];
  if (holds !== undefined) throw new SheetRefusal({ code: "return-handed-in", at: {}, args: { sort: "book", holds } });
  const form = formStatement(book.properties, context.profiles);
  if (form.problem) listener.tell(form.problem);
  tellMapping(context, listener);
  const scene = sceneOf(book, context, form);
  const visible = book.sheets.filter((sheet) => sheet.state === "visible");
  const hidden = book.sheets.filter((sheet) => sheet.state !== "visible");
  // Statistics beside a ledger, ours too, have headers like those of ledgers.
  const read = await readSheets(
    visible.filter((sheet) => !STATS_TITLE.test(sheet.name)),
    scene,
    listener,
  );
  const nothing = () => read.every(({ reading }) => reading.tables.length === 0);
  if (nothing())
    read.push(
      ...(await readSheets(
        visible.filter((sheet) => STATS_TITLE.test(sheet.name)),
        scene,
        listener,
      )),
    );
  const none = nothing();
  if (none) read.push(...(await readSheets(hidden, scene, listener)));
  tellSheets(read, listener);
  if (!none) await tellHidden(hidden, scene, listener);
  const tables = read.flatMap(({ sheet, reading }) => reading.tables.map((end) => ({ end, sheet })));
  if (tables.length === 0) throw new SheetRefusal(nothingFound(read, context.profiles));
  judgeEmpty(
    tables.map(({ end }) => end),
    listener,
  );
  return { tables: tables.length };
}

/** A person matched a header to something no ledger has. */
function tellMapping({ mapping, profiles }: ReadingContext, { tell }: LedgerListener): void {
  if (mapping === null) return;
  const keys = new Set(profiles.flatMap((profile) => profile.columns.map((column) => column.key)));
  for (const [header, key] of Object.entries(mapping))
    if (!keys.has(key))
      tell({ code: "mapping-unknown-key", at: {}, args: { header, key, near: nearest(key, keys) ?? "" } });
}

// The same profiles serve every file of a run.
const vocabularies = new WeakMap<readonly LedgerProfile[], Vocabulary>();

function sceneOf(book: Book, { profiles, mapping, period }: ReadingContext, form: FormStatement): BookScene {
  let vocabulary = mapping === null ? vocabularies.get(profiles) : undefined;
  if (!vocabulary) {
    vocabulary = vocabularyOf(profiles, mapping);
    if (mapping === null) vocabularies.set(profiles, vocabulary);
  }
  return { vocabulary, epoch: book.epoch, period, stated: form.profile, without: form.without };
}

async function readSheets(sheets: readonly Sheet[], scene: BookScene, listener: LedgerListener): Promise<ReadSheet[]> {
  const read: ReadSheet[] = [];
  for (const sheet of sheets) {
    const before = read.reduce((sum, { reading }) => sum + reading.tables.length, 0);
    read.push({ sheet, reading: await readSheet(sheet, before, scene, listener) });
  }
  return read;
}

/** Sheets that gave no table, and those that are hidden. Blank ones, our own, and those only a program can show go unsaid. */
function tellSheets(read: readonly ReadSheet[], { tell }: LedgerListener): void {
  const columns = read.flatMap(({ reading }) => reading.tables.map(({ table }) => Object.keys(table.columns).length));
  // Rows as wide as those of a ledger are likely its continuation, without a header.
  const wide = columns.length === 0 ? Number.POSITIVE_INFINITY : Math.max(5, 0.6 * Math.max(...columns));
  for (const { sheet, reading } of read) {
    const at = sheet.name === "" ? {} : { sheet: sheet.name };
    // What is lost in a sheet of notes is nobody's; where there is no table, a lost header may be why.
    if (reading.lost && (reading.tables.length > 0 || columns.length === 0)) tell(reading.lost);
    if (reading.tables.length > 0) {
      if (sheet.state !== "visible") tell({ code: "hidden-sheet-read", at, args: { sheet: sheet.name } });
    } else if (!reading.passed && sheet.state !== "veryHidden" && !STATS_TITLE.test(sheet.name) && read.length > 1) {
      const rows = reading.widths.filter((width) => width >= wide).length;
      if (rows > 0) tell({ code: "rows-without-header", at, args: { sheet: sheet.name, rows } });
      else tell({ code: "sheet-without-table", at, args: { sheet: sheet.name } });
    }
  }
}

const SILENT: LedgerListener = { begin: () => {}, row: () => {}, end: () => {}, tell: () => {} };

/** Hidden sheets beside a visible ledger are not read as rows; one with rows of a ledger must not go missing unnoticed. */
async function tellHidden(hidden: readonly Sheet[], scene: BookScene, { tell }: LedgerListener): Promise<void> {
  for (const sheet of hidden) {
    const { tables } = await readSheet(sheet, 0, scene, SILENT);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    // Programs keep lists in sheets that only they can show.
    if (sheet.state === "veryHidden" && rows === 0) continue;
    const code = rows > 0 ? "hidden-ledger-unread" : "hidden-sheet-unread";
    tell({ code, at: { sheet: sheet.name }, args: { sheet: sheet.name, rows } });
  }
}

/** Why a book without a table is refused, with what came nearest to one. */
function nothingFound(read: readonly ReadSheet[], profiles: readonly LedgerProfile[]): Told {
  const transposed = read.find(({ reading }) => reading.transposed);
  const place = (one: ReadSheet | undefined, row?: number): Told["at"] => ({
    ...(one && one.sheet.name !== "" ? { sheet: one.sheet.name } : {}),
    ...(row === undefined ? {} : { row }),
  });
  if (transposed) return { code: "table-transposed", at: place(transposed), args: {} };
  // A file that could not be marked goes back as a list alone, and that list comes back instead of the file mended.
  const returned = read.find(({ reading }) => reading.returned);
  if (returned && read.every(({ reading }) => reading.passed))
    return { code: "return-handed-in", at: place(returned), args: { sort: "list" } };
  const best = [...read].sort(
    (a, b) => (b.reading.nearest?.known.length ?? 0) - (a.reading.nearest?.known.length ?? 0),
  )[0];
  const near = best?.reading.nearest ?? null;
  const known = [...new Set(near?.known.map((name) => headerText(name).name))].slice(0, 6);
  const usual = profiles.filter((profile) => profile.by_name !== true);
  return {
    code: "no-header",
    at: place(best, near?.row),
    args: {
      profiles: (usual.length > 0 ? usual : profiles).map((profile) => profile.title).join("、"),
      row: near?.row ?? "",
      found: known.join("、"),
    },
  };
}
