import { same } from "../../model/canonical.ts";
import { compareVersions } from "../content-digest.ts";
import { keysOf } from "../../model/element-keys.ts";
import { mergedOrder } from "./order.ts";

export type Side = "ours" | "theirs";

/**
 * A place both sides changed, and not to the same. `both-added`: new on both sides; `ours-removed`, `theirs-removed`: gone on
 * that side, changed on the other; `order`: both put the list in another order.
 */
export interface Conflict {
  /** Fields and elements from the document down, such as points/RCU-05/level. */
  readonly at: string;
  readonly why: "both-changed" | "both-added" | "ours-removed" | "theirs-removed" | "order";
  /** Null for nothing there. */
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface Merged<T> {
  /** The merged value; where there are conflicts, with our side in their places. */
  readonly value: T;
  readonly conflicts: readonly Conflict[];
}

/**
 * Three-way merge of versioned documents, field by field; lists element by element, each known by its id or words. What only
 * one side changed is taken from it. `choose` settles a conflict for one side; null leaves it. The higher version and the
 * later date are no conflict.
 */
export function mergeDocuments<T extends object>(
  base: T,
  ours: T,
  theirs: T,
  choose: (conflict: Conflict) => Side | null,
): Merged<T> {
  const conflicts: Conflict[] = [];
  const settle = (conflict: Conflict) => {
    const side = choose(conflict);
    if (side === null) conflicts.push(conflict);
    return side ?? "ours";
  };
  return { value: mergeValue("", base, ours, theirs, settle) as T, conflicts };
}

type Settle = (conflict: Conflict) => Side;
type Members = Readonly<Record<string, unknown>>;

function mergeValue(at: string, base: unknown, ours: unknown, theirs: unknown, settle: Settle): unknown {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (at === "version") return later(ours, theirs, compareVersions);
  if (at === "updated") return later(ours, theirs, (a, b) => (a < b ? -1 : 1));
  if (Array.isArray(ours) && Array.isArray(theirs) && (base === undefined || Array.isArray(base))) {
    const merged = mergeLists(at, base ?? [], ours, theirs, settle);
    if (merged !== null) return merged;
  } else if (isMembers(ours) && isMembers(theirs) && isMembers(base))
    return mergeMembers(at, base, ours, theirs, settle);
  const side = settle({
    at,
    why: reason(base, ours, theirs),
    base: base ?? null,
    ours: ours ?? null,
    theirs: theirs ?? null,
  });
  return side === "ours" ? ours : theirs;
}

function reason(base: unknown, ours: unknown, theirs: unknown): Conflict["why"] {
  if (ours === undefined) return "ours-removed";
  if (theirs === undefined) return "theirs-removed";
  return base === undefined ? "both-added" : "both-changed";
}

const later = (a: unknown, b: unknown, compare: (a: string, b: string) => number): unknown => {
  const given = [a, b].filter((one) => one !== undefined).map(String);
  return given.length === 2 && compare(given[0] ?? "", given[1] ?? "") < 0 ? given[1] : given[0];
};

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function mergeMembers(at: string, base: Members, ours: Members, theirs: Members, settle: Settle): Members {
  const names = mergedOrder(
    Object.keys(base),
    Object.keys(ours),
    Object.keys(theirs),
    new Set([...Object.keys(ours), ...Object.keys(theirs)]),
    Object.keys(ours),
  );
  const merged = (names ?? []).map((name) => [
    name,
    mergeValue(at === "" ? name : `${at}/${name}`, base[name], ours[name], theirs[name], settle),
  ]);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Members;
}

/** Null where the elements of one list cannot be told apart. */
function mergeLists(
  at: string,
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
  settle: Settle,
): readonly unknown[] | null {
  const field = at.slice(at.lastIndexOf("/") + 1);
  const [old, one, other] = [base, ours, theirs].map((list) => keysOf(list, field));
  if (!old || !one || !other) return null;
  const valueIn = (list: readonly unknown[], keys: readonly string[]) =>
    new Map(keys.map((key, index) => [key, list[index]]));
  const [before, left, right] = [valueIn(base, old), valueIn(ours, one), valueIn(theirs, other)];
  const merged = new Map(
    [...new Set([...one, ...other])].map((key) => [
      key,
      mergeValue(`${at}/${key}`, before.get(key), left.get(key), right.get(key), settle),
    ]),
  );
  const kept = new Set([...merged].filter(([, value]) => value !== undefined).map(([key]) => key));
  const order = mergedOrder(old, one, other, kept, null) ?? chosenOrder(at, old, one, other, kept, settle);
  return order.map((key) => merged.get(key));
}

function chosenOrder(
  at: string,
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
  settle: Settle,
): readonly string[] {
  const side = settle({ at, why: "order", base, ours, theirs });
  return mergedOrder(base, ours, theirs, kept, side === "ours" ? ours : theirs) ?? [...kept];
}
