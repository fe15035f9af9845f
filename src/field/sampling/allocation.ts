/** A stratum with its rows and its share of the sample. */
export interface Share {
  readonly name: string;
  readonly rows: number;
  readonly n: number;
}

/**
 * Shares a sample out in proportion to the rows, by the largest remainder: everybody gets the whole part of n × rows ÷ all
 * rows; what is left goes, one each, to the largest remainders, of equal ones to the stratum with more rows, then to the one
 * that comes first. n is at most all rows, so no share exceeds its rows.
 */
export function allocate(strata: readonly { readonly name: string; readonly rows: number }[], n: number): Share[] {
  const all = strata.reduce((sum, { rows }) => sum + BigInt(rows), 0n);
  const parts = strata.map(({ name, rows }, place) => {
    const exact = BigInt(n) * BigInt(rows);
    return { name, rows, place, whole: all === 0n ? 0n : exact / all, rest: all === 0n ? 0n : exact % all };
  });
  const left = n - Number(parts.reduce((sum, { whole }) => sum + whole, 0n));
  const next = parts.toSorted(
    (a, b) => (a.rest === b.rest ? 0 : a.rest > b.rest ? -1 : 1) || b.rows - a.rows || a.place - b.place,
  );
  const more = new Set(next.slice(0, left).map(({ place }) => place));
  return parts.map(({ name, rows, place, whole }) => ({ name, rows, n: Number(whole) + (more.has(place) ? 1 : 0) }));
}
