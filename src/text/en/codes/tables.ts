import type { Args } from "../../code-words.ts";

/** The word that was probably meant. */
export const near = (a: Args): string => (a.near ? `; did you mean "${a.near}"?` : "");

export const forms = {
  money: 'an amount in yuan with at most two decimals, such as "450000.00"',
  number: 'a number with at most six decimals, such as "12.5"',
  checklistId: "a checklist id, such as CK-RCU",
  itemId: "an item id, such as CK-RCU-05",
  findingId: "a finding id, such as F2024-001",
  proposalId: "the id of a proposal, such as P-001",
  systemId: "a system id, such as S15",
  sha256: "64 lower-case hexadecimal digits of a SHA-256",
  libraryKey: "a library key of 2 to 6 capital letters, such as RCU",
  riskPointId: "a risk point id, such as RCU-03",
  id: 'an id without spaces or / \\ : * ? " < > |',
  profileKey: "lower-case letters, digits and hyphens, a letter first",
  columnKey: "lower-case letters, digits and underscores, a letter first",
  ownLaw: "own- followed by lower-case letters, digits and hyphens, such as own-amount-limit",
  version: 'a version, such as "1.0.0"',
  date: "a date, such as 2026-03-05",
  instant: "a time, such as 2026-03-05T08:00:00Z",
  millisecond: "an instant with its milliseconds, such as 2026-03-05T08:00:00.000Z",
  sourceKey: "one capital letter, such as A",
  sourceChoice: "one capital letter, such as A; empty leaves it open",
  sealKey: "an ed25519 public key in base64",
  sealSignature: "an ed25519 signature in base64",
  evidenceFile: "evidence/ and the file's hash",
  other: "the form the schema asks for",
} as const;

export const types = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a set of keys and values",
  null: "nothing",
} as const;

export const yamlReasons = {
  indent: "the indentation does not line up, or something stands at the wrong level",
  tab: "a tab is used to indent; YAML wants spaces",
  quote: "a value begins with a special character and needs quotes",
  escape: "a backslash in double quotes is followed by the wrong character",
  missing: "a closing quote, bracket or comma is missing",
  flow: "what is inside the brackets is not finished",
  nested: "two levels of keys stand on one line",
  key: "a key runs over two lines, or its colon is missing",
  alias: "an anchor (&) or alias (*) is used wrongly",
  directive: "there is a % directive nobody knows",
  documents: "the file holds two documents (---)",
  other: "it is not YAML",
} as const;

export const brokenReasons = {
  json: "it is not whole JSON",
  form: "it is not of the form of a record",
  sequence: "its number is out of sequence",
  chain: "it does not follow the record before",
  hash: "its content does not match its hash: it was changed",
  contradiction: "it contradicts the records before",
} as const;

export const missing = {
  answer: "no answer",
  recheck: "to be looked at again, and not yet",
  note: "no note",
  finding: "no finding, and no reason for having none",
  fact: "a finding without its facts",
  evidence: "not enough evidence",
  reason: "no reason for not applicable",
  pending: "no reason for pending",
  severity_reason: "the default severity was changed without a reason",
  verdict_reason: "the inspector's verdict has no reason",
} as const;

export const needs = {
  libraries: "the libraries the checklist uses",
  checklist: "the checklist these answers belong to",
  checklists: "a checklist that uses this library",
  project: "a project configuration, riskpaper.yaml",
  calendar: "the year in the working-day calendar",
  columns: "columns of the ledger",
  campaign: "a campaign (--campaign)",
  roster: "a roster of units (--roster or --campaign)",
  units: "a list of units (units of riskpaper.yaml, or --roster)",
  rounds: "the register of rounds (--register-rounds)",
  baseline: "last period's ledgers (--baseline)",
  evidence: "the evidence folder (--evidence)",
  received: "the day received (--received)",
  summary: "the summary table",
  "problem-ledger": "the problem ledger of the period",
  companion: "the other ledger of the period",
} as const;

export const kinds = {
  RiskLibrary: "risk library",
  RiskOverlay: "overlay",
  RiskProposals: "proposed risk points",
  Checklist: "checklist",
  Answers: "answers",
  Workpaper: "workpaper",
  Register: "register",
  Sample: "sample",
  Engagement: "inspection project file",
  FactStatements: "statements on the facts",
  MergeDecisions: "merge decisions",
  LedgerProfile: "ledger profile",
  Project: "project configuration",
  Ledger: "ledger",
  ReferenceTable: "reference table",
} as const;

export const lookUp = (table: Readonly<Record<string, string>>, key: string | number | undefined): string => {
  const name = String(key);
  return Object.hasOwn(table, name) ? (table[name] ?? name) : name;
};

/** A word of a row as it was written, and what it was read as. */
export const readAs = (written: string, read: string): string => `${written} (read as ${read})`;
