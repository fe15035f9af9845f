import type { Condition, ItemId } from "../model/generated/documents.ts";

/** true, false, or null: not decided yet. Kleene's logic: a decided part may settle the whole, an open one never does. */
export type Truth = boolean | null;

/** What one leaf of a condition says. */
export type LeafTruth = (item: ItemId, rule: string) => Truth;

/** The truth of a condition from that of its leaves. Several keys in one condition must all hold. */
export function truthOf(condition: Condition, leaf: LeafTruth): Truth {
  const parts: Truth[] = [];
  if (condition.all) parts.push(every(condition.all.map((part) => truthOf(part, leaf))));
  if (condition.any) parts.push(some(condition.any.map((part) => truthOf(part, leaf))));
  if (condition.not) parts.push(opposite(truthOf(condition.not, leaf)));
  if (condition.item !== undefined && condition.rule !== undefined) parts.push(leaf(condition.item, condition.rule));
  return every(parts);
}

/** The leaves of a condition in reading order. */
export function leavesOf(condition: Condition): readonly { readonly item: ItemId; readonly rule: string }[] {
  const inner = [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])];
  const own =
    condition.item !== undefined && condition.rule !== undefined
      ? [{ item: condition.item, rule: condition.rule }]
      : [];
  return [...inner.flatMap(leavesOf), ...own];
}

const opposite = (truth: Truth): Truth => (truth === null ? null : !truth);
const every = (parts: readonly Truth[]): Truth => (parts.includes(false) ? false : parts.includes(null) ? null : true);
const some = (parts: readonly Truth[]): Truth => (parts.includes(true) ? true : parts.includes(null) ? null : false);
