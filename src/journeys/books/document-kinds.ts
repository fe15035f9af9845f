import { checklistBook, readChecklist } from "../../form/checklist-book.ts";
import { ANSWER_SET, CHECKLIST, ITEM, SECTION } from "../../form/checklist-forms.ts";
import { libraryBook, readLibrary } from "../../form/library-book.ts";
import { BASIS, CONTROL, HISTORY, LIBRARY, POINT, WORDS } from "../../form/library-forms.ts";
import type { PlainBook } from "../../form/read-book.ts";
import type { DocumentRead } from "../../form/read-document.ts";
import type { FormBook, Plain, SheetForm } from "../../form/sheet-form.ts";
import type { Condition } from "../../model/generated/documents.ts";

/** Documents that people edit as workbooks. */
export type EditedKind = "RiskLibrary" | "Checklist";

export type ConditionWords = (condition: Condition) => string;

interface Edited {
  readonly forms: readonly SheetForm[];
  readonly show: (document: Plain, comment: string, words: ConditionWords) => FormBook;
  readonly read: (book: PlainBook) => DocumentRead;
  /** Of an empty one. */
  readonly blank: Plain;
}

export const EDITED: Readonly<Record<EditedKind, Edited>> = {
  RiskLibrary: {
    forms: [LIBRARY, WORDS, POINT, CONTROL, BASIS, HISTORY],
    show: (document, comment) => libraryBook(document, comment),
    read: readLibrary,
    blank: { kind: "RiskLibrary", schemaVersion: "1", version: "0.1.0", status: "draft", level_scheme: "L4" },
  },
  Checklist: {
    forms: [CHECKLIST, ANSWER_SET, SECTION, ITEM, HISTORY],
    show: (document, comment, words) => checklistBook(document, (condition) => words(condition as Condition), comment),
    read: readChecklist,
    blank: {
      kind: "Checklist",
      schemaVersion: "1",
      version: "0.1.0",
      status: "draft",
      answer_sets: {
        standard: {
          obligations: {
            fail: { note: true, finding: true, evidence: 1 },
            na: { reason: true },
            pending: { reason: true },
          },
        },
      },
    },
  },
};
