import { type Figures, levelsIn } from "../../field/figure-groups.ts";
import { type FigureRow, type Member, membersOf } from "../../field/figure-row.ts";
import { isInScope } from "../../field/rectification-kpi.ts";
import type { Period, PlainDate } from "../../model/generated/documents.ts";
import type { HistoryStep, RectificationTable, StoredRow } from "../../model/rectification-table.ts";
import { cellTexts, daysLate, monthOf, monthsOf, type Share, shareOf } from "./dashboard-rows.ts";
import { type FigureLookup, figureRows } from "./figure-rows.ts";
import type { Before, RectificationStats } from "./rectification-stats.ts";

/** A column that some row fills. */
export interface DashboardColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: "text" | "date" | "money" | "number";
}

/** A table the rows come from; its rows stand together, from row `from` of the page on. */
export interface DashboardSource {
  readonly path: string;
  readonly sheet: string;
  readonly from: number;
  readonly rows: number;
  /** Key → number of its column, from 1; empty where the rows stand in no sheet. */
  readonly columns: Readonly<Record<string, number>>;
}

/** The earlier figures that rates are compared with: rows by what can be chosen on the page, and their shares. */
export interface DashboardBefore {
  readonly as_of: PlainDate;
  readonly period: Period | null;
  /** Column → by row, places in the texts of the page; -1: a text that stands in no row of the page. */
  readonly cells: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly shares: DashboardShares;
}

/** Shares of rows, those alike told once. */
export interface DashboardShares {
  readonly measures: readonly string[];
  /** By measure. */
  readonly patterns: readonly (readonly number[])[];
  /** Row → its pattern. */
  readonly pattern: readonly number[];
  readonly fixed: readonly string[];
  readonly amount: readonly string[];
}

/** The figures that stand in the page's text. */
export type DashboardStats = Pick<RectificationStats, "rows" | "outside" | "told_twice" | "roll_forward"> & Figures;

/** Everything the page of `ledger dashboard` shows; columns of texts that repeat hold each text once. */
export interface DashboardView {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly as_of: PlainDate;
  readonly month: number;
  readonly period: Period | null;
  /** As `ledger stats` gives them, of all rows. */
  readonly stats: DashboardStats;
  readonly sources: readonly DashboardSource[];
  readonly left_out: readonly { readonly path: string; readonly why: string }[];
  readonly columns: readonly DashboardColumn[];
  /** Levels in use, the gravest first. */
  readonly levels: readonly string[];
  /** Column → its different texts. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Column → by row, places in its texts, from 1; 0: nothing stands there; a list: several people. */
  readonly cells: Readonly<Record<string, readonly (number | readonly number[])[]>>;
  /** Row → its number in its sheet. */
  readonly numbers: readonly number[];
  /** Rows whose unit, line or risk point goes by another name than its cell says: row → column → what stands there. */
  readonly said: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Row → days overdue. */
  readonly late: readonly number[];
  /** Rows with cells under headers nobody knows: row → header → text. */
  readonly extra: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly shares: DashboardShares;
  /** Row → months of finding, completion and closing, one list each. */
  readonly months: readonly (readonly number[])[];
  /** Findings without a date of finding: in no month. */
  readonly undated: number;
  /** Of registers: finding_id → what happened to it. */
  readonly history: readonly HistoryStep[];
  readonly before: DashboardBefore | null;
}

/** What the page is made with besides the rows. */
export interface DashboardContext {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly leftOut: DashboardView["left_out"];
  /** Columns in their order; others have no name and are not shown. */
  readonly columns: readonly DashboardColumn[];
  /** The period asked for; null: each ledger its own. */
  readonly wanted: Period | null;
  readonly lookup: FigureLookup;
  readonly before: Before | null;
}

/** By what rows can be chosen on the page, and compared with earlier ones. */
const CHOSEN = ["org", "severity", "category", "owner"] as const;
/** Columns whose cells are what figures are grouped by: names as the run knows them, whatever form stands in the sheet. */
const KNOWN_BY_NAME = ["org", "line", "risk_point"] as const;

/** Rows of rectification → the page's data. `stats`: the figures of the same tables. */
export function dashboardView(
  tables: readonly RectificationTable[],
  stats: RectificationStats,
  context: DashboardContext,
): DashboardView {
  const { lookup, wanted, before } = context;
  const { as_of: asOf, period } = stats;
  const rows = figureRows(tables, lookup, wanted).map((row) => ({
    row,
    record: tables[row.table]?.rows[row.index] ?? {},
  }));
  const facts = rows.map(({ row }) => row);
  const columns = columnsOf(rows, context.columns);
  const places = new Map(columns.map(({ key }) => [key, new Places()]));
  const cells = columns.map(({ key, kind }) => {
    const found = rows.map(({ row, record }) => textsAt(row, record, key, kind).map((one) => places.get(key)?.of(one)));
    return [key, found.map((some) => (some.length > 1 ? some : (some[0] ?? 0)))] as const;
  });
  const months = facts.map((row) => monthsOf(row, asOf));
  return {
    title: context.title,
    organisation: context.organisation,
    as_of: asOf,
    month: monthOf(asOf),
    period,
    stats,
    sources: sourcesOf(tables, facts),
    left_out: context.leftOut,
    columns,
    levels: levelsIn(facts),
    texts: Object.fromEntries([...places].map(([key, { texts }]) => [key, texts])),
    cells: Object.fromEntries(cells) as DashboardView["cells"],
    numbers: rows.map(({ record }) => Number(record._row)),
    extra: sparse(rows.map(({ record }) => record._extra as Readonly<Record<string, string>> | undefined)),
    said: sparse(rows.map(({ row, record }) => saidOf(row, record))),
    late: facts.map((row) => daysLate(row, asOf)),
    shares: sharesOf(facts.map((row) => shareOf(row, asOf, period))),
    months: [0, 1, 2].map((at) => months.map((of) => of[at] ?? 0)),
    undated: facts.filter((row) => row.found === null && isInScope(row)).length,
    history: tables.flatMap(({ history = [] }) => history),
    before: before && stats.compare && beforeOf(before, stats.compare, tables, lookup, places),
  };
}

/** Texts by the place of their first appearance, from 1; two of one name and different codes are two. */
class Places {
  readonly texts: string[] = [];
  readonly #places = new Map<string, number>();
  of({ code, name }: Member): number {
    const known = this.#places.get(code);
    if (known !== undefined) return known;
    this.texts.push(name);
    this.#places.set(code, this.texts.length);
    return this.texts.length;
  }
  known({ code }: Member): number {
    return this.#places.get(code) ?? -1;
  }
}

const named = (text: string): Member => ({ code: text, name: text });

/** What stands under a column, or what the figures take it for. */
function textsAt(row: FigureRow, record: StoredRow, key: string, kind: DashboardColumn["kind"]): readonly Member[] {
  const known = KNOWN_BY_NAME.find((one) => one === key);
  return known ? membersOf(row, known) : cellTexts(record, key, kind === "money").map(named);
}

/** Columns that some row fills; what a page can be filtered by is there, be it empty. */
function columnsOf(
  rows: readonly { readonly row: FigureRow; readonly record: StoredRow }[],
  known: readonly DashboardColumn[],
): readonly DashboardColumn[] {
  const always: readonly string[] = [...CHOSEN, "status"];
  return known.filter(
    ({ key, kind }) =>
      always.includes(key) || rows.some(({ row, record }) => textsAt(row, record, key, kind).length > 0),
  );
}

function saidOf(row: FigureRow, record: StoredRow): Readonly<Record<string, string>> | undefined {
  const other = KNOWN_BY_NAME.flatMap((key) => {
    const said = cellTexts(record, key, false).join("、");
    const known = membersOf(row, key).map(({ name }) => name);
    return said === "" || said === known.join("、") ? [] : [[key, said] as const];
  });
  return other.length > 0 ? Object.fromEntries(other) : undefined;
}

/** Row → what few rows have. */
const sparse = <T>(all: readonly (T | undefined)[]): Readonly<Record<string, T>> =>
  Object.fromEntries(all.flatMap((one, at) => (one === undefined ? [] : [[at, one]])));

function sourcesOf(
  tables: readonly RectificationTable[],
  rows: readonly { readonly table: number }[],
): readonly DashboardSource[] {
  const counts = new Map<number, number>();
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
  let from = 0;
  return tables.map(({ path, sheet, columns }, at) => {
    const source = { path, sheet, from, rows: counts.get(at) ?? 0, columns };
    from += source.rows;
    return source;
  });
}

function sharesOf(shares: readonly Share[]): DashboardShares {
  const measures = [...new Set(shares.flatMap(({ counts }) => Object.keys(counts)))];
  const seen = new Places();
  const pattern = shares.map(({ counts }) => seen.of(named(measures.map((key) => counts[key] ?? 0).join(","))) - 1);
  return {
    measures,
    patterns: seen.texts.map((text) => text.split(",").map(Number)),
    pattern,
    fixed: shares.map((one) => one.fixed),
    amount: shares.map((one) => one.amount),
  };
}

function beforeOf(
  before: Before,
  { as_of, period }: NonNullable<RectificationStats["compare"]>,
  tables: readonly RectificationTable[],
  lookup: FigureLookup,
  places: ReadonlyMap<string, Places>,
): DashboardBefore {
  const rows = figureRows(before.tables ?? tables, lookup, before.period);
  const placeOf = (key: string) => (one: Member) => places.get(key)?.known(one) ?? -1;
  const cells = CHOSEN.map((key) => [key, rows.map((row) => membersOf(row, key).map(placeOf(key)))]);
  return {
    as_of,
    period,
    cells: Object.fromEntries(cells),
    shares: sharesOf(rows.map((row) => shareOf(row, as_of, period))),
  };
}
