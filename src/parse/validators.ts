import type { Kind } from "../model/documents.ts";
import type { SchemaNode } from "./known-names.ts";
import type { SchemaError } from "./schema-problems.ts";

/** A compiled validator with the schema it was compiled from. */
export interface Validator {
  readonly validate: ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };
  readonly schema: SchemaNode;
}

/** What only the program writes: its journals, seals and archives. */
export const WRITTEN_KINDS = [
  "JournalRecord",
  "RegisterRecord",
  "SealManifest",
  "SealSignatures",
  "ArchiveIndex",
] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** The validator of one kind; only that one is loaded. */
export async function loadValidator(kind: Kind | WrittenKind): Promise<Validator> {
  return (await LOADERS[kind]()) as unknown as Validator;
}

const LOADERS: Readonly<Record<Kind | WrittenKind, () => Promise<unknown>>> = {
  RiskLibrary: () => import("./generated/RiskLibrary.js"),
  RiskOverlay: () => import("./generated/RiskOverlay.js"),
  RiskProposals: () => import("./generated/RiskProposals.js"),
  Checklist: () => import("./generated/Checklist.js"),
  Answers: () => import("./generated/Answers.js"),
  Workpaper: () => import("./generated/Workpaper.js"),
  Register: () => import("./generated/Register.js"),
  Sample: () => import("./generated/Sample.js"),
  LedgerProfile: () => import("./generated/LedgerProfile.js"),
  Engagement: () => import("./generated/Engagement.js"),
  FactStatements: () => import("./generated/FactStatements.js"),
  MergeDecisions: () => import("./generated/MergeDecisions.js"),
  ReferenceTable: () => import("./generated/ReferenceTable.js"),
  Ledger: () => import("./generated/Ledger.js"),
  Project: () => import("./generated/Project.js"),
  JournalRecord: () => import("./generated/JournalRecord.js"),
  RegisterRecord: () => import("./generated/RegisterRecord.js"),
  SealManifest: () => import("./generated/SealManifest.js"),
  SealSignatures: () => import("./generated/SealSignatures.js"),
  ArchiveIndex: () => import("./generated/ArchiveIndex.js"),
};

/** The test `paper/journal.ts` asks for: whether a parsed line has the form of a record of a paper, or of a register. */
export async function loadIsRecord(
  kind: "JournalRecord" | "RegisterRecord" = "JournalRecord",
): Promise<(value: unknown) => boolean> {
  const { validate } = await loadValidator(kind);
  return (value) => validate(value);
}
