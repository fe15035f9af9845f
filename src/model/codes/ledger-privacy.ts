/** Codes of this family → the R-id of domain.md §3 they belong to, or null outside the 79. */
export const PRIVACY_CODES = {
  "account-number": "R-P01",
  "suspicious-named": "R-P02",
  "formula-text": "R-P05",
} as const satisfies Readonly<Record<string, string | null>>;
