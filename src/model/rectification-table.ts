import type { Period, PlainDate } from "./generated/documents.ts";
import type { MachineState, Stored } from "./ledger.ts";

/** A row as programs read it: every column of the profile by its key, and what begins with `_` (product.md, `ledger import --json`). */
export type StoredRow = Readonly<Record<string, Stored | number | Readonly<Record<string, unknown>>>>;

/** 回头看结论 (domain.md §2.6). */
export type RecheckResult = "有效" | "部分有效" | "反弹";

/** One thing that happened to a finding in a register, in the order of its journal. */
export interface HistoryStep {
  /** finding_id */
  readonly id: string;
  /** Null where the finding came into the register; equal to `to` where nothing moved (a look-back that was passed). */
  readonly from: MachineState | null;
  readonly to: MachineState;
  /** The day it happened, as claimed. */
  readonly on: PlainDate;
  readonly by: string;
  readonly reason: string | null;
  /** Number of the journal's record. */
  readonly record: number;
  /** An extension: every deadline that was is kept. */
  readonly deadline?: { readonly old: PlainDate | null; readonly new: PlainDate; readonly approver: string };
  readonly recheck?: RecheckResult;
}

/** Rows of rectification, from one table of a ledger or from a register: what figures, reminders and comparisons are made of. */
export interface RectificationTable {
  /** As given, with `/`. */
  readonly path: string;
  /** "" for csv, text and registers. */
  readonly sheet: string;
  readonly sha256: string | null;
  /** problem, rectification, rectification-full. */
  readonly profile: string;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly filler: string | null;
  /** Who answers for a zero report. */
  readonly personInCharge?: string | null;
  readonly schemes: Readonly<Record<string, string>>;
  /** Key → number of its column, from 1; empty where the rows stand in no sheet. */
  readonly columns: Readonly<Record<string, number>>;
  /** Of a text document: keys that some row names. Left out, `columns` tells. */
  readonly present?: readonly string[];
  readonly rows: readonly StoredRow[];
  /** Rows that another table tells, and that are left out here; left out: none. */
  readonly left?: number;
  /** Of a register alone. */
  readonly history?: readonly HistoryStep[];
}
