import { unitKey } from "../../field/roster.ts";
import type { Place, Related } from "../../model/diagnostics.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { placeText } from "../../ledger/return-sheet.ts";
import { comparableDigest, shownDigest } from "./comparable.ts";
import { digestPlace } from "./digest-place.ts";
import type { LedgerSet, RowDigest, SetAround, TableDigest } from "./ledger-law.ts";
import { findUnits, standing, submissionsOf } from "./submissions.ts";

/** Profiles that hold findings: `problem` says what was found, the two of rectification what became of it. */
export type FindingSide = "problem" | "rectification";

/** A row of a set with what laws across files need to know of it. */
export interface SetRow {
  readonly path: string;
  readonly table: TableDigest;
  readonly row: RowDigest;
  /** Null in ledgers of other kinds. */
  readonly side: FindingSide | null;
  /** The unit the row is about: its code, or its name as it stands where nobody knows it; "" where nothing says. */
  readonly unit: string;
  /** Number of the finding in its comparable form; "" where there is none. */
  readonly id: string;
  /** Number of the risk point likewise. */
  readonly point: string;
  /** `from/to` of what the ledger reports on, else null. */
  readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null;
}

export interface SetRows {
  /** By path, table and row, whatever order the files came in. */
  readonly rows: readonly SetRow[];
  /** Findings only. */
  readonly findings: readonly SetRow[];
  /** `code` of a unit by any of its names; the comparable name where nobody knows it. */
  readonly unitOf: (text: string) => string;
  /** Codes of the units above one, nearest first. */
  readonly above: (unit: string) => readonly string[];
}

const SIDES: Readonly<Record<string, FindingSide>> = {
  problem: "problem",
  rectification: "rectification",
  "rectification-full": "rectification",
};

const memory = new WeakMap<LedgerSet, { readonly around: SetAround; readonly rows: SetRows }>();

/** The rows of a set that stand: of originals and their corrections only the newest. Made once for a set. */
export function setRows(set: LedgerSet, around: SetAround): SetRows {
  const known = memory.get(set);
  const same = (["project", "roster", "campaign"] as const).every((key) => known?.around[key] === around[key]);
  if (known && same) return known.rows;
  const rows = readRows(set, around);
  memory.set(set, { around, rows });
  return rows;
}

/** The rows of the last period; none where it is not given. */
export const baselineRows = (around: SetAround): SetRows | null =>
  around.baseline && setRows(around.baseline, { ...around, campaign: null });

function readRows(set: LedgerSet, around: SetAround): SetRows {
  const finder = findUnits(around);
  const parents = new Map(
    (finder?.units ?? []).flatMap(({ code, parent }) => (parent ? [[code, parent] as const] : [])),
  );
  const units = new Map<string, string>();
  const unitOf = (text: string): string => {
    const before = units.get(text);
    if (before !== undefined) return before;
    const match = finder?.find(text);
    const unit = match?.sort === "one" ? match.unit.code : unitKey(text);
    units.set(text, unit);
    return unit;
  };
  const points = new Map<string, string>();
  const pointOf = (said: string): string => {
    const known = points.get(said) ?? unitKey(said);
    points.set(said, known);
    return known;
  };
  const submissions = submissionsOf(set, around);
  const submitters = new Map(submissions.map((one) => [`${one.profile} ${one.path}`, one]));
  const rows: SetRow[] = [];
  for (const ledger of [...standing(set, submissions).ledgers].sort((a, b) => (a.path < b.path ? -1 : 1)))
    for (const table of ledger.tables) {
      const submission = submitters.get(`${table.profile} ${ledger.path}`);
      // Below the first table another may state a unit of its own.
      const second = submission?.head && submission.head.table !== table ? table.unit : null;
      const stated = second === null ? null : finder?.find(second);
      const own =
        (stated?.sort === "one" ? stated.unit.code : submission?.unit?.code) ??
        (table.unit === null ? "" : unitOf(table.unit));
      const period = table.period ?? parsePeriod(submission?.period ?? null);
      for (const row of table.rows) {
        const org = text(row, "org");
        rows.push({
          path: ledger.path,
          table,
          row,
          side: SIDES[table.profile] ?? null,
          unit: org === "" ? own : unitOf(org),
          id: idOf(row, "finding_id"),
          point: pointOf(text(row, "risk_point")),
          period,
        });
      }
    }
  return {
    rows,
    findings: rows.filter((row) => row.side !== null),
    unitOf,
    above: (unit) => {
      const chain = new Set<string>();
      for (let at = parents.get(unit); at !== undefined && !chain.has(at); at = parents.get(at)) chain.add(at);
      return [...chain];
    },
  };
}

function parsePeriod(key: string | null): SetRow["period"] {
  const [from, to] = (key ?? "").split("/");
  return from && to ? { from, to } : null;
}

/** A digest's value as text; "" where there is none. */
export function text(row: Pick<RowDigest, "values">, key: string): string {
  const value = row.values[key] ?? null;
  return value === null ? "" : typeof value === "object" ? value.join("、") : String(value);
}

/** A digest's value as a day; null where there is none. */
export function day(row: Pick<RowDigest, "values">, key: string): PlainDate | null {
  const value = row.values[key];
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

/** The number under a key as ids are compared: width, case and spaces do not count. */
export function idOf(row: Pick<RowDigest, "values">, key: string): string {
  const id = text(row, key);
  return PLAIN_ID.test(id) ? id : unitKey(id);
}
const PLAIN_ID = /^[A-Z0-9-]*$/;

/** What one would call the row: its finding number, else the first words of what was found. */
export const nameOf = (row: Pick<RowDigest, "values">): string => {
  const id = text(row, "finding_id");
  if (id !== "") return id;
  const fact = [...shownDigest(text(row, "fact"))];
  return fact.length > 20 ? `${fact.slice(0, 20).join("")}…` : fact.join("");
};

export const placeOf = ({ table, row }: Pick<SetRow, "table" | "row">, key: string | null): Place =>
  digestPlace(table, row.row, key);

/** Where another row stands, as a message names it: its file, or within the same file its place, as `表!K5`. `key` null: its table. */
export const elsewhere = (
  other: SetRow | undefined,
  from: SetRow,
  key: string | null,
): { readonly path: string; readonly place: string } => ({
  path: other?.path ?? "",
  place: other?.path === from.path ? placeText(digestPlace(other.table, key === null ? null : other.row.row, key)) : "",
});

export const relatedTo = (row: SetRow, key: string | null, role: string): Related => ({
  path: row.path,
  location: placeOf(row, key),
  role,
});

/** Unit, day and text of a finding: what stands in for its number. "" where the text is missing. */
export function textKey({ unit, row }: Pick<SetRow, "unit" | "row">): string {
  const fact = comparableDigest(text(row, "fact"));
  return fact === "" ? "" : JSON.stringify([unit, day(row, "found_date"), fact]);
}

/** Rows by a key; those whose key is "" are left out. */
export function groupBy<T>(rows: Iterable<T>, keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
