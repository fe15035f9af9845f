import { CalendarGap, type IsWorkday, workdaysBetween } from "../../field/calendar.ts";
import { STANDINGS, type Standing, standingOf } from "../../field/due.ts";
import { type Light, light } from "../../field/lights.ts";
import { deadlineInForce, isOverdue } from "../../field/rectification-kpi.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { Horizon } from "../../model/horizon.ts";
import { daysBetween } from "../../model/plain-date.ts";
import type { HistoryStep, RectificationTable } from "../../model/rectification-table.ts";
import { textOf } from "../records/record-table.ts";
import { rectificationFact } from "../records/rectification-fact.ts";
import { type CurrentRow, currentRows } from "./current-rows.ts";

/** By what open findings are listed: the inspected unit, or each 责任人. */
export const DUE_GROUPS = ["unit", "owner"] as const;
export type DueBy = (typeof DUE_GROUPS)[number];

/** The standings of open findings that are listed one by one; those that fall due later are only counted. */
export const LISTED = ["overdue", "today", "soon", "undated"] as const satisfies readonly Standing[];

export interface DueQuestion {
  readonly asOf: PlainDate;
  readonly horizon: Horizon;
  /** The last day looked at, itself included. */
  readonly until: PlainDate;
  readonly isWorkday: IsWorkday;
  readonly by: DueBy;
}

/** One open finding, with both its deadlines. */
export interface DueItem {
  readonly standing: (typeof LISTED)[number];
  /** 绿, 黄, 红 of domain.md §4.8, by the deadline in force; null without one. */
  readonly light: Light | null;
  readonly unit: string | null;
  readonly finding_id: string | null;
  readonly fact: string | null;
  readonly category: string | null;
  readonly severity: string | null;
  readonly owner_unit: string | null;
  readonly owner: readonly string[];
  readonly status: string | null;
  /** 原定期限 */
  readonly deadline: PlainDate | null;
  /** 延期后期限, where an extension was granted. */
  readonly extended: PlainDate | null;
  /** The one in force. */
  readonly limit: PlainDate | null;
  /** Calendar days to `limit`: 0 on the day, negative afterwards. */
  readonly days_left: number | null;
  /** Where one looks ahead by working days, and the day has not passed. */
  readonly workdays_left: number | null;
  /** Whether `limit` falls on a day off; null where nobody has entered that year. */
  readonly day_off: boolean | null;
  /** By the original deadline, as the rates of §4.0 have it. */
  readonly overdue_original: boolean;
  /** Every extension a register knows of, in order. */
  readonly extensions: readonly {
    readonly old: PlainDate | null;
    readonly new: PlainDate;
    readonly approver: string;
    readonly reason: string | null;
  }[];
  readonly source: { readonly path: string; readonly sheet: string; readonly row: number | null };
}

/** Findings by where they stand; each in exactly one, so that they add up to `total`. */
export type DueCounts = Readonly<Record<Standing, number>> & {
  readonly total: number;
  /** overdue + today + soon + later + undated */
  readonly open: number;
  /** Open and past the original deadline, extension or not. */
  readonly overdue_original: number;
};

export interface DueGroup {
  /** Null: those that name none. */
  readonly key: string | null;
  readonly counts: DueCounts;
  /** What was late first, by the deadline in force; without one last. */
  readonly items: readonly DueItem[];
}

/** What `ledger due` shows. */
export interface DueList {
  readonly as_of: PlainDate;
  readonly within: Horizon;
  readonly until: PlainDate;
  readonly by: DueBy;
  readonly tables: number;
  /** Rows that an other ledger of a later period tells anew, or that are told twice alike: only the newest counts. */
  readonly superseded: number;
  /** Every finding once, also where it has several owners. */
  readonly counts: DueCounts;
  /** Those with the most overdue first, then by key; nobody's last. */
  readonly groups: readonly DueGroup[];
}

/** A finding and where it stands. */
export interface Judged {
  readonly row: CurrentRow;
  readonly standing: Standing;
  readonly overdueOriginal: boolean;
}

/** Rows of rectification → what is overdue, falls due, or has no deadline. The order of the tables changes nothing but the places named. */
export function dueList(tables: readonly RectificationTable[], question: DueQuestion): DueList {
  const { judged, superseded } = judgedRows(tables, question);
  const groups = new Map<string | null, Judged[]>();
  for (const one of judged)
    for (const key of keysOf(one.row, question.by)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return {
    as_of: question.asOf,
    within: question.horizon,
    until: question.until,
    by: question.by,
    tables: tables.length,
    superseded,
    counts: countsOf(judged),
    groups: [...groups]
      .map(([key, some]) => ({ key, counts: countsOf(some), items: itemsOf(some, question) }))
      .sort(
        (a, b) =>
          Number(a.key === null) - Number(b.key === null) ||
          b.counts.overdue - a.counts.overdue ||
          b.counts.today - a.counts.today ||
          b.counts.soon - a.counts.soon ||
          compare(a.key, b.key),
      ),
  };
}

/** Every finding once, as the newest ledger tells it, with where it stands. */
export function judgedRows(
  tables: readonly RectificationTable[],
  { asOf, until }: Pick<DueQuestion, "asOf" | "until">,
): { readonly judged: readonly Judged[]; readonly superseded: number } {
  const { rows, superseded } = currentRows(tables);
  const judged = rows.map((row): Judged => {
    const fact = rectificationFact(row.row);
    return { row, standing: standingOf(fact, asOf, until), overdueOriginal: isOverdue(fact, asOf) };
  });
  return { judged, superseded };
}

function keysOf(row: CurrentRow, by: DueBy): readonly (string | null)[] {
  if (by === "unit") return [row.unit];
  const owners = ownersOf(row);
  return owners.length > 0 ? [...new Set(owners)] : [null];
}

function ownersOf({ row }: CurrentRow): readonly string[] {
  if (Array.isArray(row.owner)) return row.owner.map(String);
  const text = textOf(row, "owner");
  return text === null ? [] : [text];
}

function countsOf(judged: readonly Judged[]): DueCounts {
  const count = (standing: Standing) => judged.filter((one) => one.standing === standing).length;
  const by = Object.fromEntries(STANDINGS.map((standing) => [standing, count(standing)])) as Record<Standing, number>;
  return {
    ...by,
    total: judged.length,
    open: by.overdue + by.today + by.soon + by.later + by.undated,
    overdue_original: judged.filter((one) => one.overdueOriginal).length,
  };
}

const itemsOf = (judged: readonly Judged[], question: DueQuestion): readonly DueItem[] =>
  judged
    .flatMap((one) => {
      const standing = LISTED.find((listed) => listed === one.standing);
      return standing ? [itemOf(one, standing, question)] : [];
    })
    .sort(
      (a, b) =>
        compare(a.limit, b.limit) ||
        compare(a.unit, b.unit) ||
        compare(a.finding_id, b.finding_id) ||
        compare(a.fact, b.fact),
    );

function itemOf(
  { row: current, overdueOriginal }: Judged,
  standing: DueItem["standing"],
  { asOf, horizon, isWorkday }: DueQuestion,
): DueItem {
  const { row, table, unit, steps } = current;
  const fact = rectificationFact(row);
  const limit = deadlineInForce(fact);
  const ahead = standing === "today" || standing === "soon";
  return {
    standing,
    light: light(limit, null, asOf),
    unit,
    finding_id: textOf(row, "finding_id"),
    fact: textOf(row, "fact"),
    category: textOf(row, "category"),
    severity: textOf(row, "severity"),
    owner_unit: textOf(row, "owner_unit"),
    owner: ownersOf(current),
    status: fact.status,
    deadline: fact.deadline,
    extended: fact.extended,
    limit,
    days_left: limit === null ? null : daysBetween(asOf, limit),
    workdays_left: horizon.working && ahead && limit !== null ? workdaysBetween(asOf, limit, isWorkday) : null,
    day_off: limit === null ? null : offOn(limit, isWorkday),
    overdue_original: overdueOriginal,
    extensions: extensionsOf(steps),
    source: { path: table.path, sheet: table.sheet, row: typeof row._row === "number" ? row._row : null },
  };
}

const extensionsOf = (steps: readonly HistoryStep[]): DueItem["extensions"] =>
  steps.flatMap(({ deadline, reason }) => (deadline ? [{ ...deadline, reason }] : []));

function offOn(day: PlainDate, isWorkday: IsWorkday): boolean | null {
  try {
    return !isWorkday(day);
  } catch (error) {
    if (error instanceof CalendarGap) return null;
    throw error;
  }
}

/** In code order; null last. */
const compare = (a: string | null, b: string | null): number =>
  Number(a === null) - Number(b === null) || (a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1);
