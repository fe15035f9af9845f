import type { Book } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { brief, refuse } from "../refuse.ts";
import type { Archive } from "../zip/archive.ts";
import { type BiffFacts, walkBiff } from "./biff-records.ts";
import { openCompound } from "./compound-file.ts";
import { sheetjsBook } from "./sheetjs-book.ts";

/** These formats are read whole and cost about ten times their size in memory. */
const MOST_BYTES = 24 * 1024 * 1024;
const MOST_INFLATED = 100 * 1024 * 1024;

/** A compound file or bare records: a workbook of Excel 2 to 2003, or what else it is. */
export async function openXls(bytes: Uint8Array, name: string, limits: SheetLimits): Promise<Book> {
  const stream = bytes[0] === 0xd0 ? workbookStream(bytes, name) : bytes;
  if (stream.length > MOST_BYTES) refuse("file-too-large", { size: stream.length, limit: MOST_BYTES });
  const facts = walkBiff(stream);
  // Only what cells need is handed on: the library hangs on some damaged formulas.
  const book = await parse(facts.plain, facts.version < 8);
  const formulas = facts.sheets.map((at) => facts.formulas.get(at) ?? new Set<number>());
  return sheetjsBook(book, "xls", formulas.length > 0 ? formulas : [onlySheet(facts)], limits);
}

const onlySheet = (facts: BiffFacts): ReadonlySet<number> => [...facts.formulas.values()][0] ?? new Set();

function workbookStream(bytes: Uint8Array, name: string): Uint8Array {
  const compound = openCompound(bytes);
  const has = (stream: string) => compound.names.some((one) => one.toLowerCase() === stream.toLowerCase());
  if (has("EncryptedPackage") || has("EncryptionInfo") || has("\u0006DataSpaces")) refuse("workbook-encrypted");
  if (/\.ett?$/i.test(name)) refuse("et-file");
  const workbook = compound.stream("Workbook") ?? compound.stream("Book");
  if (workbook) return workbook;
  if (compound.names.some((one) => /^ET/.test(one))) refuse("et-file");
  if (has("WordDocument")) refuse("word-document");
  if (has("PowerPoint Document")) refuse("not-a-workbook", { looks: "presentation" });
  if (compound.names.some((one) => one.startsWith("__substg1.0_"))) refuse("not-a-workbook", { looks: "mail" });
  return refuse("not-a-workbook", { looks: "compound" });
}

/** A binary workbook of 2007 and later. Every part is proven before another reader may unpack it. */
export async function openXlsb(archive: Archive, bytes: Uint8Array, limits: SheetLimits): Promise<Book> {
  const total = archive.names.reduce((sum, one) => sum + archive.size(one), 0);
  if (total > MOST_INFLATED) refuse("zip-bomb", { what: "inflated", count: total, limit: MOST_INFLATED });
  for (const one of archive.names) {
    const part = await archive.read(one);
    const head = Buffer.from(part.buffer, part.byteOffset, Math.min(part.length, 1024)).toString("latin1");
    if (/<!DOCTYPE/i.test(head)) refuse("xml-unsafe", { part: brief(one), what: "DOCTYPE" });
  }
  return sheetjsBook(await parse(bytes, false), "xlsb", [], limits);
}

async function parse(bytes: Uint8Array, old: boolean) {
  const { read, set_cptable } = await import("@e965/xlsx");
  // Before 1997 texts are in a code page, of which the library knows the Chinese one only by this table.
  if (old) set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
  return silently(() => {
    try {
      return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
        type: "buffer",
        dense: true,
        cellDates: false,
        cellFormula: false,
        cellHTML: false,
        cellText: false,
        cellNF: true,
        cellStyles: true,
        bookVBA: false,
        WTF: false,
      });
    } catch (error) {
      if (/password|encrypt/i.test(String(error))) refuse("workbook-encrypted");
      return refuse("workbook-damaged", { reason: "other" });
    }
  });
}

/** The library prints what it does not know, which would put a stranger's bytes on the terminal. `work` must be synchronous. */
function silently<T>(work: () => T): T {
  const { error, warn, log } = console;
  const nothing = () => {};
  Object.assign(console, { error: nothing, warn: nothing, log: nothing });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
