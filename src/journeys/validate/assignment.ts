import type { Campaign, LedgerAround } from "../../check/ledger/ledger-law.ts";
import type { Checklist, LedgerProfile, PlainDate, Project, RiskLibrary } from "../../model/generated/documents.ts";
import type { SheetLimits } from "../../sheet/limits.ts";
import { workdays } from "../workdays.ts";
import type { ExamineOptions } from "./examine-ledger.ts";

/** All that is needed to examine the ledgers of one run: plain JSON, so that it can be handed to another process. */
export interface LedgerAssignment {
  readonly asOf: PlainDate;
  readonly project: Project | null;
  readonly libraries: readonly RiskLibrary[];
  readonly checklists: readonly Checklist[];
  readonly campaign: Campaign | null;
  readonly received: PlainDate | null;
  readonly profiles: readonly LedgerProfile[];
  readonly mapping: Readonly<Record<string, string>> | null;
  readonly limits: SheetLimits;
}

export const examineOptions = (given: LedgerAssignment): ExamineOptions => ({
  profiles: given.profiles,
  mapping: given.mapping,
  period: given.campaign?.period ?? null,
  asOf: given.asOf,
  limits: given.limits,
});

export const ledgerAround = (given: LedgerAssignment): LedgerAround => ({
  asOf: given.asOf,
  project: given.project,
  libraries: given.libraries,
  checklists: given.checklists,
  campaign: given.campaign,
  received: given.received,
  isWorkday: workdays(given.project),
});
