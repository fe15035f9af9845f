/** A row as common problems see it; `point` and `unit` "" where it names none. */
export interface PointedRow {
  readonly point: string;
  readonly unit: string;
}

export interface CommonPoint<R> {
  readonly point: string;
  /** The units by their codes, each with its rows in the order given. */
  readonly units: readonly { readonly unit: string; readonly rows: readonly R[] }[];
}

/** Risk points found in so many units at least (共性问题, domain.md §8.5), by point; of rows that are of one period. */
export function commonPoints<R extends PointedRow>(rows: readonly R[], least: number): readonly CommonPoint<R>[] {
  const points = new Map<string, Map<string, R[]>>();
  for (const row of rows) {
    if (row.point === "") continue;
    const units = points.get(row.point) ?? new Map<string, R[]>();
    points.set(row.point, units);
    if (row.unit === "") continue;
    const own = units.get(row.unit);
    if (own) own.push(row);
    else units.set(row.unit, [row]);
  }
  return [...points]
    .filter(([, units]) => units.size >= least)
    .map(([point, units]) => ({
      point,
      units: [...units].map(([unit, own]) => ({ unit, rows: own })).sort((a, b) => (a.unit < b.unit ? -1 : 1)),
    }))
    .sort((a, b) => (a.point < b.point ? -1 : 1));
}
