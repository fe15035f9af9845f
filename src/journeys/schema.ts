import { type Kind, KINDS } from "../model/documents.ts";
import { loadValidator } from "../parse/validators.ts";

/** What can be described: the documents, and one line of a paper's journal. */
export type SchemaKind = Kind | "JournalRecord";

const FILES: Readonly<Record<SchemaKind, string>> = {
  RiskLibrary: "*.library.yaml",
  RiskOverlay: "*.overlay.yaml",
  RiskProposals: "*.proposals.yaml",
  Checklist: "*.checklist.yaml",
  Answers: "*.answers.yaml",
  Workpaper: "*.paper/paper.yaml",
  Sample: "*.sample.yaml",
  Engagement: "*.engagement.yaml",
  FactStatements: "*.statements.yaml",
  MergeDecisions: "*.decisions.yaml",
  LedgerProfile: "*.profile.yaml",
  Ledger: "*.ledger.yaml",
  ReferenceTable: "*.reference.yaml",
  Project: "riskpaper.yaml",
  JournalRecord: "*.paper/journal.ndjson",
};

/** Every kind with the files it is found in. */
export const listSchemas = (): readonly { readonly kind: SchemaKind; readonly file: string }[] =>
  [...KINDS, "JournalRecord" as const].map((kind) => ({ kind, file: FILES[kind] }));

/** The JSON Schema (2020-12) of one kind, complete in itself: every reference points inside it. */
export const schemaOf = async (kind: SchemaKind): Promise<object> => (await loadValidator(kind)).schema;
