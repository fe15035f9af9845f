import { addMonths } from "./add-months.ts";
import { isOpenState } from "../transitions.ts";
import { priorPool, type Window } from "./prior-pool.ts";
import { type ProblemText, problemText } from "./problem-text.ts";
import { sameProblem } from "./same-problem.ts";
import { RECURRENCE_KEYS, type RecurrenceKey, type RecurrenceRow } from "./recurrence-row.ts";
import type { RecurrenceThresholds } from "./thresholds.ts";

export interface Prior<R> {
  readonly row: R;
  /** How alike the texts are, from 0 to 1. */
  readonly likeness: number;
  /** The words both texts have, as a reason to show. */
  readonly shared: readonly string[];
}

export interface Recurrence<R> {
  readonly by: RecurrenceKey;
  /** One row for each prior finding, the latest first. */
  readonly priors: readonly Prior<R>[];
  readonly latest: R;
  /** How many priors there are. */
  readonly count: number;
  /** Whether the latest was closed (屡查屡犯); else the old finding is still open (整改未到位). */
  readonly closed: boolean;
}

/**
 * Finds a row's priors (domain.md §8.5): same unit or one above it, and the same risk point; where either names none the same
 * category and basis, else texts alike. A prior was found earlier, within the look-back, before the row's own period (within
 * it it would be a duplicate), and was communicated: neither 待确认 nor 已确认 nor cancelled. Of `before`, rows of earlier
 * ledgers, all that was found earlier counts; of `now`, the rows in question, what was found before the row's period. One
 * finding counts once; how many are looked at is the pool's.
 */
export function recurrenceFinder<R extends RecurrenceRow>(
  now: readonly R[],
  before: readonly R[],
  above: (unit: string) => readonly string[],
  { months, likeness }: RecurrenceThresholds,
): (row: R) => Recurrence<R> | null {
  // Within the rows in question only what was found before somebody's period can be a prior: usually next to nothing.
  const last = now.reduce((latest, { from }) => (from !== null && from > latest ? from : latest), "");
  const earlier = now.filter(({ found }) => found !== null && found < last);
  if (before.length === 0 && earlier.length === 0) return () => null;
  const texts = new WeakMap<R, ProblemText>();
  const textOf = (row: R): ProblemText => {
    const text = texts.get(row) ?? problemText(row.fact);
    texts.set(row, text);
    return text;
  };
  const pools = [priorPool(before), priorPool(earlier)] as const;
  return (row) => {
    const { found } = row;
    if (found === null || row.unit === "") return null;
    const units = [row.unit, ...above(row.unit)];
    const since = addMonths(found, -months);
    const from = row.from ?? "";
    const text = () => textOf(row);
    for (const by of RECURRENCE_KEYS) {
      const seen = new Map<string, R>();
      for (const [at, pool] of pools.entries()) {
        const window: Window = { since, before: at === 0 || from > found ? found : from };
        for (const unit of units)
          for (const one of pool.find(row, text, unit, by, window, likeness))
            if (one !== row && (one.id === "" || one.id !== row.id)) later(seen, one);
      }
      const priors = [...seen.values()].sort(
        (a, b) => compare(b.found ?? "", a.found ?? "") || compare(a.place, b.place),
      );
      const [latest] = priors;
      if (!latest) continue;
      return {
        by,
        latest,
        count: priors.length,
        closed: !isOpenState(latest.state, latest.status),
        priors: priors.map((prior) => ({ row: prior, ...sameProblem(text(), textOf(prior)) })),
      };
    }
    return null;
  };
}

/** Of several rows of one finding the one found last stands for it. */
function later<R extends RecurrenceRow>(seen: Map<string, R>, row: R): void {
  const key = row.id || row.place;
  const known = seen.get(key);
  if (known === undefined || (known.found ?? "") < (row.found ?? "")) seen.set(key, row);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
