/** Codes of this family → the R-id of domain.md §3 they belong to, or null outside the 79. */
export const RELATION_CODES = {
  "relation-sum": "R-X05",
  "relation-part": "R-X06",
  "relation-rate": "R-X09",
  "relation-order": "R-L01",
  "relation-within": null,
  "relation-apart": "R-L05",
  "relation-people": null,
  "relation-limit": null,
  "relation-filled": "R-F01",
  "relation-unique": null,
  "relation-coverage": null,
  "relation-posts": "R-L05",
  "relation-table": null,
  "relation-subset": "R-X06",
  "relation-run": null,
} as const satisfies Readonly<Record<string, string | null>>;
export type RelationCode = keyof typeof RELATION_CODES;
