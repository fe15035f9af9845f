import { roundHalfUp } from "../../../model/decimal.ts";
import type { AsideRow, LedgerRow, LedgerTable } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { headerOf, keysOfType } from "../row-values.ts";

/** One column's numbers in hundredths, as they are added up by row. */
interface Column {
  readonly key: string;
  /** Hundredths that are 0.01 of the column's own unit. */
  readonly tolerance: number;
  readonly rows: number[];
  readonly sums: number[];
  /** A number in it could not be read: its sum is nobody's. */
  broken: boolean;
}

/**
 * A row of totals is the sum of its rows to 0.01 of the column's unit (R-X05): of all rows, of those above it, or of those since
 * the total before; a subtotal of those since the one before; the sum in the title of a group of those below it, up to a title
 * or total that follows. Columns with an unreadable number are not added up.
 */
const law: LedgerLaw = (table) => {
  const columns = keysOfType(table, "money", "integer")
    .filter((key) => !NO_SUMS.includes(key))
    .map((key): Column => ({ key, tolerance: toleranceOf(table, key), rows: [], sums: [], broken: false }));
  return {
    row(row) {
      for (const column of columns) add(column, row);
    },
    end(aside, tell) {
      const parts = aside.filter((one) => PARTS.includes(one.role));
      const totals = parts.filter((one) => one.role !== "title");
      for (const column of columns) {
        if (column.broken || column.rows.length === 0) continue;
        for (const [index, total] of totals.entries()) {
          const stated = hundredths(total.values[column.key]?.value ?? null);
          if (stated === null) continue;
          const sums =
            total.role === "group" ? groupSums(column, parts, total.row) : possibleSums(column, totals, index);
          if (sums.some((sum) => Math.abs(sum - stated) <= column.tolerance)) continue;
          const args = {
            header: headerOf(table, column.key),
            stated: inUnit(table, column.key, stated),
            sum: inUnit(table, column.key, sums[0] ?? 0),
          };
          tell({ row: total.row, key: column.key, args, value: total.values[column.key]?.shown ?? "" });
        }
      }
    },
  };
};
export default law;

/** Where a group of rows may end. */
const PARTS: readonly AsideRow["role"][] = ["title", "group", "subtotal", "total"];
const MOST_ENDS = 50;

/** Whole numbers that count or name, and are never added up. */
const NO_SUMS: readonly string[] = ["seq", "likelihood", "impact", "day_total"];

function add(column: Column, row: LedgerRow): void {
  const cell = row.values[column.key];
  if (cell === undefined) return;
  if (cell.unreadable === true || cell.approximate === true) column.broken = true;
  const value = hundredths(cell.value);
  if (value === null) return;
  column.rows.push(row.row);
  column.sums.push((column.sums.at(-1) ?? 0) + value);
}

// Amounts below 90 billion 元 are exact in hundredths; sums of such a size are compared to the nearest.
function hundredths(value: LedgerRow["values"][string]["value"]): number | null {
  if (typeof value === "number") return value * 100;
  return typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value) ? Math.round(Number(value) * 100) : null;
}

function possibleSums(column: Column, totals: readonly AsideRow[], index: number): readonly number[] {
  const total = totals[index];
  if (!total) return [];
  const all = column.sums.at(-1) ?? 0;
  const above = sumBefore(column, total.row);
  const since = above - sumBefore(column, totals[index - 1]?.row ?? 0);
  if (total.role === "subtotal") {
    // Where the first stands above all rows, each stands in the title of its own.
    if ((column.rows[0] ?? 0) < (totals[0]?.row ?? 0)) return [since, above];
    return [sumBefore(column, totals[index + 1]?.row ?? Number.POSITIVE_INFINITY) - above];
  }
  // A total that stands on top of its rows has none above it.
  return above === 0 && !column.rows.some((row) => row < total.row) ? [all] : [above, since, all];
}

/** Groups may stand within groups: the sum of one goes to any later end, the nearest with rows before it first. */
function groupSums(column: Column, parts: readonly AsideRow[], from: number): readonly number[] {
  const ends = parts.flatMap(({ row }) => (row > from ? row : [])).slice(0, MOST_ENDS);
  const [start, first] = [sumBefore(column, from), countBefore(column, from)];
  return [...ends, Number.POSITIVE_INFINITY].flatMap((end) =>
    countBefore(column, end) > first ? sumBefore(column, end) - start : [],
  );
}

/** Sum of the rows above a row. */
const sumBefore = (column: Column, row: number): number => column.sums[countBefore(column, row) - 1] ?? 0;

/** How many rows with a number stand above a row; they come in order, so it is looked up by halves. */
function countBefore({ rows }: Column, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unitOf(table: LedgerTable, key: string): { readonly factor: number; readonly name: string } {
  const column = table.profile.columns.find((one) => one.key === key);
  if (column?.type !== "money") return { factor: 1, name: "" };
  const words = `${headerOf(table, key)} ${table.unit ?? ""}`;
  if (/亿元/u.test(words)) return { factor: 100_000_000, name: "亿元" };
  if (/万元/u.test(words)) return { factor: 10_000, name: "万元" };
  return { factor: 1, name: "元" };
}

const toleranceOf = (table: LedgerTable, key: string): number => unitOf(table, key).factor;

function inUnit(table: LedgerTable, key: string, value: number): string {
  const { factor, name } = unitOf(table, key);
  const text = roundHalfUp((value / 100 / factor).toFixed(8), 6).replace(/\.?0+$/, "");
  return text + name;
}
