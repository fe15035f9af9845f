import { same } from "../../model/canonical.ts";
import type { Checklist, RiskLibrary } from "../../model/generated/documents.ts";
import type { PaperState } from "../../model/paper.ts";

/** What two papers must have in common to be parts of one: which of it they have not. */
export type Disagreement =
  | "checklist"
  | "version"
  | "content"
  | "libraries"
  | "unit"
  | "project"
  | "index"
  /** Only one follows an earlier paper, or they follow different ones. */
  | "carry";

type Compared = Pick<PaperState, "checklist" | "libraries" | "header" | "carry">;

/** What keeps two papers from being parts of one inspection, by its first reason; null where they are. `digest`: of what a document says. */
export function disagreement(
  one: Compared,
  other: Compared,
  digest: (document: Checklist | RiskLibrary) => string,
): Disagreement | null {
  if (one.checklist.id !== other.checklist.id) return "checklist";
  if (one.checklist.version !== other.checklist.version) return "version";
  if (digest(one.checklist) !== digest(other.checklist)) return "content";
  const libraries = ({ libraries: all }: Compared) => all.map((library) => `${library.key} ${digest(library)}`).sort();
  if (!same(libraries(one), libraries(other))) return "libraries";
  const [a, b] = [one.header, other.header];
  if (a.unit.code !== b.unit.code) return "unit";
  if (!same(a.project, b.project)) return "project";
  if (a.index_no !== b.index_no) return "index";
  return same(one.carry, other.carry) ? null : "carry";
}
