import type {
  Answers,
  Checklist,
  Engagement,
  FactStatements,
  Ledger,
  LedgerProfile,
  MergeDecisions,
  Project,
  ReferenceTable,
  Register,
  RiskLibrary,
  RiskOverlay,
  RiskProposals,
  Sample,
  Workpaper,
} from "./generated/documents.ts";

/** The documents a person writes or reads, by kind. */
export interface DocumentByKind {
  readonly RiskLibrary: RiskLibrary;
  readonly RiskOverlay: RiskOverlay;
  readonly RiskProposals: RiskProposals;
  readonly Checklist: Checklist;
  readonly Answers: Answers;
  readonly Workpaper: Workpaper;
  readonly Register: Register;
  readonly Sample: Sample;
  readonly LedgerProfile: LedgerProfile;
  readonly Ledger: Ledger;
  readonly ReferenceTable: ReferenceTable;
  readonly Engagement: Engagement;
  readonly FactStatements: FactStatements;
  readonly MergeDecisions: MergeDecisions;
  readonly Project: Project;
}

export type Kind = keyof DocumentByKind;
/** What is judged: a document of ours, or a ledger in whatever format it came. */
export type Judgeable = Kind | "Ledger";
export type AnyDocument = DocumentByKind[Kind];
export const KINDS: readonly Kind[] = [
  "RiskLibrary",
  "RiskOverlay",
  "RiskProposals",
  "Checklist",
  "Answers",
  "Workpaper",
  "Register",
  "Sample",
  "LedgerProfile",
  "Ledger",
  "ReferenceTable",
  "Engagement",
  "FactStatements",
  "MergeDecisions",
  "Project",
];
