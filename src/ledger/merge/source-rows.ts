import { type UnitFinder, unitKey } from "../../field/roster.ts";
import type { Stored } from "../../model/ledger.ts";
import type { MergeSource } from "../../model/merged-ledger.ts";
import type { RectificationTable, StoredRow } from "../../model/rectification-table.ts";

/** Whether a row can be what became of another a period later, each with the schemes of its levels. */
export type Follows = (before: FollowedRow, after: FollowedRow) => boolean;
export type FollowedRow = Pick<SourceRow, "row" | "values" | "state"> & Pick<MergeSource, "schemes">;

/** What merging must know of the surroundings. */
export interface MergeAround {
  /** Null where nobody says who is who. */
  readonly finder: UnitFinder | null;
  /** Whether a text stands for nothing, such as 无 or a dash. */
  readonly isBlank: (text: string) => boolean;
  readonly follows: Follows;
}

/** A row on its way into a merged ledger. */
export interface SourceRow {
  readonly source: number;
  readonly row: number;
  readonly unit: string;
  readonly id: string;
  readonly values: Readonly<Record<string, Stored>>;
  readonly state: string | null;
  readonly raw: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, string>>;
  /** Equal for rows that say the same of the same unit under the same number. */
  readonly content: string;
}

/** Sources and their rows in an order that knows nothing of the order of the inputs. */
export interface SourceRows {
  readonly sources: readonly MergeSource[];
  readonly rows: readonly SourceRow[];
}

/** Its place in its own ledger: says nothing about the finding. */
const OWN_NUMBER = "seq";

export function sourceRows(tables: readonly RectificationTable[], around: MergeAround): SourceRows {
  const sorted = tables
    .map((table) => ({ table, key: sortKey(table) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ table }) => table);
  const unitOf = rememberedUnits(around);
  return {
    sources: sorted.map(sourceOf),
    rows: sorted.flatMap((table, source) => {
      const own = unitOf(table.unit ?? "");
      return table.rows.map((row, at) => readRow(row, at, table, source, own, unitOf, around));
    }),
  };
}

function sourceOf(table: RectificationTable): MergeSource {
  const { path, sheet, sha256, profile, unit, period, filler, schemes, columns, present, history } = table;
  const keys = present ?? Object.keys(columns);
  const extended = (history ?? []).flatMap(({ id, deadline }) => (deadline ? [{ id, to: deadline.new }] : []));
  const source = { path, sheet, sha256, profile, unit, period, filler, schemes, columns, keys, extended };
  return table.personInCharge == null ? source : { ...source, personInCharge: table.personInCharge };
}

// Tables of one sheet differ in what they hold; where they do not, their order cannot matter.
const sortKey = ({ path, sheet, profile, rows }: RectificationTable): string =>
  [path, sheet, String(numberOf(rows[0], 0)).padStart(9, "0"), profile].join("\u0000");

const numberOf = (row: StoredRow | undefined, at: number): number =>
  typeof row?._row === "number" ? row._row : at + 1;

/** Code units, the same everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rememberedUnits({ finder }: MergeAround): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const match = finder?.find(text);
    const unit = match?.sort === "one" ? match.unit.code : unitKey(text);
    known.set(text, unit);
    return unit;
  };
}

function readRow(
  record: StoredRow,
  at: number,
  { profile, schemes, unit: stated }: RectificationTable,
  source: number,
  own: string,
  unitOf: (text: string) => string,
  { isBlank }: MergeAround,
): SourceRow {
  const values: Record<string, Stored> = {};
  for (const key in record) if (!key.startsWith("_")) values[key] = storedOf(record[key]);
  const org = textOf(values.org);
  // Whoever heads the ledger speaks of itself where a row names nobody.
  if (org === "" && stated !== null) values.org = stated;
  const said = textOf(values.finding_id);
  const id = said === "" || isBlank(said) ? "" : unitKey(said);
  const unit = org === "" ? own : unitOf(org);
  const state = typeof record._state === "string" ? record._state : null;
  const [raw, extra] = [wordsOf(record._raw), wordsOf(record._extra)];
  const content = Object.keys(values)
    .filter((key) => values[key] !== null && key !== OWN_NUMBER && key !== "org" && key !== "finding_id")
    .sort()
    .map((key) => [key, values[key]]);
  return {
    source,
    row: numberOf(record, at),
    unit,
    id,
    values,
    state,
    raw,
    extra,
    content: JSON.stringify([profile, sorted(schemes), unit, id, state, content, sorted(raw), sorted(extra)]),
  };
}

const storedOf = (value: StoredRow[string] | undefined): Stored =>
  value === undefined || (typeof value === "object" && value !== null && !isList(value)) ? null : value;
const isList = (value: object): value is readonly string[] => Array.isArray(value);

const textOf = (value: Stored | undefined): string =>
  value === null || value === undefined ? "" : typeof value === "object" ? value.join("、") : String(value);

const wordsOf = (value: StoredRow[string] | undefined): Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null && !isList(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)]))
    : {};

/** Entries in an order of their own. */
export const sorted = (record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(record).sort(([a], [b]) => compareText(a, b));
