import type { PlainDate } from "../../model/generated/documents.ts";
import { type ProblemText, problemText } from "./problem-text.ts";
import type { RecurrenceKey, RecurrenceRow } from "./recurrence-row.ts";
import { likenessOf } from "./same-problem.ts";

/** Found from `since` on and before `before`. */
export interface Window {
  readonly since: PlainDate;
  readonly before: PlainDate;
}

/** Findings that may be priors, by unit. */
export interface PriorPool<R> {
  /** Those of a unit within the window that are one matter with a row by a key. `text`: what the row says, made when it is asked for. */
  find(
    row: R,
    text: () => ProblemText,
    unit: string,
    by: RecurrenceKey,
    window: Window,
    likeness: number,
  ): readonly R[];
}

/** Of one unit and risk point, or category and basis, so many are looked at, the latest; more would make time grow with the square. */
const LATEST = 50;
/** So many texts of a unit are compared in earnest with one text: those that share the most with it. */
export const COMPARED = 120;

/** Rows that were communicated, by unit; indexes are made when they are asked for. */
export function priorPool<R extends RecurrenceRow>(rows: readonly R[]): PriorPool<R> {
  const units = new Map<string, R[]>();
  for (const row of rows) {
    if (row.unit === "" || row.found === null || !isCommunicated(row)) continue;
    const same = units.get(row.unit);
    if (same) same.push(row);
    else units.set(row.unit, [row]);
  }
  const sorted = new Map<string, UnitRows<R>>();
  const ofUnit = (unit: string): UnitRows<R> | null => {
    const known = sorted.get(unit);
    const own = units.get(unit);
    if (known || !own) return known ?? null;
    const made = unitRows(own);
    sorted.set(unit, made);
    return made;
  };
  return { find: (row, text, unit, by, window, likeness) => ofUnit(unit)?.find(row, text, by, window, likeness) ?? [] };
}

interface UnitRows<R> {
  find(row: R, text: () => ProblemText, by: RecurrenceKey, window: Window, likeness: number): readonly R[];
}

function unitRows<R extends RecurrenceRow>(given: readonly R[]): UnitRows<R> {
  const rows = [...given].sort((a, b) => order(a.found ?? "", b.found ?? "") || order(a.place, b.place));
  const keyed = new Map<string, number[]>();
  let keysMade = false;
  let texts: TextIndex | null = null;
  const within = ({ found }: R, { since, before }: Window) => found !== null && found >= since && found < before;
  // With a point a row is like one that has none; without one it may be like any.
  const may = (row: R, one: R) => row.point === "" || one.point === "";
  return {
    find(row, text, by, window, likeness) {
      if (by === "text") {
        if (row.fact === "") return [];
        texts ??= textIndex(rows);
        const allowed = (at: number) => {
          const one = rows[at];
          return one !== undefined && within(one, window) && may(row, one);
        };
        return texts.alike(text(), likeness, allowed).flatMap((at) => rows[at] ?? []);
      }
      const key = keyOf(row, by);
      if (key === "") return [];
      if (!keysMade)
        rows.forEach((one, at) => {
          for (const kind of ["risk-point", "basis"] as const) {
            const own = keyOf(one, kind);
            if (own === "") continue;
            const same = keyed.get(own);
            if (same) same.push(at);
            else keyed.set(own, [at]);
          }
        });
      keysMade = true;
      const found: R[] = [];
      const same = keyed.get(key) ?? [];
      for (let at = same.length - 1; at >= 0 && found.length < LATEST; at -= 1) {
        const one = rows[same[at] ?? -1];
        if (one && within(one, window) && (by === "risk-point" || may(row, one))) found.push(one);
      }
      return found;
    },
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function keyOf({ point, category, basis }: RecurrenceRow, by: "risk-point" | "basis"): string {
  if (by === "risk-point") return point === "" ? "" : `p\n${point}`;
  return category === "" || basis === "" ? "" : `b\n${category}\n${basis}`;
}

const isCommunicated = ({ state, status }: RecurrenceRow): boolean =>
  !["待确认", "已确认", "已撤销"].includes(state ?? status);

interface TextIndex {
  /** Places of the texts at least so alike, in order. */
  alike(text: ProblemText, least: number, allowed: (at: number) => boolean): readonly number[];
}

/** The texts of a unit by what they say. A unit with few of them is compared as a whole. */
function textIndex(rows: readonly { readonly fact: string }[]): TextIndex {
  const texts = rows.map(({ fact }) => problemText(fact));
  const postings = new Map<number, number[]>();
  const counts = new Uint16Array(texts.length);
  if (texts.length > COMPARED)
    texts.forEach((text, at) => {
      for (const [feature] of features(text)) {
        const same = postings.get(feature);
        if (same) same.push(at);
        else postings.set(feature, [at]);
      }
    });
  const candidates = (text: ProblemText): readonly number[] => {
    if (texts.length <= COMPARED) return texts.map((_, at) => at);
    const touched: number[] = [];
    for (const [feature, weight] of features(text)) {
      const same = postings.get(feature) ?? [];
      // What half of the texts say tells none from another.
      const worth = same.length * 2 > texts.length ? 1 : weight;
      for (const at of same) {
        if (counts[at] === 0) touched.push(at);
        counts[at] = (counts[at] ?? 0) + worth;
      }
    }
    const best = most(touched, counts);
    for (const at of touched) counts[at] = 0;
    return best;
  };
  return {
    alike: (text, least, allowed) =>
      candidates(text).filter((at) => {
        const other = texts[at];
        return other !== undefined && allowed(at) && likenessOf(text, other) >= least;
      }),
  };
}

/** The places with the highest counts, at most COMPARED, in order; of equal ones the later. */
function most(touched: readonly number[], counts: Uint16Array): readonly number[] {
  if (touched.length <= COMPARED) return [...touched].sort((a, b) => a - b);
  return [...touched]
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || b - a)
    .slice(0, COMPARED)
    .sort((a, b) => a - b);
}

const KIND = 2 ** 33;

/** What a text is found by, with its worth: things and misdeeds before acts, letters last. */
function features(text: ProblemText): readonly (readonly [number, number])[] {
  return [
    ...text.misdeeds.map((one) => [one, 4] as const),
    ...text.things.map((one) => [KIND + one, 3] as const),
    ...text.acts.map((one) => [2 * KIND + one, 1] as const),
    ...text.letters.map((one) => [4 * KIND + one, 1] as const),
  ];
}
