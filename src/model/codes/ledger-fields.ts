/** Codes of this family → the R-id of domain.md §3 they belong to, or null outside the 79. */
export const FIELDS_CODES = {} as const satisfies Readonly<Record<string, string | null>>;
