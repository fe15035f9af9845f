/** Codes of this family → the R-id of domain.md §3 they belong to, or null outside the 79. */
export const ACROSS_CODES = {
  "near-duplicate": "R-X02",
  "number-skipped": "R-X04",
  "number-repeated": "R-X04",
  "register-number-skipped": "R-X04",
  "register-number-repeated": "R-X04",
  "register-order": "R-X04",
  "total-differs": "R-X05",
  "part-exceeds-whole": "R-X06",
  "partition-differs": "R-X05",
  "more-than-due": "R-C10",
  "staff-not-checked": "R-C10",
  "copied-text": "R-X07",
  "one-person-many-items": "R-X08",
  "ratio-differs": "R-X09",
  "ratio-rounded": "R-X09",
  "all-closed-at-issue": "R-X10",
} as const satisfies Readonly<Record<string, string | null>>;
