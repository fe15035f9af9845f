import { headerText, oneLine } from "../../ledger/header/header-text.ts";
import { nearest } from "../../model/nearest.ts";
import type { Book, Sheet, SheetRow } from "../../model/sheet.ts";
import type { PopulationProblem } from "./population-problem.ts";

/** A column by its header; `unit` is the unit of money that the header states. */
export interface PopulationColumn {
  readonly column: number;
  readonly header: string;
  readonly unit: string | null;
}

/** What the population's columns are called, as asked for; null leaves it to the headers. */
export interface AskedColumns {
  readonly id: string | null;
  readonly amount: string | null;
  readonly stratum: string | null;
}

export interface FoundTable {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: readonly PopulationColumn[];
}

/** Titles stand above a header; nobody puts more of them there. */
const HEAD = 30;

/** The sheet that was asked for, else the first one shown that has rows. */
export async function findSheet(book: Book, asked: string | null): Promise<Sheet | PopulationProblem> {
  const known = book.sheets.filter(({ state }) => state === "visible");
  if (asked !== null) {
    const found = book.sheets.find(({ name }) => name === asked);
    return found ?? { what: "no-sheet", given: asked, known: known.map(({ name }) => name) };
  }
  for (const sheet of known) if ((await firstRows(sheet)).length > 0) return sheet;
  return { what: "no-table" };
}

/**
 * The header of the table: the first row with all the columns that are named; where none is, the first row of texts at least
 * half as wide as the widest of the first rows.
 */
export async function findTable(sheet: Sheet, asked: AskedColumns): Promise<FoundTable | PopulationProblem> {
  const rows = await firstRows(sheet);
  const named = [asked.id, asked.amount, asked.stratum].filter((one) => one !== null);
  const heads = rows.map((row) => ({ row, columns: columnsOf(row) }));
  const found =
    named.length > 0
      ? heads.find(({ columns }) => named.every((name) => columnNamed(columns, name) !== null))
      : heads.find(({ row }) => isHeader(row, Math.max(...rows.map(({ cells }) => cells.length))));
  if (found) return { sheet, headerRow: found.row.number, columns: found.columns };
  const widest = heads.toSorted((a, b) => b.columns.length - a.columns.length)[0]?.columns ?? [];
  const known = widest.map(({ header }) => header);
  const given = named.find((name) => columnNamed(widest, name) === null);
  if (given === undefined) return { what: "no-table" };
  const near = nearest(
    headerText(given).name,
    known.map((header) => headerText(header).name),
  );
  return { what: "no-column", given, near: known.find((header) => headerText(header).name === near) ?? null, known };
}

/** The column that goes by the name, however spaces, units and marks are written. */
export const columnNamed = (columns: readonly PopulationColumn[], name: string): PopulationColumn | null =>
  columns.find(({ header }) => header === oneLine(name)) ??
  columns.find(({ header }) => headerText(header).name === headerText(name).name) ??
  null;

const isHeader = ({ cells }: SheetRow, widest: number): boolean =>
  cells.length * 2 >= widest && cells.every(({ kind }) => kind === "text");

function columnsOf({ cells }: SheetRow): readonly PopulationColumn[] {
  return cells
    .filter(({ kind, raw }) => kind === "text" && oneLine(raw) !== "")
    .map(({ column, raw }) => ({ column, header: oneLine(raw).slice(0, 200), unit: headerText(raw).unit }));
}

async function firstRows(sheet: Sheet): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of sheet.rows()) {
    rows.push(...batch);
    if (rows.length >= HEAD) break;
  }
  return rows.slice(0, HEAD);
}
