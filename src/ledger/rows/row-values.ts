import type { LedgerColumn } from "../../model/generated/documents.ts";
import type { LedgerRow, LedgerValue, MachineState, ValueStep } from "../../model/ledger.ts";
import type { Cell, SheetRow } from "../../model/sheet.ts";
import { readValue } from "../values/read-value.ts";
import { statusState } from "../values/status-words.ts";
import { BLANK, type Said, type ValueContext } from "../values/reading.ts";

/** A column of a table that has a key. */
export interface KeyedColumn {
  readonly key: string;
  readonly column: number;
  readonly definition: LedgerColumn;
  /** The header was mapped by a person. */
  readonly mapped: boolean;
  readonly context: ValueContext;
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

/** A reader for the rows of one table. Keys come out in the order of `columns`, whatever the order of reading. */
export function rowReader(columns: readonly KeyedColumn[]): RowReader {
  const blank = Object.fromEntries(columns.map(({ key }) => [key, BLANK.value]));
  // One context for each column, its facts of the row set anew for each row: rows are many.
  const own = columns.map((column) => ({ ...column, context: { ...column.context } }));
  const rank = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  const ordered = [...own].sort((a, b) => rank(a.key) - rank(b.key));
  const contexts: { foundDate: string | null; continuing: boolean }[] = own.map((one) => one.context);
  const around = (foundDate: string | null, continuing: boolean): void => {
    for (const context of contexts) {
      context.foundDate = foundDate;
      context.continuing = continuing;
    }
  };
  return (_, cellAt, tell) => {
    const values: Record<string, LedgerValue> = { ...blank };
    let [foundDate, continuing]: [string | null, boolean] = [null, false];
    around(foundDate, continuing);
    for (const { key, column, definition, mapped, context } of ordered) {
      const at = cellAt(column);
      if (!at) continue;
      const { value, told } = readValue(at.cell, definition, context);
      for (const said of told) tell(key, said, value.shown);
      values[key] = at.merged || mapped ? { ...value, steps: stepsOf(value.steps, at.merged, mapped) } : value;
      if (!FIRST.includes(key)) continue;
      if (key === "found_date" && typeof value.value === "string") foundDate = value.value;
      else if (value.value === "持续整改") continuing = true;
      around(foundDate, continuing);
    }
    const status = values.status?.value;
    return { values, state: typeof status === "string" ? (statusOf(values.status) ?? null) : null };
  };
}

// 退回, 延期 and 反弹 are kept as what stood there; the stored word is that of the ledger.
const statusOf = (value: LedgerValue | undefined): MachineState | null | undefined =>
  statusState(value?.shown ?? "")?.state ?? statusState(String(value?.value ?? ""))?.state;

const stepsOf = (steps: readonly ValueStep[], merged: boolean, mapped: boolean): readonly ValueStep[] => [
  ...(merged ? (["merged"] as const) : []),
  ...(mapped ? (["mapping"] as const) : []),
  ...steps,
];
