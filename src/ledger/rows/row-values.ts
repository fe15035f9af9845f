import type { LedgerColumn } from "../../model/generated/documents.ts";
import type { LedgerRow, LedgerValue, MachineState, ValueStep } from "../../model/ledger.ts";
import type { Cell, SheetRow } from "../../model/sheet.ts";
import { unitInCell } from "../header/unit-column.ts";
import { unitOf } from "./money-units.ts";
import { readValue } from "../values/read-value.ts";
import { statusState } from "../values/status-words.ts";
import { BLANK, type Said, type ValueContext, type ValueReading } from "../values/reading.ts";

/** A column of a table that has a key. */
export interface KeyedColumn {
  readonly key: string;
  readonly column: number;
  readonly definition: LedgerColumn;
  /** The header was mapped by a person. */
  readonly mapped: boolean;
  readonly context: ValueContext;
  /** Of money: the column that states the unit of each row. */
  readonly unitColumn?: number | undefined;
}

/** Where a cell of a row comes from. `merged`: from the first cell of a merge above. */
export type CellAt = (column: number) => { readonly cell: Cell; readonly merged: boolean } | null;

/** Reads rows by their columns. `tell` hears what the values say. */
export type RowReader = (
  row: SheetRow,
  cellAt: CellAt,
  tell: (key: string, said: Said, shown: string) => void,
) => Values;

export interface Values {
  readonly values: LedgerRow["values"];
  readonly state: MachineState | null;
}

/** These come first: others are understood by them. */
const FIRST = ["found_date", "rect_type", "status"];

/** So many different texts of a column are remembered with what they mean: units, people and words repeat from row to row and from file to file. */
const REMEMBERED = { texts: 1000, characters: 40 };

/** A reader for the rows of one table. Keys come out in the order of `columns`, whatever the order of reading. */
export function rowReader(columns: readonly KeyedColumn[]): RowReader {
  const blank = Object.fromEntries(columns.map(({ key }) => [key, BLANK.value]));
  const rank = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  const ordered = [...columns].sort((a, b) => rank(a.key) - rank(b.key)).map(columnReader);
  // Only dates are understood by what else stands in the row.
  const dated = ordered.flatMap(({ context }) => context ?? []);
  const around = (foundDate: string | null, continuing: boolean): void => {
    for (const context of dated) {
      context.foundDate = foundDate;
      context.continuing = continuing;
    }
  };
  return (_, cellAt, tell) => {
    const values: Record<string, LedgerValue> = { ...blank };
    let [foundDate, continuing]: [string | null, boolean] = [null, false];
    around(foundDate, continuing);
    for (const { key, column, mapped, first, read, readIn } of ordered) {
      const at = cellAt(column);
      if (!at) continue;
      const { value, told } = readIn === null ? read(at.cell) : readIn(at.cell, cellAt);
      if (told.length > 0) for (const said of told) tell(key, said, value.shown);
      values[key] = at.merged || mapped ? { ...value, steps: stepsOf(value.steps, at.merged, mapped) } : value;
      if (!first) continue;
      if (key === "found_date" && typeof value.value === "string") foundDate = value.value;
      else if (value.value === "持续整改") continuing = true;
      else continue;
      around(foundDate, continuing);
    }
    const status = values.status;
    return { values, state: typeof status?.value === "string" ? (statusOf(status) ?? null) : null };
  };
}

interface ColumnReader {
  readonly key: string;
  readonly column: number;
  readonly mapped: boolean;
  readonly first: boolean;
  /** Of a date: its own, to be filled in for each row. */
  readonly context: { foundDate: string | null; continuing: boolean } | null;
  readonly read: (cell: Cell) => ValueReading;
  /** Of money whose rows state their units in a column of their own. */
  readonly readIn: ((cell: Cell, cellAt: CellAt) => ValueReading) | null;
}

function columnReader({ key, column, mapped, definition, context, unitColumn }: KeyedColumn): ColumnReader {
  const own = { ...context };
  const plain = (cell: Cell): ValueReading => readValue(cell, definition, own);
  const dated = definition.type === "date";
  return {
    key,
    column,
    mapped,
    first: FIRST.includes(key),
    context: dated ? own : null,
    read:
      dated || definition.type === "money" || definition.type === "percent"
        ? plain
        : remembering(plain, knownOf(definition, own)),
    readIn:
      unitColumn === undefined
        ? null
        : (cell, cellAt) => inOwnUnit(cell, cellAt(unitColumn)?.cell ?? null, definition, context),
  };
}

/** An amount in the unit that stands beside it, which beats the header's; one that nobody reads makes the amount unreadable. */
function inOwnUnit(cell: Cell, said: Cell | null, definition: LedgerColumn, context: ValueContext): ValueReading {
  const word = said?.raw.trim() ?? "";
  if (word === "") return readValue(cell, definition, context);
  const unit = unitOf(unitInCell(word));
  return unit === null
    ? readValue({ ...cell, kind: "text", raw: `${cell.raw} ${word}` }, definition, { ...context, headerUnit: null })
    : readValue(cell, definition, { ...context, headerUnit: unit });
}

type Known = Map<string, ValueReading>;
/** Definition → list and scheme → what its texts mean: of all that surrounds them, texts other than dates and numbers depend on these alone. */
const everKnown = new WeakMap<
  LedgerColumn,
  { readonly list: unknown; readonly scheme: unknown; readonly known: Known }[]
>();

function knownOf(definition: LedgerColumn, { list, scheme }: ValueContext): Known {
  const before = everKnown.get(definition) ?? [];
  const same = before.find((one) => one.list === list && one.scheme === scheme);
  if (same) return same.known;
  const known: Known = new Map();
  everKnown.set(definition, [...before.slice(-3), { list, scheme, known }]);
  return known;
}

function remembering(read: (cell: Cell) => ValueReading, known: Known): (cell: Cell) => ValueReading {
  return (cell) => {
    if (cell.kind !== "text" || cell.formula !== null || cell.raw.length > REMEMBERED.characters) return read(cell);
    const before = known.get(cell.raw);
    if (before) return before;
    const reading = read(cell);
    if (known.size >= REMEMBERED.texts) known.clear();
    known.set(cell.raw, reading);
    return reading;
  };
}

// 退回, 延期 and 反弹 are kept as what stood there; the stored word is that of the ledger.
const statusOf = ({ shown, value }: LedgerValue): MachineState | null | undefined =>
  states.get(shown) ?? statusState(shown)?.state ?? statusState(String(value))?.state;
/** The state of each ledger word that stands for one. */
const states: ReadonlyMap<string, MachineState> = new Map([
  ["已整改", "待验收"],
  ["已销号", "已销号"],
  ["持续整改", "持续整改"],
  ["已撤销", "已撤销"],
]);

const stepsOf = (steps: readonly ValueStep[], merged: boolean, mapped: boolean): readonly ValueStep[] => [
  ...(merged ? (["merged"] as const) : []),
  ...(mapped ? (["mapping"] as const) : []),
  ...steps,
];
