/**
 * What a column of a flat table holds, so that other programs need not guess: text; texts (a list); integer; money (元, two
 * digits); date (YYYY-MM-DD); boolean. Null in any of them is what nobody wrote.
 */
export type FlatType = "text" | "texts" | "integer" | "money" | "date" | "boolean";

export type FlatValue = string | number | boolean | readonly string[] | null;

/** Values in the order of the columns. */
export type FlatRow = readonly FlatValue[];

export interface FlatColumn {
  /** Lower case, no word that SQL keeps for itself. */
  readonly name: string;
  readonly type: FlatType;
}

/** A table as data programs take it: the same columns always, whatever the ledger had. */
export interface FlatTable {
  readonly name: "findings" | "transitions";
  /** Raised when a column goes, changes its name, type or meaning; one that is added at the end raises nothing. */
  readonly version: string;
  readonly columns: readonly FlatColumn[];
}

/** The forms a flat table is written in. */
export const FLAT_FORMATS = ["csv", "ndjson", "parquet"] as const;
export type FlatFormat = (typeof FLAT_FORMATS)[number];
