import { REFERENCES } from "./generated/references.ts";

/** The keys of the shipped reference tables. */
export const referenceKeys = (): readonly string[] => Object.keys(REFERENCES);

/** The columns of a reference table; null where there is none of that name. */
const referenceColumns = (key: string): readonly string[] | null =>
  Object.hasOwn(REFERENCES, key) ? (REFERENCES[key]?.columns ?? null) : null;

/**
 * Rows of a reference table, the named columns in their order or else the first `width`. A row with a blank among them says
 * nothing and is left out. Null where the table or a column is not there.
 */
export function referenceRows(
  key: string,
  width: number,
  columns?: readonly string[],
): readonly (readonly (string | number)[])[] | null {
  const known = referenceColumns(key);
  if (known === null) return null;
  const places = (columns ?? known.slice(0, width)).map((column) => known.indexOf(column));
  if (places.length < width || places.includes(-1)) return null;
  return (REFERENCES[key]?.rows ?? []).flatMap((row) => {
    const cells = places.flatMap((at) => row[at] ?? []);
    return cells.length === places.length ? [cells] : [];
  });
}
