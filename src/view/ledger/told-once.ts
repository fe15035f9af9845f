import type { Period } from "../../model/generated/documents.ts";
import type { RectificationTable, StoredRow } from "../../model/rectification-table.ts";
import { textOf } from "../records/record-table.ts";

/**
 * Why rows of a table do not count beside another. `in_register`: a register tells what became of the findings; `in_later`: a ledger of a
 * later period does; `alike`: another table says the very same.
 */
export type ToldElsewhere = "in_register" | "in_later" | "alike";

/** Rows of one table that another tells. */
export interface ToldTwice {
  readonly path: string;
  readonly sheet: string;
  readonly why: ToldElsewhere;
  /** The table whose rows count instead. */
  readonly by: string;
  /** Rows left out, of all the table has. */
  readonly rows: number;
  readonly of: number;
}

export interface ToldOnce {
  readonly tables: readonly RectificationTable[];
  /** In the order of the tables. */
  readonly twice: readonly ToldTwice[];
}

/** How a run knows what tables do not say themselves. */
export interface OnceAround {
  /** One name for each unit, whatever it is called. */
  readonly unit: (said: string) => string;
  /** What a table reports on where it does not state it. */
  readonly period: (table: RectificationTable) => Period | null;
}

const AS_STATED: OnceAround = { unit: (said) => said, period: ({ period }) => period };

/**
 * Findings that several tables tell count once: as a register tells them, which is always up to date, else as the ledger of the latest
 * period does (`registers`: the first rule alone, for whoever tells ledgers of several periods apart). Rows without a number are
 * findings of their own; so are two that tell the same number of the same unit and period differently, since nobody knows which is
 * right. A row that counts for those of earlier periods is a finding of the earliest of them: `_since` is that period's first day.
 */
export function toldOnce(
  tables: readonly RectificationTable[],
  which: "registers" | "newest" = "newest",
  around: OnceAround = AS_STATED,
): ToldOnce {
  if (tables.length < 2) return { tables, twice: [] };
  const keys = tables.map((table) => table.rows.map((row) => keyOf(row, table, around)));
  const told = newestByFinding(tables, keys, which, around);
  const seen = new Map<string, number>();
  const twice: ToldTwice[] = [];
  const once = tables.map((table, at) => {
    const gone = new Map<string, { readonly why: ToldElsewhere; readonly by: number; rows: number }>();
    const leave = (why: ToldElsewhere, by: number) => {
      const key = `${why} ${by}`;
      const group = gone.get(key) ?? { why, by, rows: 0 };
      group.rows += 1;
      gone.set(key, group);
    };
    const rows = table.rows.flatMap((row, index): readonly StoredRow[] => {
      const key = keys[at]?.[index] ?? null;
      const best = key === null ? undefined : told.get(key);
      if (key === null || best === undefined || best.tables < 2) return [row];
      if (ageOf(table, which, around) < best.age) {
        leave(best.age === REGISTER ? "in_register" : "in_later", best.table);
        return [];
      }
      const alike = `${key}\n${whatIsTold(row)}`;
      const first = seen.get(alike);
      if (first !== undefined && first !== at && which === "newest") {
        leave("alike", first);
        return [];
      }
      seen.set(alike, at);
      const since = best.since;
      const from = around.period(table)?.from;
      return [since !== null && from !== undefined && since < from ? { ...row, _since: since } : row];
    });
    const pathOf = (other: number) => tables[other]?.path ?? "";
    for (const { why, by, rows: count } of gone.values())
      twice.push({ path: table.path, sheet: table.sheet, why, by: pathOf(by), rows: count, of: table.rows.length });
    const left = table.rows.length - rows.length;
    return left === 0 && rows.every((row, index) => row === table.rows[index])
      ? table
      : { ...table, rows, left: left + (table.left ?? 0) };
  });
  return { tables: once, twice };
}

/** What makes two rows with one number tell the same. */
export const whatIsTold = (row: StoredRow): string => WHAT.map((column) => textOf(row, column)).join("\n");

const WHAT = ["status", "deadline", "extended_deadline", "done_date", "verify_date", "owner_unit", "owner", "fact"];

interface Newest {
  /** Of the newest table that tells it. */
  age: string;
  table: number;
  /** How many tables tell it. */
  tables: number;
  last: number;
  /** First day of the earliest period a ledger of which tells it; null where one states none. */
  since: string | null;
}

function newestByFinding(
  tables: readonly RectificationTable[],
  keys: readonly (readonly (string | null)[])[],
  which: "registers" | "newest",
  around: OnceAround,
): ReadonlyMap<string, Newest> {
  const told = new Map<string, Newest>();
  for (const [at, table] of tables.entries()) {
    const age = ageOf(table, which, around);
    const from = around.period(table)?.from ?? null;
    for (const key of keys[at] ?? []) {
      if (key === null) continue;
      const known = told.get(key);
      if (!known) told.set(key, { age, table: at, tables: 1, last: at, since: from });
      else if (known.last !== at) {
        known.tables += 1;
        known.last = at;
        if (known.since !== null && (from === null || from < known.since)) known.since = from;
        if (age > known.age) Object.assign(known, { age, table: at });
      }
    }
  }
  return told;
}

function keyOf(row: StoredRow, table: RectificationTable, { unit }: OnceAround): string | null {
  const id = textOf(row, "finding_id");
  return id === null ? null : JSON.stringify([id, unit(textOf(row, "org") ?? table.unit ?? "")]);
}

const REGISTER = "2";

/** Later sorts higher: a register is always up to date, a ledger without a period is the oldest. */
const ageOf = (table: RectificationTable, which: "registers" | "newest", { period }: OnceAround): string =>
  table.history !== undefined ? REGISTER : which === "registers" ? "1" : `1${period(table)?.to ?? ""}`;
