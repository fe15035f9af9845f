import type { Answer, Evidence, Finding, ItemId } from "../model/generated/documents.ts";
import type { FactsState, PaperState, ReviewState, Step } from "../model/paper.ts";

/** A record says that something was otherwise than it was: the chain is whole, but its author made it up. */
export class JournalContradiction extends Error {
  constructor(readonly record: number) {
    super(`record ${record} contradicts the records before it`);
  }
}

/** A paper while records are told to it: the same as PaperState, but changed in place, for journals have ten thousand of them. */
export interface Telling {
  header: PaperState["header"];
  readonly checklist: PaperState["checklist"];
  readonly libraries: PaperState["libraries"];
  readonly answers: Map<ItemId, Answer>;
  readonly evidence: Evidence[];
  finished: boolean;
  carry?: PaperState["carry"];
  lookBack?: PaperState["lookBack"];
  lastItem: ItemId | null;
  undo: Step[];
  redo: Step[];
  /** Its stage follows from it: `stageOf`. */
  review: Omit<ReviewState, "stage">;
  /** Its state and version follow from it: `factsStage`. */
  facts: Omit<FactsState, "state" | "version">;
  journal: PaperState["journal"];
}

/** What a guard looks at: a paper being told, or one that has been. */
export interface Guarded {
  readonly header: PaperState["header"];
  readonly checklist: PaperState["checklist"];
  readonly evidence: readonly Evidence[];
  readonly finished: boolean;
  readonly review: Omit<ReviewState, "stage">;
  readonly facts: Omit<FactsState, "state" | "version">;
  readonly answers: ReadonlyMap<ItemId, Answer>;
}

/** A paper's state as guards look at it. */
export const guarded = (state: PaperState): Guarded => ({ ...state, answers: new Map(Object.entries(state.answers)) });

/** A finding of the answers by its id, with the item it belongs to. */
export function findingOf(
  answers: ReadonlyMap<ItemId, Answer>,
  id: string,
): { readonly item: ItemId; readonly finding: Finding } | null {
  for (const [item, answer] of answers) {
    const finding = answer.findings?.find(({ finding_id }) => finding_id === id);
    if (finding) return { item, finding };
  }
  return null;
}
