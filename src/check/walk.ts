import type { Checklist, ChecklistItem, Finding, Workpaper, Answers, Answer } from "../model/generated/documents.ts";
import { step } from "../parse/places.ts";

/** A text somewhere in a document. */
export interface FoundText {
  readonly pointer: string;
  /** The key it stands under; of the list around it where it stands in one. */
  readonly key: string;
  readonly text: string;
}

/** Every text value of plain data with its place, in reading order. */
export function* textsOf(value: unknown, pointer = "", key = ""): Generator<FoundText> {
  if (typeof value === "string") yield { pointer, key, text: value };
  else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* textsOf(one, step(pointer, index), key);
  } else if (value !== null && typeof value === "object") {
    for (const [name, one] of Object.entries(value)) yield* textsOf(one, step(pointer, name), name);
  }
}

/** An item with its place in the document. */
export interface FoundItem {
  readonly item: ChecklistItem;
  readonly pointer: string;
}

/** Every item of a checklist, in order. */
export function itemsOf(checklist: Checklist): readonly FoundItem[] {
  return checklist.sections.flatMap((section, s) =>
    section.items.map((item, i) => ({ item, pointer: `/sections/${s}/items/${i}` })),
  );
}

/** An answer with the item it belongs to. */
export interface FoundAnswer {
  readonly id: string;
  readonly answer: Answer;
  readonly pointer: string;
}

/** The answers of a document that holds some; a paper's excluded answers count for nothing and are left out. */
export function answersOf(document: Answers | Workpaper): readonly FoundAnswer[] {
  if (document.kind === "Answers")
    return Object.entries(document.answers).map(([id, answer]) => ({ id, answer, pointer: step("/answers", id) }));
  return document.items.flatMap((one, index) =>
    one.answer && !one.excluded ? [{ id: one.id, answer: one.answer, pointer: `/items/${index}/answer` }] : [],
  );
}

/** A finding with its place. */
export interface FoundFinding {
  readonly finding: Finding;
  readonly item: string;
  readonly pointer: string;
}

export function findingsOf(document: Answers | Workpaper): readonly FoundFinding[] {
  return answersOf(document).flatMap(({ id, answer, pointer }) =>
    (answer.findings ?? []).map((finding, index) => ({ finding, item: id, pointer: `${pointer}/findings/${index}` })),
  );
}

/** A condition's leaf with its place. */
export interface FoundLeaf {
  readonly item: string;
  readonly rule: string;
  readonly pointer: string;
}

/** The leaves of a condition, in reading order. */
export function leavesOf(condition: NonNullable<ChecklistItem["applies_if"]>, pointer: string): readonly FoundLeaf[] {
  const own =
    condition.item !== undefined && condition.rule !== undefined
      ? [{ item: condition.item, rule: condition.rule, pointer }]
      : [];
  return [
    ...own,
    ...(condition.all ?? []).flatMap((one, index) => leavesOf(one, `${pointer}/all/${index}`)),
    ...(condition.any ?? []).flatMap((one, index) => leavesOf(one, `${pointer}/any/${index}`)),
    ...(condition.not ? leavesOf(condition.not, `${pointer}/not`) : []),
  ];
}
