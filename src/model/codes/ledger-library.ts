/** Codes of this family → the R-id of domain.md §3 they belong to, or null outside the 79. */
export const LIBRARY_CODES = {
  "category-rewritten": "R-B02",
  "line-rewritten": "R-B02",
  "posts-rewritten": "R-B02",
  "level-far-from-library": "R-B03",
  "severity-far-from-item": "R-B03",
  "finding-without-item": "R-B07",
  "conflicting-controls": "R-B08",
  "risk-point-proposed": "R-B09",
  "repeat-not-declared": "R-B11",
} as const satisfies Readonly<Record<string, string | null>>;
