import type { Stored } from "../../../src/model/ledger.ts";
import { type Drawn, drawRecord, headerRow, type Style } from "../layouts/grid.ts";
import { type Key, KEYS, RECORDS, type Record8 } from "../layouts/records.ts";

/** A place in the ledger whatever the file looks like: `3.deadline`, the third record's; record 0 is the header. */
export type Spot = `${number}.${string}`;

/** What is done to the eight good records. Everything else stays good. */
export interface Edit {
  /** Values in stored form, written as the layout writes such values. */
  readonly put?: Readonly<Record<Spot, Stored>>;
  /** Cells as somebody typed them. */
  readonly type?: Readonly<Record<Spot, Drawn>>;
  /** Columns behind the last: key → header. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly without?: readonly Key[];
  /** What stands below the amounts, in 万元; for layouts that have a total. */
  readonly total?: Drawn;
}

/** A ledger on its way into a file. */
export interface Draft {
  readonly keys: readonly string[];
  readonly header: readonly Drawn[];
  /** The records, each with a cell for each key. */
  readonly rows: readonly (readonly Drawn[])[];
  readonly total: Drawn;
}

/** The sum of the eight amounts, in 万元. */
export const TOTAL = 9216.23456;

export const recordOf = (spot: string): number => Number(spot.split(".")[0]);
export const keyOf = (spot: string): string => spot.split(".")[1] ?? "";

export function draftOf({ put = {}, type = {}, columns = {}, without = [], total = TOTAL }: Edit, style: Style): Draft {
  const known = (style.keys ?? KEYS).filter((key) => !without.includes(key));
  const keys = [...known, ...Object.keys(columns)];
  const typed = (record: number, key: string): Drawn | undefined => type[`${record}.${key}`];
  const header = [...headerRow({ ...style, keys: known }), ...Object.values(columns)];
  const rows = RECORDS.map((good, index) => {
    const changes = Object.entries(put).filter(([spot]) => recordOf(spot) === index + 1);
    const record: Record8 = {
      ...good,
      ...Object.fromEntries(changes.map(([spot, value]) => [keyOf(spot), value])),
    };
    return [...drawRecord(record, { ...style, keys: known }), ...Object.keys(columns).map(() => null)];
  });
  const over = (cells: readonly Drawn[], record: number): readonly Drawn[] =>
    cells.map((cell, at) => {
      const own = typed(record, keys[at] as string);
      return own === undefined ? cell : own;
    });
  return { keys, header: over(header, 0), rows: rows.map((cells, index) => over(cells, index + 1)), total };
}
