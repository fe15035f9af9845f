import { fifteenDigits } from "../ledger/values/digits.ts";
import { serialDate } from "../ledger/values/serial-date.ts";
import type { Place } from "../model/diagnostics.ts";
import type { Told } from "../model/ledger.ts";
import { nearest } from "../model/nearest.ts";
import { type Cell, cellAddress, columnLetters, type SheetRow } from "../model/sheet.ts";
import { CODECS, type CodecName } from "./codecs.ts";
import { EXTRA, type Field, GUIDE_SHEET, LISTS_SHEET, MARKS_SHEET, type Plain, type SheetForm } from "./sheet-form.ts";
import { nested, topOf } from "./show-row.ts";

/** A workbook as plain cells, as a child process hands it over. */
export interface PlainBook {
  readonly epoch: 1900 | 1904;
  readonly properties: Readonly<Record<string, string>>;
  readonly sheets: readonly PlainSheet[];
}

export interface PlainSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly SheetRow[];
}

/** A row understood. */
export interface ReadRow {
  readonly value: Plain;
  /** The cell of each key of the row's fields, filled or not. */
  readonly cells: ReadonlyMap<string, Place>;
  /** Of the row as a whole. */
  readonly at: Place;
}

export interface ReadSheets {
  /** By the key of the sheet's form; not there where the book has no such sheet. */
  readonly rows: ReadonlyMap<string, readonly ReadRow[]>;
  readonly problems: readonly Told[];
}

/** Header rows are looked for so far down. */
const HEADER_WITHIN = 20;

/** The sheets of a book by their forms. What is on other sheets than these, or under unknown headers, is told. */
export function readSheets(book: PlainBook, forms: readonly SheetForm[]): ReadSheets {
  const rows = new Map<string, readonly ReadRow[]>();
  const problems: Told[] = [];
  const formOf = (sheet: PlainSheet) => forms.find(({ name }) => plainName(name) === plainName(sheet.name));
  const lacking = forms.filter((form) => !book.sheets.some((sheet) => formOf(sheet) === form));
  for (const sheet of book.sheets) {
    const form = formOf(sheet);
    const renamed = form ? undefined : lacking.find((one) => looksLike(sheet, one));
    if (renamed) problems.push(sheetLacking(renamed, { sheet: sheet.name }));
    else if (form) rows.set(form.key, readSheet(sheet, form, book.epoch, problems));
    else if (sheet.state === "visible" && sheet.rows.length > 0 && !OWN.includes(sheet.name))
      problems.push({
        code: "book-unknown-sheet",
        at: { sheet: sheet.name },
        args: { sheet: sheet.name, known: forms.map(({ name }) => name).join("、") },
      });
  }
  return { rows, problems };
}

/** A sheet without which the book would lose what was written on it. */
export const sheetLacking = ({ name }: SheetForm, at: Place): Told => ({
  code: "book-cell",
  at,
  args: { what: "sheet", header: name },
});

/** Whether a sheet under a strange name has the headers, or the lines, of a form. */
function looksLike({ rows }: PlainSheet, { layout, fields }: SheetForm): boolean {
  const known = (cells: readonly Cell[]) => cells.filter((cell) => fieldOf(cell.raw, fields)).length;
  const head = rows.filter(({ number }) => number <= HEADER_WITHIN);
  const found =
    layout === "rows"
      ? Math.max(0, ...head.map(({ cells }) => known(cells)))
      : known(rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 1)));
  return found * 2 > fields.length;
}

/** Sheets of ours that hold nothing to read. */
export const PAPER_SHEET = "打印表";
const OWN: readonly string[] = [GUIDE_SHEET, LISTS_SHEET, MARKS_SHEET, PAPER_SHEET];

const plainName = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s*★]/g, "")
    .toLowerCase();

function readSheet(sheet: PlainSheet, form: SheetForm, epoch: 1900 | 1904, problems: Told[]): readonly ReadRow[] {
  return form.layout === "rows" ? readTable(sheet, form, epoch, problems) : readFields(sheet, form, epoch, problems);
}

interface Column {
  readonly column: number;
  readonly field: Field;
}

function readTable(sheet: PlainSheet, form: SheetForm, epoch: 1900 | 1904, problems: Told[]): readonly ReadRow[] {
  const fields = [...form.fields, EXTRA];
  const known = (cell: Cell) => fieldOf(cell.raw, fields);
  const candidates = sheet.rows.filter(({ number }) => number <= HEADER_WITHIN);
  const best = Math.max(0, ...candidates.map(({ cells }) => cells.filter(known).length));
  const header = candidates.find(({ cells }) => cells.filter(known).length === best);
  if (!header || best === 0) {
    if (sheet.rows.length > 0)
      problems.push({
        code: "book-no-header",
        at: { sheet: sheet.name },
        args: { sheet: sheet.name, headers: form.fields.map((field) => field.header).join("、") },
      });
    return [];
  }
  const columns = columnsOf(header, fields, sheet, problems);
  const rows = sheet.rows.filter(({ number }) => number > header.number);
  tellHeadless(header, rows, sheet, problems);
  return rows.flatMap((row) => readRow(row, columns, sheet, epoch, problems) ?? []);
}

const fieldOf = (header: string, fields: readonly Field[]): Field | null => {
  const name = plainName(header);
  return fields.find((field) => plainName(field.header) === name || field.key === name) ?? null;
};

function columnsOf(header: SheetRow, fields: readonly Field[], sheet: PlainSheet, problems: Told[]): readonly Column[] {
  const columns: Column[] = [];
  const free = () => fields.filter((field) => !columns.some((one) => one.field === field)).map((one) => one.header);
  for (const cell of header.cells) {
    if (cell.raw.trim() === "") continue;
    const field = fieldOf(cell.raw, fields);
    const at = placeOf(sheet, header.number, cell.column);
    const twice = columns.find((one) => one.field === field);
    if (!field)
      problems.push({
        code: "book-unknown-column",
        at: { ...at, column: brief(cell.raw) },
        args: { header: brief(cell.raw), near: nearest(cell.raw.trim(), free()) ?? "" },
      });
    else if (twice)
      problems.push({ code: "book-cell", at, args: { what: "twice", header: field.header }, value: brief(cell.raw) });
    else columns.push({ column: cell.column, field });
  }
  return columns;
}

/** Content below no header would be lost unseen. */
function tellHeadless(header: SheetRow, rows: readonly SheetRow[], sheet: PlainSheet, problems: Told[]): void {
  const headed = new Set(header.cells.filter(({ raw }) => raw.trim() !== "").map(({ column }) => column));
  const told = new Set<number>();
  for (const { number, cells } of rows)
    for (const { column, raw } of cells) {
      if (headed.has(column) || told.has(column) || raw.trim() === "") continue;
      told.add(column);
      problems.push({
        code: "book-cell",
        at: placeOf(sheet, number, column),
        args: { what: "headless", header: columnLetters(column) },
        value: brief(raw),
      });
    }
}

function readRow(
  row: SheetRow,
  columns: readonly Column[],
  sheet: PlainSheet,
  epoch: 1900 | 1904,
  problems: Told[],
): ReadRow | null {
  const values: (readonly [string, unknown])[] = [];
  const cells = new Map<string, Place>();
  let filled = false;
  for (const { column, field } of columns) {
    const at = { ...placeOf(sheet, row.number, column), column: field.header };
    cells.set(field.key, at);
    const cell = row.cells.find((one) => one.column === column);
    if (field.codec === "shown" || !cell || isBlank(cell)) continue;
    filled = true;
    values.push([field.key, readCell(cell, field, at, epoch, problems)]);
  }
  return filled ? { value: withExtra(values), cells, at: placeOf(sheet, row.number, columns[0]?.column ?? 1) } : null;
}

/** A formula saved without its value says something, though nothing is seen of it. */
const isBlank = (cell: Cell): boolean => cell.raw.trim() === "" && cell.formula !== "uncached";

/** Lines of 栏目 and 内容: the name of a field, and right of it what it holds. */
function readFields(sheet: PlainSheet, form: SheetForm, epoch: 1900 | 1904, problems: Told[]): readonly ReadRow[] {
  const fields = [...form.fields, EXTRA];
  const values: (readonly [string, unknown])[] = [];
  const cells = new Map<string, Place>();
  const names = fields.map(({ header }) => header);
  for (const { number, cells: found } of sheet.rows) {
    const [name, cell] = [found.find(({ column }) => column === 1), found.find(({ column }) => column === 2)];
    if (!name || name.raw.trim() === "" || HEADS.includes(name.raw.trim())) continue;
    const field = fieldOf(name.raw, fields);
    const at = { ...placeOf(sheet, number, 2), column: field?.header ?? brief(name.raw) };
    if (field?.codec === "shown") continue;
    if (!field) {
      // A title has nothing beside it.
      if (cell && cell.raw.trim() !== "")
        problems.push({
          code: "book-unknown-column",
          at: { ...placeOf(sheet, number, 1), column: brief(name.raw) },
          args: { header: brief(name.raw), near: nearest(name.raw.trim(), names) ?? "" },
        });
      continue;
    }
    if (cells.has(field.key) && cell && !isBlank(cell))
      problems.push({ code: "book-cell", at, args: { what: "twice", header: field.header }, value: brief(cell.raw) });
    else {
      cells.set(field.key, at);
      if (cell && !isBlank(cell)) values.push([field.key, readCell(cell, field, at, epoch, problems)]);
    }
  }
  return [{ value: withExtra(values), cells, at: { sheet: sheet.name } }];
}

const HEADS = ["栏目"];

/** What stands in the column of the rest counts where no other column says anything. */
function withExtra(values: readonly (readonly [string, unknown])[]): Plain {
  const extra = values.find(([key]) => key === EXTRA.key)?.[1];
  const own = nested(values.filter(([key]) => key !== EXTRA.key));
  if (typeof extra !== "object" || extra === null || Array.isArray(extra)) return own;
  return { ...Object.fromEntries(Object.entries(extra).filter(([key]) => !Object.hasOwn(own, topOf(key)))), ...own };
}

/** Undefined where it cannot be understood, which is told. */
function readCell(cell: Cell, field: Field, at: Place, epoch: 1900 | 1904, problems: Told[]): unknown {
  const tell = (what: string): undefined => {
    problems.push({ code: "book-cell", at, args: { what, header: field.header }, value: brief(cell.raw) });
    return undefined;
  };
  if (cell.kind === "error") return tell("error");
  if (cell.formula === "uncached") return tell("formula");
  const text = cell.kind === "number" ? numberText(cell, field.codec, epoch) : cell.raw;
  if (text === null) return tell("number");
  const value = CODECS[field.codec].read(text);
  return value === undefined ? tell(field.codec) : value;
}

/** A number cell as the text that was meant; null where that cannot be known: 1.10 is 1.1, and long numbers have lost digits. */
function numberText(cell: Cell, codec: CodecName, epoch: 1900 | 1904): string | null {
  if (cell.format === "date") return serialDate(Number(cell.raw), epoch);
  const digits = fifteenDigits(cell.raw);
  if (!digits || digits.lost) return null;
  if (codec === "id" && digits.text.includes(".")) return null;
  return digits.text;
}

const placeOf = (sheet: PlainSheet, row: number, column: number): Place => ({
  sheet: sheet.name,
  cell: cellAddress(row, column),
  row,
});

const brief = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return [...line].length > 60 ? `${[...line].slice(0, 59).join("")}…` : line;
};
