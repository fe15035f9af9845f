import { basisInForce } from "../../field/citation.ts";
import { levelRank, type OwnSchemes } from "../../field/level-schemes.ts";
import type { PlainDate, RiskLibrary, RiskPoint } from "../../model/generated/documents.ts";
import { type CriterionShown, criterionShown } from "../finding-shown.ts";

/** Which library a document was made of. */
export interface LibraryHead {
  readonly key: string;
  readonly title: string;
  readonly version: string;
  readonly updated: PlainDate | null;
  readonly scheme: string;
  /** What it rests on is superseded as a whole. */
  readonly historical: boolean;
  /** Levels nobody has assessed yet: the library's own suggestions. */
  readonly suggested: boolean;
}

export const libraryHead = (library: RiskLibrary): LibraryHead => ({
  key: library.key,
  title: library.title,
  version: library.version,
  updated: library.updated ?? null,
  scheme: library.level_scheme,
  historical: library.status === "historical",
  suggested: library.level_origin === "suggested",
});

/** The points in use: neither retired nor drafts. */
export const activePoints = (library: RiskLibrary): readonly RiskPoint[] =>
  library.points.filter((one) => one.status === undefined || one.status === "active");

/** The scheme a point's level belongs to. */
export const schemeOf = (library: RiskLibrary, point: RiskPoint): string => point.level_scheme ?? library.level_scheme;

/** Highest level first by its scheme's ranks, equals as they stand in the library. */
export function byLevel(library: RiskLibrary, points: readonly RiskPoint[], own?: OwnSchemes): readonly RiskPoint[] {
  const rank = (point: RiskPoint) => levelRank(schemeOf(library, point), point.level, own) ?? Number.MAX_SAFE_INTEGER;
  return [...points].sort((a, b) => rank(a) - rank(b));
}

/** What a point rests on, in the version in force on the day; where none is, as the library names it. */
export function basisOf(library: RiskLibrary, point: RiskPoint, day: PlainDate): readonly CriterionShown[] {
  const records = library.basis ?? [];
  return (point.basis ?? []).flatMap(({ ref, clause }) => {
    const record = basisInForce(records, { ref }, day) ?? records.find((one) => one.id === ref);
    return record ? [criterionShown({ ...record, clause })] : [];
  });
}
