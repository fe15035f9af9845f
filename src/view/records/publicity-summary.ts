import type { PlainDate } from "../../model/generated/documents.ts";
import type { MissingInput } from "../missing-inputs.ts";
import {
  dateOf,
  type RecordContext,
  type RecordHead,
  type RecordRow,
  type RecordTable,
  recordHead,
  textOf,
} from "./record-table.ts";

/** What is counted of an activity, in the order of the ledger. */
export const PUBLICITY_COUNTS = [
  "windows",
  "boards",
  "banners",
  "leaflets",
  "consult",
  "attendance",
  "staff_people",
  "ads_removed",
  "leads",
  "photos",
] as const;
export type PublicityCount = (typeof PUBLICITY_COUNTS)[number];

/** A count; `approximate`: at least one of the numbers in it is said to be one. Null: nobody counted. */
export interface CountShown {
  readonly count: PublicityCount;
  readonly total: number | null;
  readonly approximate: boolean;
}

export interface ActivityShown {
  readonly activity: string;
  readonly date: PlainDate | null;
  readonly form: string | null;
  readonly approximate: boolean;
  readonly counts: readonly CountShown[];
}

export interface FormShown {
  readonly form: string | null;
  readonly activities: number;
  readonly counts: readonly CountShown[];
}

/** A total that a row of the ledger states, beside what its activities add up to. */
export interface StatedTotal {
  readonly activity: string;
  readonly count: PublicityCount;
  readonly stated: number;
  readonly computed: number | null;
}

/** 宣传总结 (domain.md §4.8): totals come from the single activities, never from a row that says it is a total. */
export interface PublicitySummaryView {
  readonly document: "publicity-summary";
  readonly head: RecordHead;
  readonly activities: readonly ActivityShown[];
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
  readonly forms: readonly FormShown[];
  /** Those that somebody counted. */
  readonly totals: readonly CountShown[];
  readonly approximate: number;
  /** Totals the ledger states: shown beside the computed ones, not used. */
  readonly stated: readonly StatedTotal[];
  readonly without_photos: readonly string[];
  readonly undated: readonly string[];
  readonly missing: readonly MissingInput[];
}

const TOTAL = "合计";

export function publicitySummaryView(
  table: RecordTable,
  { timing, organisation }: RecordContext,
): PublicitySummaryView {
  const isTotal = (row: RecordRow) => textOf(row, "form") === TOTAL;
  const real = new Set(table.rows.filter((row) => !isTotal(row)).flatMap((row) => textOf(row, "activity") ?? []));
  // What is a part of another activity is counted there; what is a part of a mere total is counted here.
  const single = table.rows.filter((row) => !isTotal(row) && !real.has(textOf(row, "subset_of") ?? ""));
  const activities = single.map(activityShown);
  const days = activities.flatMap((one) => one.date ?? []).sort();
  const forms = [...new Set(activities.map((one) => one.form))];
  return {
    document: "publicity-summary",
    head: recordHead(table, timing, organisation),
    activities,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    forms: forms.map((form) => {
      const own = single.filter((row) => textOf(row, "form") === form);
      return { form, activities: own.length, counts: PUBLICITY_COUNTS.map((count) => countShown(count, own)) };
    }),
    totals: PUBLICITY_COUNTS.map((count) => countShown(count, single)).filter((one) => one.total !== null),
    approximate: activities.filter((one) => one.approximate).length,
    stated: table.rows.filter(isTotal).flatMap((row) => statedTotals(row, table.rows)),
    without_photos: single
      .filter((row) => (countOf(row, "photos") ?? 0) === 0)
      .map((row) => textOf(row, "activity") ?? String(row._row)),
    undated: activities.filter((one) => one.date === null).map((one) => one.activity),
    missing: [
      ...(activities.length === 0 ? [{ what: "field", field: "activities" } as const] : []),
      { what: "field", field: "arrangement" },
      { what: "field", field: "next_steps" },
    ],
  };
}

const countOf = (row: RecordRow, key: string): number | null => {
  const value = row[key];
  return typeof value === "number" ? value : null;
};

const isApproximate = (row: RecordRow): boolean => textOf(row, "approximate") === "是";

const activityShown = (row: RecordRow): ActivityShown => ({
  activity: textOf(row, "activity") ?? String(row._row),
  date: dateOf(row, "held_date"),
  form: textOf(row, "form"),
  approximate: isApproximate(row),
  counts: PUBLICITY_COUNTS.map((count) => countShown(count, [row])),
});

function countShown(count: PublicityCount, rows: readonly RecordRow[]): CountShown {
  const counted = rows.filter((row) => countOf(row, count) !== null);
  return {
    count,
    total: counted.length === 0 ? null : counted.reduce((sum, row) => sum + (countOf(row, count) ?? 0), 0),
    // Photos are files: nobody estimates them.
    approximate: count !== "photos" && counted.some((row) => isApproximate(row) && (countOf(row, count) ?? 0) > 0),
  };
}

/** What a row of totals says, beside the sum of the rows that say they belong to it. */
function statedTotals(row: RecordRow, rows: readonly RecordRow[]): readonly StatedTotal[] {
  const activity = textOf(row, "activity") ?? String(row._row);
  const parts = rows.filter((one) => textOf(one, "subset_of") === activity);
  return PUBLICITY_COUNTS.flatMap((count) => {
    const stated = countOf(row, count);
    if (stated === null) return [];
    const computed = countShown(count, parts).total;
    return computed === stated ? [] : [{ activity, count, stated, computed }];
  });
}
