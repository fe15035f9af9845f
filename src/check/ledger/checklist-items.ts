import { unitKey } from "../../field/roster.ts";
import type { Checklist, ChecklistItem } from "../../model/generated/documents.ts";
import { comparable } from "./comparable.ts";

export interface ChecklistItems {
  /** By number, or by the question word for word. */
  find(text: string): ChecklistItem | null;
  /** The number that a text gives, as numbers of items look; "" where it gives none. */
  numberIn(text: string): string;
  readonly ids: readonly string[];
  /** Whether any item asks about a risk point. */
  asksAbout(point: string): boolean;
}

const memory = new WeakMap<readonly Checklist[], ChecklistItems>();

/** The items of checklists, found as ledgers write them. */
export function checklistItems(checklists: readonly Checklist[]): ChecklistItems {
  const known = memory.get(checklists);
  if (known) return known;
  const all = checklists.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
  const byId = new Map(all.map((item) => [unitKey(item.id), item]));
  const byQuestion = new Map(all.map((item) => [comparable(item.question), item]));
  const asked = new Set(all.flatMap((item) => item.risk_points.map(unitKey)));
  const numberIn = (text: string) => /CK-[A-Z0-9]+-\d{1,3}/.exec(unitKey(text))?.[0] ?? "";
  const made: ChecklistItems = {
    find: (text) => byId.get(numberIn(text)) ?? byQuestion.get(comparable(text)) ?? null,
    numberIn,
    ids: all.map(({ id }) => id),
    asksAbout: (point) => asked.has(unitKey(point)),
  };
  memory.set(checklists, made);
  return made;
}
