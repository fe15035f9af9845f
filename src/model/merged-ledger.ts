import type { Money, PlainDate } from "./generated/documents.ts";
import type { Stored } from "./ledger.ts";
import type { RectificationTable } from "./rectification-table.ts";

/** A table that was merged: where its rows came from. */
export interface MergeSource extends Omit<RectificationTable, "rows" | "present" | "history"> {
  /** Keys it has a column for, filled or not. */
  readonly keys: readonly string[];
  /** Of a register: the extensions that are on record with who approved them. */
  readonly extended: readonly { readonly id: string; readonly to: PlainDate }[];
}

/** Where a row stood: the place of its table in `Merged.sources`, and its number there. */
export interface MergeOrigin {
  readonly source: number;
  readonly row: number;
}

/** A row as it was handed in, once, with every place where it stood. */
export interface MergedRow {
  /** Code of the unit it is about; its comparable name where nobody knows it; "" where nothing says. */
  readonly unit: string;
  /** Number of the finding in its comparable form; "" where there is none. */
  readonly id: string;
  /** By column key, as it stood at its first origin; `org` may come from the line above the header. */
  readonly values: Readonly<Record<string, Stored>>;
  readonly state: string | null;
  /** What could not be read, as it stood, by key. */
  readonly raw: Readonly<Record<string, string>>;
  /** Cells under headers that nobody knows. */
  readonly extra: Readonly<Record<string, string>>;
  /** By path, sheet and row. */
  readonly origins: readonly MergeOrigin[];
  /** What ledgers of earlier periods said of it in other words, the latest first. */
  readonly earlier?: readonly MergeOrigin[];
}

/** Rows of one profile whose levels are of the same schemes. */
export interface MergedTable {
  readonly profile: string;
  readonly schemes: Readonly<Record<string, string>>;
  /** Keys that some table has a column for. */
  readonly keys: readonly string[];
  /** By unit, number and content, whatever order the files came in. */
  readonly rows: readonly MergedRow[];
}

/**
 * Why rows under one number cannot stand together. units: they are about different units; kinds: they stand in ledgers of
 * different forms; periods: the ledgers report on different periods, and what may not change did; content: they say different
 * things of one period, or one states none.
 */
export type ConflictReason = "units" | "kinds" | "periods" | "content";

/** Rows that share a number and are not the same, none of which stands in a merged table. */
export interface MergeConflict {
  /** As it is written where it stands first. */
  readonly id: string;
  readonly why: ConflictReason;
  /** Keys of the columns in which they differ, in the order of the profile. */
  readonly keys: readonly string[];
  /** Each with every place where it stands. */
  readonly versions: readonly MergedRow[];
}

/** Rows in = rows out + duplicates + superseded + conflicts, and so the amounts, in 元. `superseded`: a later period says it anew. */
export interface MergeTally {
  readonly rows_in: number;
  readonly rows_out: number;
  readonly duplicates: number;
  readonly superseded: number;
  readonly conflicts: number;
  readonly amount_in: Money;
  readonly amount_out: Money;
  readonly amount_duplicates: Money;
  readonly amount_superseded: Money;
  readonly amount_conflicts: Money;
}

export interface SourceTally extends MergeTally {
  readonly source: number;
}

export interface UnitTally extends MergeTally {
  readonly profile: string;
  readonly unit: string;
  /** Its name in the roster, else as its rows write it. */
  readonly name: string;
  /** First and last number of its rows in the merged table, from 1; null where it has none there. */
  readonly numbers: { readonly first: number; readonly last: number } | null;
}

export interface Merged {
  /** By path and sheet. */
  readonly sources: readonly MergeSource[];
  /** Problem ledgers before those of rectification. */
  readonly tables: readonly MergedTable[];
  /** By number. */
  readonly conflicts: readonly MergeConflict[];
  /** In the order of `sources`. */
  readonly by_source: readonly SourceTally[];
  readonly by_unit: readonly UnitTally[];
  /** For each profile, for one finding stands in a problem ledger and in one of rectification. */
  readonly totals: readonly ({ readonly profile: string } & MergeTally)[];
}
