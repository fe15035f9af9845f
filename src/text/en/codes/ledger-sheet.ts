import { code } from "../../code-words.ts";
import { lookUp } from "./tables.ts";

const LIMITS = {
  entries: "the number of parts in the archive",
  part: "the unpacked bytes of one part",
  inflated: "the unpacked bytes of all parts",
  ratio: "the packing ratio",
  overlap: "the number of overlapping parts",
  rows: "the number of rows of a sheet",
  columns: "the number of columns used",
  cell: "the length of a cell's text",
  merges: "the number of merged ranges",
  depth: "the depth of the inner structure",
  attribute: "the length of an inner attribute",
  strings: "the number of different texts",
} as const;

const REASONS = {
  crc: "a checksum does not match",
  size: "a length differs from what is stated",
  inflate: "packed data cannot be unpacked",
  directory: "the archive's directory is wrong",
  header: "a part differs from the directory",
  method: "an unknown way of packing",
  compound: "a chain of sectors is broken",
  records: "a chain of records is broken",
  order: "rows or columns are out of order",
  address: "a cell's address is wrong",
  string: "a text that does not exist is referred to",
  number: "a number cell holds no number",
  merges: "merged ranges contradict each other",
  tag: "tags do not match",
  attribute: "an attribute is malformed",
  encoding: "the encoding of the text is wrong",
  end: "it ends too early",
  junk: "something stands where nothing may",
  other: "it cannot be understood",
} as const;

const LOOKS = {
  empty: "an empty shell",
  presentation: "a presentation",
  image: "an image",
  program: "a program",
  database: "a database",
  text: "plain text",
  mail: "a mail",
  binary: "something unknown",
  compound: "an old Office file of another kind",
  opendocument: "an OpenDocument file of another kind",
} as const;

const FORMATS = {
  xlsx: "an xlsx workbook",
  csv: "csv text",
  xls: "an old xls workbook",
  xlsb: "an xlsb workbook",
  ods: "an ods spreadsheet",
  html: "a table of a web page",
} as const;

const part = (name: string | number | undefined): string => (name ? `: ${name}` : "");

export default {
  "workbook-encrypted": code(
    "A ledger has no password to open it",
    () => "the file has a password or is rights-protected; its content cannot be read",
    "open it in WPS or Excel, remove the password (File → Info → Protect Workbook), save as xlsx and submit again",
  ),
  "archive-wrapped": code(
    "The ledger itself is submitted, not an archive",
    (a) => `this is a ${a.kind} archive, not a ledger`,
    "unpack it and submit the ledgers inside one by one; renaming is not enough",
  ),
  "et-file": code(
    "A ledger is saved as xlsx",
    () => "this is WPS's own format (.et), which other programs cannot read",
    "open it in WPS, File → Save As, choose Microsoft Excel (*.xlsx), and submit that",
  ),
  "dlp-wrapped": code(
    "A ledger is not encrypted by security software",
    (a) =>
      a.product
        ? `the file is encrypted by document security software (${a.product})`
        : "the content looks random; probably document security software encrypted it",
    "decrypt it on a computer that has the software (right click → decrypt, or ask for release), then submit; renaming does not help",
  ),
  "stub-text": code(
    "A file holds a ledger, not a notice",
    (a) => `the name is a workbook's, but all it holds is text: ${a.text}`,
    "a virus scanner or mail system probably replaced the attachment; submit it again from the original computer and ask the administrator to let it pass",
  ),
  "word-document": code(
    "A ledger is a spreadsheet",
    () => "this is a Word document, not a spreadsheet",
    "copy the table into the blank xlsx form you were sent, save and submit that",
  ),
  "pdf-document": code(
    "A ledger is a spreadsheet",
    () => "this is a PDF, not a spreadsheet",
    "submit the xlsx the PDF was made from, or fill in the blank form",
  ),
  "not-a-workbook": code(
    "The file is a spreadsheet",
    (a) => `this is no spreadsheet; it looks like ${lookUp(LOOKS, a.looks)}`,
    "open the ledger in WPS or Excel, save as xlsx and submit that; renaming is not enough",
  ),
  "workbook-truncated": code(
    "The file is complete",
    () => "the file is incomplete; its end is missing",
    "the transfer was probably interrupted; open it on your own computer, check it, and submit again",
  ),
  "workbook-damaged": code(
    "The file is not damaged",
    (a) => `the file is damaged (${lookUp(REASONS, a.reason)})${part(a.part)}`,
    "open it in WPS or Excel, save it as a new xlsx and submit that; if it does not open, use a backup",
  ),
  "zip-bomb": code(
    "The file is not too large once unpacked",
    (a) => `${lookUp(LIMITS, a.what)} is ${a.count}, the limit is ${a.limit}${part(a.part)}`,
    "copy only the ledger's content into a new xlsx, without pictures and other sheets, and submit that",
  ),
  "zip-name-unsafe": code(
    "Names inside the file are safe",
    (a) => `a name inside the file points outside it${part(a.part)}`,
    "WPS and Excel do not write such files; save as a new xlsx, submit that, and check where the file came from",
  ),
  "zip-duplicate-entry": code(
    "No two parts of the file share a name",
    (a) => `two parts of the file have the same name${part(a.part)}`,
    "open it in WPS or Excel, check it, save as a new xlsx and submit that",
  ),
  "part-missing": code(
    "The file has all its parts",
    (a) => `a part of the file is missing${part(a.part)}`,
    "open it in WPS or Excel (it may offer a repair), check it, save as a new xlsx and submit that",
  ),
  "part-wrong-type": code(
    "Every part of the file is what it should be",
    (a) => `a part of the file is not what it should be${part(a.part)}`,
    "open it in WPS or Excel, check it, save as a new xlsx and submit that",
  ),
  "xml-broken": code(
    "The file's content is well formed",
    (a) => `the file's content is malformed (${lookUp(REASONS, a.reason)})${part(a.part)}`,
    "open it in WPS or Excel (it may offer a repair), check it, save as a new xlsx and submit that",
  ),
  "xml-unsafe": code(
    "The file holds no outside definitions",
    (a) => `the file holds an unsafe definition (${a.what})${part(a.part)}`,
    "WPS and Excel do not write such files; save as a new xlsx, submit that, and check where the file came from",
  ),
  "sheet-too-large": code(
    "A ledger stays below the size limits",
    (a) => `${lookUp(LIMITS, a.what)} is ${a.count}, the limit is ${a.limit}`,
    "delete needless rows, columns and content, or split the ledger into several files",
  ),
  "no-worksheet": code(
    "A workbook has a worksheet",
    () => "the file has no worksheet that can be read",
    "check whether the right file was saved; the ledger must stand in an ordinary worksheet",
  ),
  "csv-undecodable": code(
    "The encoding of a csv can be told",
    () => "the encoding cannot be told; Chinese cannot be read",
    "open it in WPS or Excel, check it, and save as xlsx or as CSV UTF-8",
  ),
  "csv-quote-open": code(
    "Quotes in a csv come in pairs",
    () => "from this row on a double quote is not closed, so that all that follows runs together",
    "add or delete the double quote in this row; or mend it in WPS or Excel and save as xlsx",
  ),
  "csv-rows-swallowed": code(
    "Quotes in a csv do not make one cell of several rows",
    (a) => `a double quote in this row makes the next ${a.rows} rows part of one cell; they were not read`,
    "delete the stray double quote in this row; if it is the text of one cell, write its commas as ，; or mend it in WPS or Excel and save as xlsx",
  ),
  "text-garbled": code(
    "Chinese text is not garbled",
    (a) => `Chinese text is garbled: "${a.shown}" was probably "${a.meant}"`,
    "find the original that is not garbled, save it as xlsx and submit that; never save a file that opened garbled",
  ),
  "characters-lost": code(
    "No characters are lost",
    (a) => `${a.count} characters are lost and became �`,
    "fill them in again from the original; submit xlsx next time, which needs no encoding",
  ),
  "extension-differs": code(
    "The extension agrees with the content",
    (a) => `the extension is ${a.extension}, the content is ${lookUp(FORMATS, a.format)}; it was read as that`,
    "nothing is lost; saving as xlsx next time is safer",
  ),
  "too-slow": code(
    "Every file is read within its time",
    (a) =>
      a.work === "return"
        ? `after ${a.limit} seconds the problems were not marked in the file itself, which was stopped; they are listed by themselves`
        : `after ${a.limit} seconds it was not read through and was stopped; the other files are not affected`,
    "see whether the file is oddly large or has formulas, formats or lists on whole columns; keep only the area with data and save it as a new xlsx. To read it all the same, give more time with --max-seconds",
  ),
  "too-much-memory": code(
    "Every file is read within its memory",
    (a) =>
      a.work === "return"
        ? `marking the problems in the file itself took more than ${Math.round(Number(a.limit) / 1_048_576)} MB and was stopped; they are listed by themselves`
        : `reading it took more than ${Math.round(Number(a.limit) / 1_048_576)} MB and was stopped; the other files are not affected`,
    "see whether the file is oddly large; keep only the area with data and save it as a new xlsx, or split it. To read it all the same, give more memory with --max-memory",
  ),
} as const;
