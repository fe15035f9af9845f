import { canonical } from "../model/canonical.ts";
import type { Checklist, ChecklistItem, Condition, ItemId } from "../model/generated/documents.ts";
import type { Hash } from "../model/journal.ts";

/**
 * What an item's check says: all that decides what is looked at and when it passes — question, answer type, passing answer
 * (rule and wording), options and required list (their order does not matter), unit, sampling, evidence demand, condition.
 * Not in it: its own id and place, the risk points, severity and weight, obligations, guidance and methods, who fills it in.
 * Other items it refers to are in it by id; `referring` gives these other names, since they may have been renumbered.
 */
function checkText(item: ChecklistItem): object {
  return {
    question: item.question,
    answer_type: item.answer_type,
    pass: item.pass,
    options: item.options?.toSorted(),
    required_set: item.required_set?.toSorted(),
    unit: item.unit,
    sampling: item.sampling,
    evidence_required: item.evidence_required,
    applies_if: item.applies_if,
  };
}

/** The item with other names for the items that its condition and its passing answer refer to. */
export function referring(item: ChecklistItem, name: (id: ItemId) => ItemId): ChecklistItem {
  const { pass, applies_if } = item;
  const text = (given: string) => given.replaceAll(/CK-[A-Z]{2,6}-\d{2,3}/g, name);
  const condition = ({ all, any, not, item: asked, rule }: Condition): Condition => ({
    ...(all && { all: all.map(condition) }),
    ...(any && { any: any.map(condition) }),
    ...(not && { not: condition(not) }),
    ...(asked !== undefined && { item: name(asked) }),
    ...(rule !== undefined && { rule: text(rule) }),
  });
  return {
    ...item,
    ...(pass && { pass: { rule: text(pass.rule), ...(pass.text !== undefined && { text: text(pass.text) }) } }),
    ...(applies_if && { applies_if: condition(applies_if) }),
  };
}

/**
 * The digest of an item's check, the same after mere renumbering. Which other items its condition and rule refer to is not
 * in it: two checklists are held against each other by `checkOrigins`.
 */
export const checkDigest = (item: ChecklistItem, hash: Hash): string =>
  hash(canonical(checkText(referring(item, () => "*"))));

/** An item of the new checklist and where its check comes from. */
export interface CheckOrigin {
  readonly item: ChecklistItem;
  /** The same check in the old checklist, perhaps under another id; or, where `same` is false, the item that had this id. */
  readonly from: ChecklistItem | null;
  /** Whether the text of the check is unchanged. */
  readonly same: boolean;
}

/**
 * Every item of `next`, in its order, with the item of `before` it comes from. First by the text of the check, whatever its
 * id (of several alike the one with the same id; nobody guesses unless one is left on each side); then, changed, by id.
 * What refers to other items is unchanged when they come from the same ones; their own texts do not matter.
 */
export function checkOrigins(before: Checklist, next: Checklist, hash: Hash): readonly CheckOrigin[] {
  const [old, now] = [itemsOf(before), itemsOf(next)];
  const alike = new Map<string, { old: ChecklistItem[]; now: ChecklistItem[] }>();
  const group = (item: ChecklistItem) => {
    const digest = checkDigest(item, hash);
    const found = alike.get(digest) ?? { old: [], now: [] };
    alike.set(digest, found);
    return found;
  };
  for (const item of old) group(item).old.push(item);
  for (const item of now) group(item).now.push(item);

  const from = new Map<ChecklistItem, ChecklistItem>();
  for (const one of alike.values()) {
    for (const item of one.now) {
      const same = one.old.find(({ id }) => id === item.id);
      if (same) from.set(item, same);
    }
    const taken = new Set(one.now.map((item) => from.get(item)));
    const [freeNow, freeOld] = [one.now.filter((item) => !from.has(item)), one.old.filter((item) => !taken.has(item))];
    const [only, origin] = [freeNow[0], freeOld[0]];
    if (only && origin && freeNow.length === 1 && freeOld.length === 1) from.set(only, origin);
  }
  const whole = new Set(from.keys());
  const taken = new Set(from.values());
  const left = new Map(old.filter((item) => !taken.has(item)).map((item) => [item.id, item]));
  for (const item of now) {
    const former = from.has(item) ? undefined : left.get(item.id);
    if (former) from.set(item, former);
  }
  const formerId = new Map([...from].map(([item, former]) => [item.id, former.id]));
  return now.map((item) => {
    const former = from.get(item) ?? null;
    const same = former !== null && whole.has(item) && checksAgree(former, item, (id) => formerId.get(id) ?? `?${id}`);
    return { item, from: former, same };
  });
}

/** Whether two checks say the same once the items that the later one refers to go by their former ids. */
const checksAgree = (before: ChecklistItem, now: ChecklistItem, formerId: (id: ItemId) => string): boolean =>
  canonical(checkText(before)) === canonical(checkText(referring(now, formerId)));

export const itemsOf = (checklist: Checklist): readonly ChecklistItem[] =>
  checklist.sections.flatMap(({ items }) => items);
