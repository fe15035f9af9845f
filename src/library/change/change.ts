import { same } from "../../model/canonical.ts";
import type { Bump } from "../content-digest.ts";

/**
 * What happened to a thing: `renumbered` keeps its text; `moved` changes category, line, stage, section or place; `level`
 * any of its gradings; `changed` a value that is no text; `split` and `merged` are guesses by likeness, and called so.
 */
export const CHANGES = [
  "added",
  "removed",
  "retired",
  "revived",
  "renumbered",
  "split",
  "merged",
  "moved",
  "reworded",
  "level",
  "basis",
  "changed",
] as const;
export type What = (typeof CHANGES)[number];

/** What it happened to; `head` is the document around points or items. */
export type Thing = "point" | "item" | "basis" | "section" | "answer-set" | "head";

export interface Change {
  readonly what: What;
  readonly of: Thing;
  /** The id after the change where there is one; "" for the head. */
  readonly id: string;
  readonly name: string;
  /** The field, for what changes a field; `controls: …` names the control. */
  readonly field?: string;
  /** renumbered: the ids; otherwise the values, null for none. split, merged: the ids they were and are. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The difference of two versions of one document. */
export interface Difference {
  readonly kind: "RiskLibrary" | "Checklist";
  readonly key: string;
  readonly before: { readonly version: string; readonly digest: string };
  readonly after: { readonly version: string; readonly digest: string };
  /** In the order of `CHANGES`, each in document order. */
  readonly changes: readonly Change[];
  /** Items whose check is another one: answers to them must be given anew. */
  readonly recheck: readonly string[];
  /** How much the version should have been raised; null when the content is the same. */
  readonly bump: Bump | null;
}

/** In the order of `CHANGES`, otherwise as they come. */
export const inOrder = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((a, b) => CHANGES.indexOf(a.what) - CHANGES.indexOf(b.what));

type Members = Readonly<Record<string, unknown>>;

/** A change for each of the fields with another value. `what` tells how a field's change is called; null passes it over. */
export function fieldChanges(
  before: object,
  after: object,
  about: Pick<Change, "of" | "id" | "name">,
  what: (field: string) => What | null,
): readonly Change[] {
  const [one, other] = [before as Members, after as Members];
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return fields.flatMap((field) => {
    const called = what(field);
    if (called === null || same(one[field], other[field])) return [];
    return [{ what: called, ...about, field, before: one[field] ?? null, after: other[field] ?? null }];
  });
}

const MAJOR: readonly What[] = ["removed", "retired", "renumbered"];
const MINOR: readonly What[] = ["added", "revived", "reworded", "level", "basis", "changed"];

/**
 * major: what others refer to is gone or goes by another id, or the level scheme is another one; minor: points or items say
 * something else, or there are more; patch: only the head, the order or the place.
 */
export function bumpFor(changes: readonly Change[], differs: boolean): Bump | null {
  const rooted = changes.filter((change) => change.of !== "head" || change.field === "level_scheme");
  if (rooted.some((change) => MAJOR.includes(change.what) || change.of === "head")) return "major";
  if (rooted.some((change) => MINOR.includes(change.what))) return "minor";
  return differs ? "patch" : null;
}
