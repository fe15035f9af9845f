import type { Answers, Checklist, LedgerProfile, Project, RiskLibrary, Workpaper } from "./generated/documents.ts";

/** The documents a person writes or reads, by kind. */
export interface DocumentByKind {
  readonly RiskLibrary: RiskLibrary;
  readonly Checklist: Checklist;
  readonly Answers: Answers;
  readonly Workpaper: Workpaper;
  readonly LedgerProfile: LedgerProfile;
  readonly Project: Project;
}

export type Kind = keyof DocumentByKind;
export type AnyDocument = DocumentByKind[Kind];
export const KINDS: readonly Kind[] = ["RiskLibrary", "Checklist", "Answers", "Workpaper", "LedgerProfile", "Project"];
