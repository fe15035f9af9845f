/** Codes of this family → the R-id of domain.md §3 they belong to, or null outside the 79. */
export const FIELDS_CODES = {
  "required-blank": "R-F01",
  "finding-id-form": "R-F02",
  "finding-id-twice": "R-F02",
  "point-id-twice": "R-F02",
  "amount-magnitude": "R-F07",
  "thin-description": "R-F09",
  "slogan-measures": "R-F10",
  "uscc-check-digit": "R-F11",
  "identity-check-digit": "R-F11",
  "group-name": "R-F12",
} as const satisfies Readonly<Record<string, string | null>>;
