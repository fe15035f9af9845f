/** Codes that stop what goes out after a visit: a document that would say more than is settled. */
export const LETTER_CODES = [
  "letter-other-unit",
  "letter-version-open",
  "letter-paper-open",
  "letter-item-pending",
  "letter-fact-unconfirmed",
  "letter-fact-objected",
  "letter-fact-unsigned",
  "letter-comment-open",
  "letter-finding-unknown",
  "letter-fact-upheld",
  "letter-disposition-twice",
  "letter-disposition-reason",
  "letter-transfer-receiver",
  "letter-figures-differ",
  "zero-report-findings",
] as const;

export type LetterCode = (typeof LETTER_CODES)[number];

/** Those that the inspection file is to blame for; the others are said of the paper. */
export const ENGAGEMENT_CODES: readonly string[] = [
  "letter-other-unit",
  "letter-finding-unknown",
  "letter-fact-upheld",
  "letter-disposition-twice",
  "letter-disposition-reason",
  "letter-transfer-receiver",
];
