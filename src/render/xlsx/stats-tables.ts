import { divideHalfUp, subtractDecimals } from "../../model/decimal.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { LedgerStats } from "../../view/ledger/ledger-view.ts";
import { sheetMoney } from "./cell-value.ts";
import { columnLetters } from "./sheet-address.ts";
import type { StatsFormulas } from "./stats-formulas.ts";

/** A live figure: the formula and the tool's own figure, which the file holds as the formula's cached value. */
export interface Figure {
  readonly formula: string;
  readonly result: number | string;
  readonly format?: string;
}

/** A table of 统计. The first column holds labels; the last row of a table with `sum` is its total. */
export interface StatsTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly [string, ...Figure[]])[];
  readonly sum: boolean;
}

/** Longer tables end in 其他或未填, so that a sheet with thousands of names still opens at once. */
const MOST_LABELS = 200;
const MONEY = "#,##0.00####";
const PERCENT = "0.00%";

const wan = (amount: string): number => sheetMoney(amount, "万元") ?? Number.NaN;
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const rate = (num: number, den: number, none: string): number | string => {
  const share = divideHalfUp(num, den, 4);
  return share === null ? none : Number(share);
};

/** The four tables in reading order. `top` of a table: the row of its title; its header stands below, then its rows. */
export function statsTables(stats: LedgerStats, formulas: StatsFormulas, { ledger }: Catalogue): readonly StatsTable[] {
  const tables: StatsTable[] = [];
  const add = (build: (firstRow: number) => StatsTable) => {
    tables.push(build(firstRowOf(tables, tables.length)));
  };
  add((first) => overview(stats, formulas, ledger.stats, first));
  add((first) => byCategory(stats, formulas, ledger.stats, first));
  add((first) => byStatus(stats, formulas, ledger.stats, first));
  add((first) => byOwnerUnit(stats, formulas, ledger.stats, first));
  return tables;
}

/** Row of the first label of table `index`: two rows of sheet title, and title, header and a gap for each table. */
export const firstRowOf = (tables: readonly StatsTable[], index: number): number =>
  5 + sumOf(tables.slice(0, index).map((table) => table.rows.length + 3));

type StatsWords = Catalogue["ledger"]["stats"];

function overview(stats: LedgerStats, f: StatsFormulas, words: StatsWords, first: number): StatsTable {
  const share = { formula: `IF(B${first}=0,"${words.none}",ROUND(B${first + 1}/B${first},4))`, format: PERCENT };
  return {
    title: words.overview,
    header: [words.item, words.figure],
    rows: [
      [words.total, { formula: f.total, result: stats.total }],
      [words.done, { formula: f.done, result: stats.done }],
      [words.closed, { formula: f.closed, result: stats.closed }],
      [words.due, { formula: f.due, result: stats.due }],
      [words.overdue, { formula: f.overdue, result: stats.overdue }],
      [words.completion, { ...share, result: rate(stats.done, stats.total, words.none) }],
      [words.amount, { formula: f.amount, result: wan(stats.amount), format: MONEY }],
      ...(f.carried === null ? [] : [[words.carried, { formula: f.carried, result: stats.carried }] as const]),
    ],
    sum: false,
  };
}

function byCategory(stats: LedgerStats, f: StatsFormulas, words: StatsWords, first: number): StatsTable {
  const levels = stats.levels.length;
  const [unrated, total, amount] = [columnLetters(levels + 2), columnLetters(levels + 3), columnLetters(levels + 4)];
  const lastLevel = columnLetters(levels + 1);
  const named = stats.categories.filter((one) => one.category !== "").slice(0, MOST_LABELS);
  const levelTotals = stats.levels.map((_, index) => sumOf(stats.categories.map((one) => one.byLevel[index] ?? 0)));
  const rest = first + named.length;
  const above = (column: string) => (named.length ? `-SUM(${column}${first}:${column}${rest - 1})` : "");
  const unratedAt = (row: number, result: number) => ({
    formula: `${total}${row}-SUM(B${row}:${lastLevel}${row})`,
    result,
  });
  const restOf = (whole: number, numbers: readonly number[]) => whole - sumOf(numbers);
  const namedAmount = named.reduce((left, one) => subtractDecimals(left, one.amount), stats.amount);
  return {
    title: words.byCategory,
    header: [words.category, ...stats.levels, words.unrated, words.sum, words.amount],
    rows: [
      ...named.map((one, index): [string, ...Figure[]] => {
        const row = first + index;
        return [
          one.category,
          ...one.byLevel.map((result, level) => ({
            formula: f.categoryLevelCount(`$A${row}`, `${columnLetters(level + 2)}$${first - 1}`),
            result,
          })),
          unratedAt(row, one.unrated),
          { formula: f.categoryCount(`$A${row}`), result: one.total },
          { formula: f.categoryAmount(`$A${row}`), result: wan(one.amount), format: MONEY },
        ];
      }),
      [
        words.rest,
        ...levelTotals.map((whole, level) => ({
          formula: f.levelCount(`${columnLetters(level + 2)}$${first - 1}`) + above(columnLetters(level + 2)),
          result: restOf(
            whole,
            named.map((one) => one.byLevel[level] ?? 0),
          ),
        })),
        unratedAt(
          rest,
          restOf(
            stats.total - sumOf(levelTotals),
            named.map((one) => one.unrated),
          ),
        ),
        {
          formula: f.total + above(total),
          result: restOf(
            stats.total,
            named.map((one) => one.total),
          ),
        },
        { formula: `ROUND(${f.amount}${above(amount)},6)`, result: wan(namedAmount), format: MONEY },
      ],
      [
        words.sum,
        ...levelTotals.map((result, level) => ({ formula: sumFormula(columnLetters(level + 2), first, rest), result })),
        { formula: sumFormula(unrated, first, rest), result: stats.total - sumOf(levelTotals) },
        { formula: sumFormula(total, first, rest), result: stats.total },
        { formula: `ROUND(${sumFormula(amount, first, rest)},6)`, result: wan(stats.amount), format: MONEY },
      ],
    ],
    sum: true,
  };
}

const sumFormula = (column: string, first: number, last: number): string => `SUM(${column}${first}:${column}${last})`;

function byStatus(stats: LedgerStats, f: StatsFormulas, words: StatsWords, first: number): StatsTable {
  const named = stats.statuses.slice(0, MOST_LABELS);
  const rest = first + named.length;
  const all = sumOf(stats.statuses.map((one) => one.count));
  const share = (row: number, count: number): Figure => ({
    formula: `IF($B$${rest + 1}=0,"${words.none}",ROUND(B${row}/$B$${rest + 1},4))`,
    result: rate(count, all, words.none),
    format: PERCENT,
  });
  const over = all - sumOf(named.map((one) => one.count));
  return {
    title: words.byStatus,
    header: [words.status, words.count, words.share],
    rows: [
      ...named.map(({ status, count }, index): [string, ...Figure[]] => [
        status,
        { formula: f.statusCount(`$A${first + index}`), result: count },
        share(first + index, count),
      ]),
      [words.rest, { formula: `${f.anyStatus}-${sumFormula("B", first, rest - 1)}`, result: over }, share(rest, over)],
      [words.sum, { formula: sumFormula("B", first, rest), result: all }, share(rest + 1, all)],
    ],
    sum: true,
  };
}

function byOwnerUnit(stats: LedgerStats, f: StatsFormulas, words: StatsWords, first: number): StatsTable {
  const named = stats.ownerUnits.filter((one) => one.unit !== "").slice(0, MOST_LABELS);
  const rest = first + named.length;
  const columns = [
    { whole: f.total, of: f.unitCount, count: stats.total, key: "total" },
    { whole: f.done, of: f.unitDone, count: stats.done, key: "done" },
    { whole: f.overdue, of: f.unitOverdue, count: stats.overdue, key: "overdue" },
  ] as const;
  const above = (letter: string) => (named.length ? `-SUM(${letter}${first}:${letter}${rest - 1})` : "");
  const namedAmount = named.reduce((left, one) => subtractDecimals(left, one.amount), stats.amount);
  return {
    title: words.byOwnerUnit,
    header: [words.ownerUnit, words.count, words.unitDone, words.unitOverdue, words.amount],
    rows: [
      ...named.map((one, index): [string, ...Figure[]] => {
        const label = `$A${first + index}`;
        const counts = columns.map((column) => ({ formula: column.of(label), result: one[column.key] }));
        return [one.unit, ...counts, { formula: f.unitAmount(label), result: wan(one.amount), format: MONEY }];
      }),
      [
        words.rest,
        ...columns.map((column, index) => ({
          formula: column.whole + above(columnLetters(index + 2)),
          result: column.count - sumOf(named.map((one) => one[column.key])),
        })),
        { formula: `ROUND(${f.amount}${above("E")},6)`, result: wan(namedAmount), format: MONEY },
      ],
      [
        words.sum,
        ...columns.map((column, index) => ({
          formula: sumFormula(columnLetters(index + 2), first, rest),
          result: column.count,
        })),
        { formula: `ROUND(${sumFormula("E", first, rest)},6)`, result: wan(stats.amount), format: MONEY },
      ],
    ],
    sum: true,
  };
}
