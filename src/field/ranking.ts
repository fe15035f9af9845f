import { compareDecimals, type Decimal, multiplyDecimals } from "../model/decimal.ts";

/** What is ranked. `code` orders equals. */
export interface Scored {
  readonly code: string;
  readonly score: Decimal;
}

/**
 * What the scores of one ranking are compared by: the scores where full marks are alike, or are not known of everybody; else
 * each score brought to the same full marks, exactly (score × the other full marks), so that 90 of 100 is above 100 of 120.
 */
export function onSameFull(
  all: readonly { readonly score: Decimal; readonly full: Decimal | null }[],
): readonly Decimal[] {
  const fulls = all.flatMap(({ full }) => (full !== null && compareDecimals(full, 0) > 0 ? [full] : []));
  const kinds = fulls.filter((one, at) => fulls.findIndex((other) => compareDecimals(one, other) === 0) === at);
  if (fulls.length < all.length || kinds.length < 2) return all.map(({ score }) => score);
  return all.map(({ score, full }) =>
    kinds.filter((one) => compareDecimals(one, full ?? 0) !== 0).reduce<Decimal>(multiplyDecimals, score),
  );
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
