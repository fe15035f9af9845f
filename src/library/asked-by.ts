import type { Checklist, ChecklistItem, RiskPointId } from "../model/generated/documents.ts";

/** An item of a checklist that asks about a risk point. */
export interface Asking {
  readonly checklist: Checklist;
  readonly item: ChecklistItem;
}

/** The items that ask about each risk point, in the order of the checklists; a point nobody asks about is not in it. */
export function askedBy(checklists: readonly Checklist[]): ReadonlyMap<RiskPointId, readonly Asking[]> {
  const asking = new Map<RiskPointId, Asking[]>();
  for (const checklist of checklists)
    for (const item of checklist.sections.flatMap((section) => section.items))
      for (const point of new Set(item.risk_points)) {
        const before = asking.get(point);
        if (before) before.push({ checklist, item });
        else asking.set(point, [{ checklist, item }]);
      }
  return asking;
}
