import { compareDecimals, type Decimal } from "../model/decimal.ts";

/** What is ranked. `code` orders equals. */
export interface Scored {
  readonly code: string;
  readonly score: Decimal;
}

/**
 * Highest score first; equals share a place and the next place is left out (1, 2, 2, 4), written in code order
 * (domain.md §4.7: ties by code).
 */
export function ranked<T extends Scored>(all: readonly T[]): readonly (T & { readonly place: number })[] {
  const ordered = [...all].sort(
    (a, b) => compareDecimals(b.score, a.score) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  let place = 1;
  return ordered.map((one, at) => {
    const before = ordered[at - 1];
    if (!before || compareDecimals(before.score, one.score) !== 0) place = at + 1;
    return { ...one, place };
  });
}
