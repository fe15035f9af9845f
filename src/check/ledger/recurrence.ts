import { isOpenState } from "../../field/transitions.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { daysInMonth } from "../../model/plain-date.ts";
import { comparableDigest } from "./comparable.ts";
import type { LedgerSet, SetAround } from "./ledger-law.ts";
import { baselineRows, day, groupBy, type SetRow, setRows, text } from "./set-rows.ts";
import { ALIKE, foldText, likeness } from "./text-likeness.ts";

/** Months back from a finding to the day its prior was found (domain.md §8.5). */
const MONTHS = 24;
/** Earlier findings of one unit that are looked at; more would make time grow with the square. */
const MOST = 50;

export interface Recurrence {
  /** The prior found last. */
  readonly latest: SetRow;
  /** How many priors there are. */
  readonly count: number;
  /** Whether the latest was closed (屡查屡犯); else the old finding is still open (整改未到位). */
  readonly closed: boolean;
  /** What makes them one matter. */
  readonly by: "risk-point" | "basis" | "text";
}

/**
 * Finds a row's priors (domain.md §8.5): same unit or one above it, and the same risk point; where either names none the same
 * category and basis, else texts 85 % alike. A prior was found earlier, within 24 months, before the row's own period (within
 * it it would be a duplicate), and was communicated: neither 待确认 nor 已确认 nor cancelled. One finding counts once; no more
 * than the latest 50 of a unit are looked at.
 */
export function recurrenceOf(set: LedgerSet, around: SetAround): (row: SetRow) => Recurrence | null {
  const now = setRows(set, around);
  // Within the run only what was found before somebody's period can be a prior: usually next to nothing.
  const last = now.findings.reduce((latest, { period }) => (period && period.from > latest ? period.from : latest), "");
  const earlier = now.findings.filter(({ row }) => text(row, "found_date") < last);
  const before = baselineRows(around)?.findings ?? [];
  if (before.length === 0 && earlier.length === 0) return () => null;
  const indexes = [datedIndexes(before), datedIndexes(earlier)] as const;
  return (row) => {
    const found = day(row.row, "found_date");
    if (found === null || row.unit === "") return null;
    const units = [row.unit, ...now.above(row.unit)];
    const bare = row.point === "" ? "all" : "pointless";
    const tries = [
      ["risk-point", "point"],
      ["basis", `${bare}-basis`],
      ["text", bare],
    ] as const;
    for (const [by, index] of tries) {
      const what = KEYS[index](row);
      if (what === "") continue;
      const priors = indexes
        .flatMap((one, at) => {
          const from = row.period?.from ?? "";
          const end = at === 0 || from > found ? found : from;
          return units.flatMap((unit) => latest(one(index).get(`${unit}\n${what}`) ?? [], end, found));
        })
        .filter((one) => one !== row && (one.id === "" || one.id !== row.id) && (by !== "text" || isLike(row, one)));
      const [first] = priors.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
      if (!first) continue;
      const count = new Set(priors.map((one) => one.id || `${one.path}!${one.row.row}`)).size;
      return { latest: first, count, by, closed: !isOpenState(first.row.state, text(first.row, "status")) };
    }
    return null;
  };
}

type Dated = ReadonlyMap<string, readonly SetRow[]>;

/** Rows by unit and what they have in common, each list in the order of the days they were found; made when asked for. */
function datedIndexes(rows: readonly SetRow[]): (name: keyof typeof KEYS) => Dated {
  const dated = rows
    .filter((row) => row.unit !== "" && day(row.row, "found_date") !== null && isCommunicated(row))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  const made = new Map<string, Dated>();
  return (name) => {
    const known = made.get(name);
    if (known) return known;
    const index = groupBy(name.startsWith("pointless") ? dated.filter(({ point }) => point === "") : dated, (row) => {
      const what = KEYS[name](row);
      return what === "" ? "" : `${row.unit}\n${what}`;
    });
    made.set(name, index);
    return index;
  };
}

const KEYS = {
  point: ({ point }: SetRow) => point,
  all: () => "*",
  pointless: () => "*",
  "all-basis": basisOf,
  "pointless-basis": basisOf,
} as const;

/** Of rows in order of their days, the latest ones found before a day and within 24 months of the finding. */
function latest(rows: readonly SetRow[], before: PlainDate, found: PlainDate): readonly SetRow[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && dateOf(row) < before) low = middle + 1;
    else high = middle;
  }
  const near = rows.slice(Math.max(0, low - MOST), low);
  return near.filter((row) => addMonths(dateOf(row), MONTHS) >= found);
}

const dateOf = ({ row }: SetRow): string => text(row, "found_date");
const isLike = (row: SetRow, one: SetRow): boolean =>
  likeness(foldText(text(row.row, "fact")), foldText(text(one.row, "fact"))) >= ALIKE;

function basisOf({ row }: SetRow): string {
  const [category, criteria] = [text(row, "category"), comparableDigest(text(row, "criteria"))];
  return category === "" || criteria === "" ? "" : `${category}\n${criteria}`;
}

const isCommunicated = ({ row }: SetRow): boolean =>
  !["待确认", "已确认", "已撤销"].includes(row.state ?? text(row, "status"));

/** The same day so many months later, or that month's last. */
function addMonths(date: PlainDate, months: number): PlainDate {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const last = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(last).padStart(2, "0")}`;
}
