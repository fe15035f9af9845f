import type { LedgerProfile, Money, Period, PlainDate } from "../../model/generated/documents.ts";

/**
 * A cell as the ledger means it, by the column's type: text, dates `YYYY-MM-DD` and money (decimal string in 元) are
 * strings, integers are numbers, people and lists of names are arrays; `null` is blank, which is not zero.
 */
export type LedgerCell = string | number | readonly string[] | null;

/** One row by column key. Keys the profile has no column for are not drawn. */
export type LedgerRow = Readonly<Record<string, LedgerCell>>;

/** Who hands in what: the line below the title, and the page header. */
export interface LedgerHead {
  readonly units: readonly string[];
  readonly period: Period | null;
  readonly fillers: readonly string[];
  /** The date all states and overdue marks are true for. */
  readonly asOf: PlainDate;
  readonly secrecy: "公开" | "内部" | "秘密" | null;
  /** 索引号 of the papers the rows come from. */
  readonly numbers: readonly string[];
}

/** Findings of one category; `byLevel` in the order of `LedgerStats.levels`. All without 已撤销. */
export interface CategoryCount {
  readonly category: string;
  readonly byLevel: readonly number[];
  /** Without a level of the list. */
  readonly unrated: number;
  readonly total: number;
  readonly amount: Money;
}

/** Findings one unit answers for, without 已撤销. */
export interface OwnerUnitCount {
  readonly unit: string;
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
  readonly amount: Money;
}

/** The tool's own figures; the sheet 统计 shows them as cached values of live formulas. Blank labels are `""`, last. */
export interface LedgerStats {
  /** What was found on that day or later counts, or nobody says when; null: all rows. */
  readonly from: PlainDate | null;
  /** Rows with a status that were found before, and are in no figure. */
  readonly carried: number;
  /** U of domain.md §4.0: rows with a status, without 已撤销. */
  readonly total: number;
  /** status 已整改 or 已销号 with a completion date ≤ as-of. */
  readonly done: number;
  /** 已销号 by as-of: the day of verification, without one that of completion. */
  readonly closed: number;
  /** Deadline ≤ as-of. */
  readonly due: number;
  /** Deadline < as-of and not done; by the original deadline. */
  readonly overdue: number;
  readonly amount: Money;
  readonly levels: readonly string[];
  readonly categories: readonly CategoryCount[];
  /** Every status of the list, also those at 0; counts 已撤销 too. */
  readonly statuses: readonly { readonly status: string; readonly count: number }[];
  readonly ownerUnits: readonly OwnerUnitCount[];
}

/** A ledger ready to be drawn; plain JSON. */
export interface LedgerView {
  readonly profile: LedgerProfile;
  readonly head: LedgerHead;
  readonly rows: readonly LedgerRow[];
  /** Choices by the column's list name, else by its key: the profile's and those known from the papers. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly stats: LedgerStats;
  /** Of a ledger sent out to be answered: what is asked, above the table, and the keys of the columns to answer in. It shows no figures. */
  readonly request?: { readonly text: string; readonly columns: readonly string[] };
}
