import type { ItemId, Section } from "../model/generated/documents.ts";
import type { Assessment, ItemAssessment } from "../model/paper.ts";

/** The next item that waits for an answer behind `after`, going round once; null when none is left that can be asked. */
export function nextOpen(assessment: Assessment, after: ItemId | null): ItemAssessment | null {
  const start = after === null ? 0 : (assessment.byId.get(after)?.place ?? 0);
  const round = [...assessment.items.slice(start), ...assessment.items.slice(0, start)];
  return round.find((one) => one.applicability === "applicable" && one.verdict === "未检查") ?? null;
}

/** The item before `current` that can be asked; null at the beginning. Excluded items are passed over. */
export function previous(assessment: Assessment, current: ItemId): ItemAssessment | null {
  const place = assessment.byId.get(current)?.place ?? 1;
  const before = assessment.items.slice(0, place - 1).filter((one) => one.applicability === "applicable");
  return before.at(-1) ?? null;
}

/** How far the paper is. `remaining` are items that can be asked now; `waiting` hang on answers still open. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly remaining: number;
  readonly waiting: number;
  readonly fail: number;
  readonly flagged: number;
}

export function progressOf(assessment: Assessment): Progress {
  const inScope = assessment.items.filter((one) => one.applicability !== "excluded");
  const open = inScope.filter((one) => one.verdict === "未检查");
  return {
    done: inScope.length - open.length,
    total: inScope.length,
    remaining: open.filter((one) => one.applicability === "applicable").length,
    waiting: open.filter((one) => one.applicability === "undecided").length,
    fail: assessment.counts.fail,
    flagged: assessment.items.filter((one) => one.answer?.flag).length,
  };
}

/** Items the person has just made applicable or inapplicable by an answer, comparing before and after. */
export interface Effects {
  /** Now out of the inspection; `answered` says that an answer rests in the journal. */
  readonly excluded: readonly { readonly one: ItemAssessment; readonly answered: boolean }[];
  readonly included: readonly ItemAssessment[];
}

export function effectsOf(before: Assessment, after: Assessment): Effects {
  const flipped = after.items.filter((one) => before.byId.get(one.item.id)?.applicability !== one.applicability);
  return {
    excluded: flipped
      .filter((one) => one.applicability === "excluded")
      .map((one) => ({ one, answered: (before.byId.get(one.item.id)?.answer ?? null) !== null })),
    included: flipped.filter(
      (one) => one.applicability === "applicable" && before.byId.get(one.item.id)?.applicability === "excluded",
    ),
  };
}

/** The section an item stands in, with its 1-based number. */
export function sectionNumber(assessment: Assessment, section: Section): number {
  return [...new Set(assessment.items.map((one) => one.section))].indexOf(section) + 1;
}
