/**
 * The patterns of schemas/ by name: the catalogues say each form in words, so that nobody has to read a regular expression.
 * A test holds this list against every pattern in the schemas.
 */
export const FORMS = {
  "^-?\\d{1,15}(\\.\\d{1,2})?$": "money",
  "^-?\\d{1,15}(\\.\\d{1,6})?$": "number",
  "^CK-[A-Z]{2,6}$": "checklistId",
  "^CK-[A-Z]{2,6}-\\d{2,3}$": "itemId",
  "^F\\d{4}(-[\\w-]+)+$": "findingId",
  "^P-\\d{3,4}$": "proposalId",
  "^S\\d{2}$": "systemId",
  "^[0-9a-f]{64}$": "sha256",
  "^[A-Z]{2,6}$": "libraryKey",
  "^[A-Z]{2,6}-\\d{2,3}$": "riskPointId",
  '^[^\\s/\\\\:*?"<>|]+$': "id",
  "^[a-z][a-z0-9-]{1,40}$": "profileKey",
  "^[a-z][a-z0-9_]{0,40}$": "columnKey",
  "^own-[a-z0-9-]{1,40}$": "ownLaw",
  "^\\d+\\.\\d+(\\.\\d+)?$": "version",
  "^\\d{4}-\\d{2}-\\d{2}$": "date",
  "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$": "instant",
  "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$": "millisecond",
  "^[A-Z]$": "sourceKey",
  "^[A-Z]?$": "sourceChoice",
  "^[A-Za-z0-9+/]{59}=$": "sealKey",
  "^[A-Za-z0-9+/]{86}==$": "sealSignature",
  "^evidence/[0-9a-f]{64}(\\.[A-Za-z0-9]{1,10})?$": "evidenceFile",
} as const;

export type Form = (typeof FORMS)[keyof typeof FORMS] | "other";

/** The name of a pattern's form; "other" for one that has none yet. */
export const formOfPattern = (pattern: string): Form => (FORMS as Readonly<Record<string, Form>>)[pattern] ?? "other";
