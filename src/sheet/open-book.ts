import type { Told } from "../model/ledger.ts";
import type { Book, BookFormat } from "../model/sheet.ts";
import { SheetRefusal } from "../model/sheet-refusal.ts";
import { decodeText } from "./csv/decode-text.ts";
import { openCsv } from "./csv/open-csv.ts";
import { fileType } from "./file-type.ts";
import type { SheetLimits } from "./limits.ts";
import { openPackage } from "./open-package.ts";
import { refuse } from "./refuse.ts";
import { isStub, stubText } from "./stub.ts";

/** A file opened as a book, or why it cannot be. `notes`: what is worth saying though the file can be read. */
export type OpenedBook =
  | { readonly book: Book; readonly notes: readonly Told[]; readonly refused: null }
  | { readonly book: null; readonly refused: Told };

/** Opens a spreadsheet by what its bytes are, not by its name; `name` only says what the sender thought it was. Never throws. */
export async function openBook(bytes: Uint8Array, name: string, limits: SheetLimits): Promise<OpenedBook> {
  try {
    const { book, notes } = await open(bytes, name, limits);
    const extension = /\.([^./\\]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
    const differs = extension !== "" && !EXTENSIONS[book.format].includes(extension);
    const note: Told = { code: "extension-differs", at: {}, args: { extension: `.${extension}`, format: book.format } };
    return { book, notes: differs ? [note, ...notes] : notes, refused: null };
  } catch (error) {
    if (error instanceof SheetRefusal) return { book: null, refused: error.problem };
    return { book: null, refused: { code: "workbook-damaged", at: {}, args: { reason: "other" } } };
  }
}

const EXTENSIONS: Readonly<Record<BookFormat, readonly string[]>> = {
  xlsx: ["xlsx", "xlsm", "xltx", "xltm"],
  csv: ["csv", "tsv", "txt", "tab"],
  xls: ["xls", "xlt"],
  xlsb: ["xlsb"],
  ods: ["ods"],
  html: ["html", "htm"],
};

interface Opened {
  readonly book: Book;
  readonly notes: readonly Told[];
}

async function open(bytes: Uint8Array, name: string, limits: SheetLimits): Promise<Opened> {
  if (bytes.length === 0) refuse("file-empty");
  if (bytes.length > limits.fileBytes) refuse("file-too-large", { size: bytes.length, limit: limits.fileBytes });
  const found = fileType(bytes);
  switch (found.type) {
    case "zip":
      return { book: await openPackage(bytes, limits), notes: [] };
    case "compound":
    case "biff": {
      const { openXls } = await import("./xls/open-xls.ts");
      return { book: await openXls(bytes, name, limits), notes: [] };
    }
    case "text":
      return openText(bytes, name, limits);
    case "pdf":
      return refuse("pdf-document");
    case "rtf":
      return refuse("word-document");
    case "archive":
      return refuse("archive-wrapped", { kind: found.kind });
    case "protected":
      return refuse("dlp-wrapped", { product: found.product });
    case "random":
      return refuse("dlp-wrapped");
    case "other":
      return refuse("not-a-workbook", { looks: found.looks });
    default:
      return refuse("not-a-workbook", { looks: "binary" });
  }
}

/** Text is a csv, a web page or XML that calls itself a workbook, or a notice put in a workbook's place. */
async function openText(bytes: Uint8Array, name: string, limits: SheetLimits): Promise<Opened> {
  const decoded = decodeText(bytes);
  const head = decoded.text.slice(0, 2048).trimStart();
  if (head === "") refuse("file-empty");
  if (head.startsWith("<")) {
    const { openMarkup } = await import("./html/open-markup.ts");
    return { book: openMarkup(decoded, name, limits), notes: [] };
  }
  if (/^(?:MIME-Version|From|Received|Return-Path|Message-ID):/i.test(head))
    refuse("not-a-workbook", { looks: "mail" });
  if (isStub(decoded.text, name)) refuse("stub-text", { text: stubText(decoded.text) });
  return openCsv(decoded, limits);
}
