import type { Checklist, RiskLibrary, RiskPoint } from "../model/generated/documents.ts";

/** The points of a library by whether checklists ask about them. */
export interface Coverage {
  /** Points in force: neither draft nor retired. */
  readonly live: readonly RiskPoint[];
  /** Those of them that no item names. */
  readonly uncovered: readonly RiskPoint[];
}

/** Holds a library against the checklists that declare it; others are left aside. */
export function coverageOf(library: RiskLibrary, checklists: readonly Checklist[]): Coverage {
  const items = checklists
    .filter((checklist) => checklist.libraries.includes(library.key))
    .flatMap((checklist) => checklist.sections.flatMap((section) => section.items));
  const asked = new Set(items.flatMap((item) => item.risk_points));
  const live = library.points.filter((point) => (point.status ?? "active") === "active");
  return { live, uncovered: live.filter((point) => !asked.has(point.id)) };
}
