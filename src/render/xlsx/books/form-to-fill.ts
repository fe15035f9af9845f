import type { FormBook } from "../../../form/sheet-form.ts";
import type { AnswersHeader, Checklist, ItemId, Obligations } from "../../../model/generated/documents.ts";

/** A checklist to fill in. */
export interface AnswerForm {
  readonly checklist: Checklist;
  /** What each verdict of an item owes, the answer set counted in. */
  readonly owed: ReadonlyMap<ItemId, Obligations>;
  /** What is known of the paper's header. */
  readonly header: AnswersHeader;
  /** The sheets with what is answered already; null makes the form to print alone. */
  readonly book: FormBook | null;
}
