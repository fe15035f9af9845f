import { levelsOf } from "../../field/level-schemes.ts";
import type { RiskLibrary } from "../../model/generated/documents.ts";
import type { CriterionShown } from "../finding-shown.ts";
import type { Timing } from "../paper-head.ts";
import { distinct, stated } from "../stated.ts";
import { type ControlShown, controlShown, type LibraryContext } from "./duty-cards.ts";
import { activePoints, basisOf, type LibraryHead, libraryHead, schemeOf } from "./library-head.ts";
import { type NumberOf, type StatedCount, statedCounts } from "./stated-counts.ts";

export interface PointShown {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly line: readonly string[];
  readonly stage: string | null;
  readonly level: string;
  readonly scheme: string;
  readonly manifestation: string;
  readonly cause: string | null;
  readonly consequence: string | null;
  readonly recommendation: string | null;
  readonly controls: readonly ControlShown[];
  readonly posts: readonly string[];
  readonly basis: readonly CriterionShown[];
}

/**
 * 业务风险点库及防范提示报告 (domain.md §4.8). Every count is counted from the points: `categories` and `levels` add up to
 * `points`, which is what the text states.
 */
export interface LibraryReportView {
  readonly document: "library-report";
  readonly timing: Timing;
  readonly organisation: string | null;
  readonly library: LibraryHead;
  readonly source: string | null;
  /** Levels of the library's scheme, highest first; then those that only some points use. */
  readonly levels: readonly { readonly level: string; readonly count: number }[];
  readonly categories: readonly {
    readonly category: string;
    readonly count: number;
    /** In the order of `levels`. */
    readonly cells: readonly number[];
    readonly points: readonly PointShown[];
  }[];
  readonly points: number;
  /** Numbers that the title, the source or a category's name states, each beside what was counted. */
  readonly stated: readonly StatedCount[];
  /** Distinct bases of which only the name is known. */
  readonly pending: readonly string[];
}

export function libraryReportView(
  library: RiskLibrary,
  { timing, organisation, schemes, numberOf }: LibraryContext & { readonly numberOf: NumberOf },
): LibraryReportView {
  const points = activePoints(library);
  const known = levelsOf(library.level_scheme, schemes) ?? [];
  const levels = [...new Set([...known, ...points.map((one) => one.level)])];
  const shown: readonly PointShown[] = points.map((point) => ({
    id: point.id,
    name: point.name,
    category: point.category,
    line: point.line,
    stage: stated(point.stage),
    level: point.level,
    scheme: schemeOf(library, point),
    manifestation: point.manifestation,
    cause: stated(point.cause),
    consequence: stated(point.consequence),
    recommendation: stated(point.recommendation),
    controls: point.controls.map(controlShown),
    posts: point.posts,
    basis: basisOf(library, point, timing.asOf),
  }));
  const count = (of: readonly PointShown[], level: string) => of.filter((one) => one.level === level).length;
  const categories = [...new Set([...(library.categories ?? []), ...shown.map((one) => one.category)])].flatMap(
    (category) => {
      const own = shown.filter((one) => one.category === category);
      const cells = levels.map((level) => count(own, level));
      return own.length > 0 ? [{ category, count: own.length, cells, points: own }] : [];
    },
  );
  const counted = { points: shown.length, categories: categories.length };
  return {
    document: "library-report",
    timing,
    organisation,
    library: libraryHead(library),
    source: stated(library.source),
    levels: levels.map((level) => ({ level, count: count(shown, level) })),
    categories,
    points: shown.length,
    stated: [
      ...[library.title, library.source ?? ""].flatMap((text) => statedCounts(text, counted, numberOf)),
      ...categories.flatMap((one) => statedCounts(one.category, { points: one.count, categories: 1 }, numberOf)),
    ],
    pending: distinct(shown.flatMap((one) => one.basis.filter((basis) => basis.pending).map((basis) => basis.title))),
  };
}
