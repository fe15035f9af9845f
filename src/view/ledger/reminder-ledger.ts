import type { LedgerColumn, LedgerProfile, Period, PlainDate } from "../../model/generated/documents.ts";
import { textOf } from "../records/record-table.ts";
import { type Judged, LISTED } from "./due-list.ts";
import { ledgerStats } from "./ledger-stats.ts";
import type { LedgerCell, LedgerRow, LedgerView } from "./ledger-view.ts";
import { CANCELLED_STATUS, CLOSED_STATUS } from "./status-words.ts";

/** The open findings of one unit that go into one reminder: all with levels of one scheme. */
export interface ReminderRows {
  readonly unit: string | null;
  /** Of the shipped profile whose levels they have. */
  readonly profile: "rectification" | "rectification-full";
  readonly rows: readonly Judged[];
}

/** What a reminder says about itself. */
export interface ReminderHead {
  readonly title: string;
  readonly number: string;
  readonly asOf: PlainDate;
  /** Puts into words what is asked; `columns`: headers of those to answer in. */
  readonly request: (counts: ReminderCounts, columns: readonly string[]) => string;
}

export type ReminderCounts = Readonly<Record<(typeof LISTED)[number], number>>;

/** What a unit answers in: what it did, how far it is, and the proof. */
const ANSWERED = ["measures", "status", "done_date", "evidence", "amount_fixed", "note"];
/** To be filled in as well where one of the rows lacks it. */
const OWED = ["owner", "deadline", "rect_type"];
/** What only those who verify and compare look at: the unit's copy does without, and can be read when printed. */
const NOT_SHOWN = ["count", "verifier", "verify_date", "is_repeat", "repeat_of", "merged_into"];
/** Least width of a column somebody has to write in, in characters. */
const ROOM = 12;
/** Words that only those who verify may write. */
const NOT_THEIRS: readonly string[] = [CLOSED_STATUS, CANCELLED_STATUS];

/** Findings that are to be reminded of, by unit, units in code order; within a unit what was due first. */
export function reminderRows(judged: readonly Judged[]): readonly ReminderRows[] {
  const groups = new Map<string, { unit: string | null; profile: ReminderRows["profile"]; rows: Judged[] }>();
  for (const one of judged) {
    if (!LISTED.some((standing) => standing === one.standing)) continue;
    const { unit, table } = one.row;
    const profile = profileOf(table.schemes.severity, table.profile);
    const key = JSON.stringify([unit ?? "\uffff", profile]);
    const group = groups.get(key);
    if (group) group.rows.push(one);
    else groups.set(key, { unit, profile, rows: [one] });
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group, rows: group.rows.toSorted((a, b) => compare(sortKey(a), sortKey(b))) }));
}

/** Levels of G3 stand in the short ledger, those of P4 in the full one. */
const profileOf = (scheme: string | undefined, profile: string): ReminderRows["profile"] =>
  (scheme ?? (profile === "rectification" ? "G3" : "P4")) === "G3" ? "rectification" : "rectification-full";

const sortKey = ({ row: { row } }: Judged): string =>
  [
    textOf(row, "extended_deadline") ?? textOf(row, "deadline") ?? "9999-12-31",
    textOf(row, "finding_id") ?? "",
    textOf(row, "fact") ?? "",
  ].join("\n");

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * The reminder as a ledger to be filled in and sent back: its columns are those of the profile, so that it is read like any
 * other; what nobody must fill and nobody has filled is left out.
 */
export function reminderLedger(reminder: ReminderRows, profile: LedgerProfile, head: ReminderHead): LedgerView {
  const rows = reminder.rows.map(({ row: { row, unit } }, index) => ledgerRow(row, unit, index + 1, profile.columns));
  const filled = (key: string) => rows.filter((row) => (row[key] ?? null) !== null).length;
  const asked = (key: string) =>
    key === "amount_fixed"
      ? rows.some((row) => Number(row.amount ?? 0) > 0)
      : ANSWERED.includes(key) || (OWED.includes(key) && filled(key) < rows.length);
  const columns = profile.columns
    .filter(({ key, required }) => required === true || asked(key) || (filled(key) > 0 && !NOT_SHOWN.includes(key)))
    .map((column) =>
      asked(column.key) && column.type === "text" ? { ...column, width: Math.max(column.width, ROOM) } : column,
    );
  const answers = columns.filter((column) => asked(column.key));
  const statuses = (profile.lists?.status ?? []).filter((word) => !NOT_THEIRS.includes(word));
  const lists: Record<string, string[]> = { ...profile.lists, status: statuses };
  return {
    profile: { ...profile, title: head.title, columns, lists },
    head: {
      units: reminder.unit === null ? [] : [reminder.unit],
      period: commonPeriod(reminder.rows),
      fillers: [],
      asOf: head.asOf,
      secrecy: null,
      numbers: [head.number],
    },
    rows,
    lists,
    stats: ledgerStats(rows, { levels: lists.severity ?? [], statuses }, head.asOf, null),
    request: {
      text: head.request(
        countsOf(reminder.rows),
        answers.map((column) => column.header),
      ),
      columns: answers.map((column) => column.key),
    },
  };
}

const ledgerRow = (
  row: Judged["row"]["row"],
  unit: string | null,
  seq: number,
  columns: readonly LedgerColumn[],
): LedgerRow => ({
  ...Object.fromEntries(columns.map(({ key }) => [key, cellOf(row[key])])),
  org: cellOf(row.org) ?? unit,
  seq,
});

const cellOf = (value: unknown): LedgerCell =>
  typeof value === "string" || typeof value === "number" ? value : Array.isArray(value) ? value.map(String) : null;

const countsOf = (rows: readonly Judged[]): ReminderCounts =>
  Object.fromEntries(
    LISTED.map((standing) => [standing, rows.filter((one) => one.standing === standing).length]),
  ) as ReminderCounts;

/** The period all the rows' ledgers state; null where they differ or state none. */
function commonPeriod(rows: readonly Judged[]): Period | null {
  const periods = new Map(
    rows.map(({ row: { table } }) => [JSON.stringify([table.period?.from, table.period?.to]), table.period]),
  );
  const [only = null] = periods.values();
  return periods.size === 1 ? only : null;
}
