import { unitKey } from "../../field/roster.ts";
import { isOpenState } from "../../field/transitions.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { daysInMonth } from "../../model/plain-date.ts";
import { comparableDigest } from "./comparable.ts";
import type { LedgerSet, SetAround } from "./ledger-law.ts";
import { baselineRows, day, groupBy, type SetRow, setRows, text } from "./set-rows.ts";
import { ALIKE, foldText, likeness } from "./text-likeness.ts";

/** Months back from a finding to the day its prior was found (domain.md §8.5). */
const MONTHS = 24;
/** Texts of one unit compared with a row; more would make time grow with the square. */
const MOST_TEXTS = 50;

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
 * it it would be a duplicate), and was communicated: neither 待确认 nor 已确认 nor cancelled. One finding counts once.
 */
export function recurrenceOf(set: LedgerSet, around: SetAround): (row: SetRow) => Recurrence | null {
  const now = setRows(set, around);
  const last = baselineRows(around)?.findings ?? [];
  const all = [...last, ...now.findings].filter(isCommunicated);
  const byPoint = groupBy(all, (row) => keyOf("p", row.unit, pointOf(row)));
  const byBasis = groupBy(all, (row) => keyOf("b", row.unit, basisOf(row)));
  const byUnit = groupBy(all, (row) => row.unit);
  const fromBaseline = new Set(last);
  return (row) => {
    const found = day(row.row, "found_date");
    if (found === null || row.unit === "") return null;
    const isPrior = (one: SetRow): boolean => {
      const before = day(one.row, "found_date");
      if (before === null || before >= found || addMonths(before, MONTHS) < found) return false;
      if (one === row || (one.id !== "" && one.id === row.id)) return false;
      return fromBaseline.has(one) || (row.period !== null && before < row.period.from);
    };
    const units = [row.unit, ...now.above(row.unit)];
    const tries: readonly (readonly [Recurrence["by"], () => readonly SetRow[]])[] = [
      ["risk-point", () => units.flatMap((unit) => byPoint.get(keyOf("p", unit, pointOf(row))) ?? [])],
      [
        "basis",
        () => units.flatMap((unit) => byBasis.get(keyOf("b", unit, basisOf(row))) ?? []).filter(lacksPoint(row)),
      ],
      ["text", () => units.flatMap((unit) => byUnit.get(unit) ?? []).filter(lacksPoint(row))],
    ];
    for (const [by, candidates] of tries) {
      const earlier = candidates().filter(isPrior);
      const priors = by === "text" ? earlier.slice(-MOST_TEXTS).filter(isLike(row)) : earlier;
      const latest = priors.reduce<SetRow | null>(
        (best, one) => (best && dateOf(best) >= dateOf(one) ? best : one),
        null,
      );
      if (!latest) continue;
      const count = new Set(priors.map((one) => one.id || `${one.path}!${one.row.row}`)).size;
      return { latest, count, by, closed: !isOpenState(latest.row.state, text(latest.row, "status")) };
    }
    return null;
  };
}

const keyOf = (kind: string, unit: string, what: string): string =>
  what === "" || unit === "" ? "" : `${kind}\n${unit}\n${what}`;
const pointOf = ({ row }: SetRow): string => unitKey(text(row, "risk_point"));
const dateOf = ({ row }: SetRow): string => text(row, "found_date");
const lacksPoint =
  (row: SetRow) =>
  (one: SetRow): boolean =>
    pointOf(row) === "" || pointOf(one) === "";
const isLike =
  (row: SetRow) =>
  (one: SetRow): boolean =>
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
