import { levelRank } from "../../field/level-schemes.ts";
import type { Asking } from "../../library/asked-by.ts";
import type { Project, RiskLibrary, RiskPoint } from "../../model/generated/documents.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";
import { levelOf, statusOf } from "./point-detail.ts";

export interface Count {
  readonly name: string;
  readonly points: number;
}

/** What libraries hold, counted. A point of several lines counts in each of them; all else adds up to `points`. */
export interface LibraryStats {
  readonly libraries: readonly (Count & { readonly title: string; readonly without_item: number })[];
  readonly points: number;
  readonly by_category: readonly (Count & { readonly library: string })[];
  /** High to low within each scheme. */
  readonly by_level: readonly (Count & { readonly scheme: string })[];
  readonly by_line: readonly Count[];
  /** `name` is null where the library does not say. */
  readonly by_event_type: readonly { readonly name: string | null; readonly points: number }[];
  readonly by_status: readonly Count[];
  /** Basis records somebody has looked up, of all there are. */
  readonly basis_read: Ratio;
  /** Points in force that no item of any checklist asks about, of all in force. */
  readonly without_item: Ratio & { readonly ids: readonly string[] };
}

interface Placed {
  readonly point: RiskPoint;
  readonly library: RiskLibrary;
}

export function libraryStats(
  libraries: readonly RiskLibrary[],
  asking: ReadonlyMap<string, readonly Asking[]>,
  project: Pick<Project, "level_schemes" | "level_map"> | null,
): LibraryStats {
  const all = libraries.flatMap((library) => library.points.map((point): Placed => ({ point, library })));
  const live = all.filter(({ point, library }) => statusOf(point, library) === "active");
  const unasked = live.filter(({ point }) => !asking.has(point.id));
  const records = libraries.flatMap((library) => library.basis ?? []);
  const levels = countBy(all, ({ point, library }) => {
    const { scheme, level } = levelOf(point, library);
    return `${scheme}\n${level}`;
  }).map(({ name, points }) => ({ scheme: name.split("\n")[0] ?? "", name: name.split("\n")[1] ?? "", points }));
  const rank = (one: { readonly scheme: string; readonly name: string }) =>
    levelRank(one.scheme, one.name, project ?? undefined) ?? Number.POSITIVE_INFINITY;
  const schemes = [...new Set(levels.map((one) => one.scheme))];
  return {
    libraries: libraries.map((library) => ({
      name: library.key,
      title: library.title,
      points: library.points.length,
      without_item: unasked.filter((one) => one.library === library).length,
    })),
    points: all.length,
    by_category: libraries.flatMap((library) =>
      countBy(
        all.filter((one) => one.library === library),
        ({ point }) => point.category,
      ).map((count) => ({ library: library.key, ...count })),
    ),
    by_level: schemes.flatMap((scheme) =>
      levels.filter((one) => one.scheme === scheme).sort((a, b) => rank(a) - rank(b)),
    ),
    by_line: mostFirst(
      countBy(
        all.flatMap(({ point }) => point.line),
        (line) => line,
      ),
    ),
    by_event_type: mostFirst(countBy(all, ({ point }) => point.event_type ?? "")).map(({ name, points }) => ({
      name: name || null,
      points,
    })),
    by_status: countBy(all, ({ point, library }) => statusOf(point, library)),
    basis_read: ratio(records.filter((one) => one.basis_status === "read").length, records.length),
    without_item: { ...ratio(unasked.length, live.length), ids: unasked.map(({ point }) => point.id) },
  };
}

function countBy<T>(list: readonly T[], name: (one: T) => string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(name(one), (counts.get(name(one)) ?? 0) + 1);
  return [...counts].map(([of, points]) => ({ name: of, points }));
}

const mostFirst = (counts: readonly Count[]): readonly Count[] => [...counts].sort((a, b) => b.points - a.points);
