import { isDone as isDoneBy, isOverdue as isOverdueOn } from "../../field/rectification-kpi.ts";
import type { Money, PlainDate } from "../../model/generated/documents.ts";
import { sumMoney } from "../../model/money.ts";
import { rectificationFact } from "../records/rectification-fact.ts";
import type { CategoryCount, LedgerRow, LedgerStats, OwnerUnitCount } from "./ledger-view.ts";
import { CANCELLED_STATUS, CLOSED_STATUS } from "./status-words.ts";

/** Counts of a ledger's rows on a day, by domain.md §4.0. `levels` and `statuses` are the words of the profile's lists. */
export function ledgerStats(
  rows: readonly LedgerRow[],
  words: { readonly levels: readonly string[]; readonly statuses: readonly string[] },
  asOf: PlainDate,
): LedgerStats {
  const stated = rows.filter((row) => text(row.status) !== "");
  const scope = stated.filter((row) => row.status !== CANCELLED_STATUS);
  const others = grouped(stated, "status").map(([status]) => status);
  const statuses = [...new Set([...words.statuses, ...others])];
  return {
    total: scope.length,
    done: scope.filter((row) => isDone(row, asOf)).length,
    closed: scope.filter((row) => row.status === CLOSED_STATUS && onOrBefore(row.verify_date, asOf)).length,
    due: scope.filter((row) => onOrBefore(row.deadline, asOf)).length,
    overdue: scope.filter((row) => isOverdue(row, asOf)).length,
    amount: amountOf(scope),
    levels: words.levels,
    categories: grouped(scope, "category").map(([category, some]) => categoryCount(category, some, words.levels)),
    statuses: statuses.map((status) => ({ status, count: stated.filter((row) => row.status === status).length })),
    ownerUnits: grouped(scope, "owner_unit").map(([unit, some]) => ownerUnitCount(unit, some, asOf)),
  };
}

/** By the original deadline; the day itself is not overdue. */
export const isOverdue = (row: LedgerRow, asOf: PlainDate): boolean => isOverdueOn(rectificationFact(row), asOf);
const isDone = (row: LedgerRow, asOf: PlainDate): boolean => isDoneBy(rectificationFact(row), asOf);

function categoryCount(category: string, rows: readonly LedgerRow[], levels: readonly string[]): CategoryCount {
  const byLevel = levels.map((level) => rows.filter((row) => row.severity === level).length);
  const rated = byLevel.reduce((sum, count) => sum + count, 0);
  return { category, byLevel, unrated: rows.length - rated, total: rows.length, amount: amountOf(rows) };
}

function ownerUnitCount(unit: string, rows: readonly LedgerRow[], asOf: PlainDate): OwnerUnitCount {
  return {
    unit,
    total: rows.length,
    done: rows.filter((row) => isDone(row, asOf)).length,
    overdue: rows.filter((row) => isOverdue(row, asOf)).length,
    amount: amountOf(rows),
  };
}

const text = (cell: LedgerRow[string] | undefined): string => (typeof cell === "string" ? cell : "");

const onOrBefore = (cell: LedgerRow[string] | undefined, day: PlainDate): boolean =>
  text(cell) !== "" && text(cell) <= day;

const amountOf = (rows: readonly LedgerRow[]): Money => sumMoney(rows.map((row) => text(row.amount)).filter(Boolean));

/** Rows by their text under a key, in order of first appearance; those without one last, under `""`. */
function grouped(rows: readonly LedgerRow[], key: string): readonly (readonly [string, readonly LedgerRow[]])[] {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const label = text(row[key]);
    const group = groups.get(label);
    if (group) group.push(row);
    else groups.set(label, [row]);
  }
  return [...groups].sort(([a], [b]) => Number(a === "") - Number(b === ""));
}
