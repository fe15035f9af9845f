import type { Member } from "../../field/sampling/draw.ts";
import { headerText } from "../../ledger/header/header-text.ts";
import { asideRole, type RowScene } from "../../ledger/rows/aside-role.ts";
import { readValue } from "../../ledger/values/read-value.ts";
import type { ValueContext } from "../../ledger/values/reading.ts";
import type { LedgerColumn } from "../../model/generated/documents.ts";
import { type Book, type Cell, cellAddress, type SheetRow } from "../../model/sheet.ts";
import {
  type AskedColumns,
  columnNamed,
  findSheet,
  findTable,
  type FoundTable,
  type PopulationColumn,
} from "./find-table.ts";
import type { PopulationProblem } from "./population-problem.ts";

/** A population as its table says it; problems leave nothing to draw from. */
export interface Population {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly PopulationColumn[];
  readonly id: PopulationColumn;
  readonly amount: PopulationColumn | null;
  /** Of the amounts; 元 where the header says none. */
  readonly unit: Unit;
  /** The header states the unit. */
  readonly unitStated: boolean;
  readonly stratum: PopulationColumn | null;
  readonly members: readonly Member[];
  readonly leftOut: readonly { readonly row: number; readonly text: string }[];
}

export type Unit = "元" | "万元" | "亿元";

export type ReadPopulation =
  | { readonly population: Population; readonly problems: null }
  | { readonly population: null; readonly problems: readonly PopulationProblem[] };

/** What the columns are needed for: the amount where the method goes by it or its column is named; the stratum likewise. */
export interface Needs {
  readonly amount: boolean;
  readonly stratum: boolean;
}

const TEXT: LedgerColumn = { key: "id", header: "", type: "text", width: 0 };
const MONEY: LedgerColumn = { key: "amount", header: "", type: "money", width: 0 };
const PLAIN: ValueContext = {
  epoch: 1900,
  headerUnit: null,
  list: null,
  scheme: null,
  period: { from: null, to: null },
  foundDate: null,
  continuing: false,
};
const refused = (...problems: readonly PopulationProblem[]): ReadPopulation => ({ population: null, problems });

/**
 * Every row of the table is a member but totals, signatures and notes, which are told in `leftOut`. Ids are not blank and
 * differ; where amounts are read each is a readable amount of zero or more, and a blank is none. Throws `SheetRefusal`.
 */
export async function readPopulation(
  book: Book,
  asked: AskedColumns & { readonly sheet: string | null },
  needs: Needs,
): Promise<ReadPopulation> {
  const sheet = await findSheet(book, asked.sheet);
  if ("what" in sheet) return refused(sheet);
  const table = await findTable(sheet, asked);
  if ("what" in table) return refused(table);
  const { columns } = table;
  const id = asked.id === null ? columns[0] : columnNamed(columns, asked.id);
  if (!id) return refused({ what: "no-table" });
  const amount = columnFor("amount", asked.amount, needs.amount, columns);
  if (amount && "what" in amount) return refused(amount);
  const stratum = columnFor("stratum", asked.stratum, needs.stratum, columns);
  if (stratum && "what" in stratum) return refused(stratum);
  const unit = unitOf(amount);
  if (unit === null)
    return refused({
      what: "told",
      told: { code: "amount-unit-missing", at: {}, args: { value: amount?.header ?? "" } },
    });
  const found = { ...table, id, amount, stratum, unit: unit || ("元" as const), unitStated: unit !== "" };
  return readMembers(book, found);
}

/** A cell as a reader of the sheet sees it: a date as its day. */
export const shownText = (cell: Cell, epoch: Book["epoch"]): string =>
  readValue(cell, TEXT, { ...PLAIN, epoch }).value.shown;

const GUESSES = {
  amount: /金额|余额|发生额|amount|balance/i,
  stratum: /^(?:层|分层|层次|stratum|strata)$|类别|种类|品种|类型|category|type/i,
};

/** The column that was named; where one is needed and none named, the only one whose header tells. */
function columnFor(
  what: "amount" | "stratum",
  asked: string | null,
  needed: boolean,
  columns: readonly PopulationColumn[],
): PopulationColumn | PopulationProblem | null {
  if (asked !== null) return columnNamed(columns, asked);
  if (!needed) return null;
  const [only, ...others] = columns.filter(({ header }) => GUESSES[what].test(header));
  if (only && others.length === 0) return only;
  return { what: `which-${what}`, known: columns.map(({ header }) => header) };
}

/** Null: the header names a unit that nobody reads; "": it names none. */
function unitOf(amount: PopulationColumn | null): Unit | "" | null {
  const unit = amount?.unit ?? "";
  return unit === "" || unit === "元" || unit === "万元" || unit === "亿元" ? unit : null;
}

type Table = FoundTable & Pick<Population, "id" | "amount" | "stratum" | "unit" | "unitStated">;

async function readMembers(book: Book, table: Table): Promise<ReadPopulation> {
  const context: ValueContext = { ...PLAIN, epoch: book.epoch, headerUnit: table.unit };
  const scene = sceneOf(table);
  const members: Member[] = [];
  const leftOut: { row: number; text: string }[] = [];
  const problems: PopulationProblem[] = [];
  const first = new Map<string, string>();
  for await (const rows of table.sheet.rows()) {
    for (const row of rows) {
      if (row.number <= table.headerRow) continue;
      const role = asideRole(row, scene);
      if (role !== null && role !== "title" && role !== "numbering") {
        leftOut.push({ row: row.number, text: [...(row.cells[0]?.raw ?? "")].slice(0, 60).join("").trim() });
        continue;
      }
      members.push(readMember(row, table, context, first, problems));
    }
  }
  if (problems.length > 0) return refused(...problems);
  if (members.length === 0) return refused({ what: "no-table" });
  const { headerRow, columns, id, amount, unit, unitStated, stratum } = table;
  return {
    population: {
      sheet: table.sheet.name,
      headerRow,
      columns,
      id,
      amount,
      unit,
      unitStated,
      stratum,
      members,
      leftOut,
    },
    problems: null,
  };
}

function readMember(
  row: SheetRow,
  table: Table,
  context: ValueContext,
  first: Map<string, string>,
  problems: PopulationProblem[],
): Member {
  const read = (at: PopulationColumn | null, column: LedgerColumn): string | null => {
    const cell = at && row.cells.find((one) => one.column === at.column);
    if (!at || !cell) return null;
    const { value, told } = readValue(cell, column, context);
    const [said] = told;
    const place = { sheet: table.sheet.name, cell: cellAddress(row.number, at.column) };
    if (value.unreadable && said) problems.push({ what: "told", told: { ...said, at: place } });
    return value.value === null ? null : String(value.value);
  };
  const cell = cellAddress(row.number, table.id.column);
  const before = problems.length;
  const id = (read(table.id, TEXT) ?? "").slice(0, 200);
  const other = first.get(id);
  if (id === "" && problems.length === before) problems.push({ what: "empty-id", cell });
  else if (id !== "" && other !== undefined) problems.push({ what: "duplicate-id", cell, first: other, value: id });
  if (other === undefined) first.set(id, cell);
  const amount = read(table.amount, MONEY);
  return {
    id,
    row: row.number,
    amount: table.amount && (amount === null ? 0n : BigInt(amount.replace(".", ""))),
    stratum: table.stratum && (read(table.stratum, TEXT) ?? "").slice(0, 200),
  };
}

function sceneOf({ columns, headerRow: _, amount }: Table): RowScene {
  const names = new Map(columns.map(({ column, header }) => [column, headerText(header).name]));
  return {
    headers: [names],
    seq: null,
    fact: null,
    numbers: new Set(amount ? [amount.column] : []),
    left: columns[0]?.column ?? 1,
    right: columns.at(-1)?.column ?? 1,
    started: true,
    noted: false,
    covered: false,
    isBand: () => false,
    mergesAt: () => [],
  };
}
