import type { Project } from "../../model/generated/documents.ts";

/** From when on a finding is a repeat, and what follows from it (domain.md §8.5). */
export interface RecurrenceThresholds {
  /** Months back from a finding to the day its prior was found. */
  readonly months: number;
  /** How alike the texts of one problem are at least, from 0 to 1; only texts decide by it. */
  readonly likeness: number;
  /** From so many times on a finding is to be raised by one level. */
  readonly escalateAt: number;
  /** From so many units on a risk point is a common problem. */
  readonly commonUnits: number;
}

const USUAL: RecurrenceThresholds = { months: 24, likeness: 0.85, escalateAt: 3, commonUnits: 3 };

/** A project's own thresholds (`recurrence` of riskpaper.yaml), the usual ones where it states none. */
export function recurrenceThresholds(project: Pick<Project, "recurrence"> | null): RecurrenceThresholds {
  const own = project?.recurrence;
  return {
    months: own?.months ?? USUAL.months,
    likeness: own?.likeness ?? USUAL.likeness,
    escalateAt: own?.escalate_at ?? USUAL.escalateAt,
    commonUnits: own?.common_units ?? USUAL.commonUnits,
  };
}
