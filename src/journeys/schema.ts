import { type Kind, KINDS } from "../model/documents.ts";
import { loadValidator, WRITTEN_KINDS, type WrittenKind } from "../parse/validators.ts";

/** What can be described: the documents, and what the program itself keeps: journals, seals, archives. */
export type SchemaKind = Kind | WrittenKind;

const FILES: Readonly<Record<SchemaKind, string>> = {
  RiskLibrary: "*.library.yaml",
  RiskOverlay: "*.overlay.yaml",
  RiskProposals: "*.proposals.yaml",
  Checklist: "*.checklist.yaml",
  Answers: "*.answers.yaml",
  Workpaper: "*.paper/paper.yaml",
  Register: "*.register/register.yaml",
  Sample: "*.sample.yaml",
  Engagement: "*.engagement.yaml",
  FactStatements: "*.statements.yaml",
  MergeDecisions: "*.decisions.yaml",
  LedgerProfile: "*.profile.yaml",
  Ledger: "*.ledger.yaml",
  ReferenceTable: "*.reference.yaml",
  Project: "riskpaper.yaml",
  JournalRecord: "*.paper/journal.ndjson",
  RegisterRecord: "*.register/journal.ndjson",
  SealManifest: "seal/*.manifest.json",
  SealSignatures: "seal/*.sig.json",
  ArchiveIndex: "index.json",
};

/** Every kind with the files it is found in. */
export const listSchemas = (): readonly { readonly kind: SchemaKind; readonly file: string }[] =>
  [...KINDS, ...WRITTEN_KINDS].map((kind) => ({ kind, file: FILES[kind] }));

/** The JSON Schema (2020-12) of one kind, complete in itself: every reference points inside it. */
export const schemaOf = async (kind: SchemaKind): Promise<object> => (await loadValidator(kind)).schema;
