import type { Stored } from "./ledger.ts";

/**
 * What can become of a finding between two periods, in the order in which it is shown. `postponed`: a later deadline that
 * nobody approved; `reversed`: against the machine of states; `vanished`: was open, and its unit's ledger no longer has it;
 * `not_reported`: was open, and its unit handed in nothing; `settled`: was closed or cancelled, and is listed no more.
 */
export const CHANGE_KINDS = [
  "vanished",
  "reversed",
  "postponed",
  "rebound",
  "not_reported",
  "added",
  "closed",
  "cancelled",
  "status",
  "deadline",
  "level",
  "amount",
  "reworded",
  "owner",
  "found_date",
  "unit",
  "renumbered",
  "other",
  "settled",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** By what two rows are one finding. text: unit, day found and the same text; similar: unit, risk point and a text much alike. */
export type SameBy = "id" | "text" | "similar";

/** A value and where it stands. */
export interface ChangePlace {
  readonly path: string;
  readonly sheet: string;
  readonly row: number;
  /** Null where the row stands in no sheet, or its ledger has no such column. */
  readonly cell: string | null;
  readonly value: Stored;
}

export interface LedgerChange {
  readonly kind: ChangeKind;
  readonly profile: string;
  /** Number of the finding as it is written now, else as it was; "" where it has none. */
  readonly id: string;
  /** Name of the unit. */
  readonly unit: string;
  /** What was found, as it is written now, else as it was. */
  readonly fact: string;
  /** Column that changed; null where the row as a whole came or went. */
  readonly key: string | null;
  /** Null where the row was in one of the two only. */
  readonly by: SameBy | null;
  /** Of `similar`: how much alike, from 0 to 1, two digits. */
  readonly likeness: number | null;
  readonly before: ChangePlace | null;
  readonly after: ChangePlace | null;
  /** Of a deadline: whether reason and approval are on record. */
  readonly approved: boolean | null;
  /** Of an amount: one is ten thousand times the other. */
  readonly unit_mistaken: boolean;
}

/** Open findings: opening + added − added_settled + reopened − closed − cancelled − vanished − not_reported = ending. */
export interface ChangeBalance {
  readonly opening: number;
  readonly added: number;
  readonly added_settled: number;
  readonly reopened: number;
  readonly closed: number;
  readonly cancelled: number;
  readonly vanished: number;
  readonly not_reported: number;
  readonly ending: number;
}

/** A number that says different things within one period, so that nothing can be compared. */
export interface UnclearNumber {
  readonly period: "before" | "after";
  readonly id: string;
  readonly places: readonly Omit<ChangePlace, "value">[];
}

export interface LedgerChanges {
  /** By kind, unit, number and column. */
  readonly changes: readonly LedgerChange[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** For each profile. */
  readonly balance: readonly ({ readonly profile: string } & ChangeBalance)[];
  readonly unclear: readonly UnclearNumber[];
}
