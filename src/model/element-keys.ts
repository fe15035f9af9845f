import { canonical } from "./canonical.ts";

type Members = Readonly<Record<string, unknown>>;

/** By which members the elements of a list are known, in documents that have versions. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  points: ["id"],
  basis: ["id", "ref", "clause"],
  controls: ["text"],
  history: ["version"],
  sections: ["title"],
  items: ["id"],
  add: ["id"],
  disable: ["id"],
  regrade: ["id"],
  reword: ["id", "field"],
};

/**
 * What each element of the list `field` is known by, so that it can be found in another version; null where two would be
 * known by the same: such a list is one value. Words are known by themselves.
 */
export function keysOf(list: readonly unknown[], field: string): readonly string[] | null {
  const members = MEMBERS[field];
  const keys = list.map((element) => {
    if (typeof element === "string") return element;
    if (members === undefined || element === null || typeof element !== "object") return canonical(element);
    const known = members.flatMap((member) => (element as Members)[member] ?? []);
    return known.length > 0 ? known.join("/") : canonical(element);
  });
  return new Set(keys).size === keys.length ? keys : null;
}
