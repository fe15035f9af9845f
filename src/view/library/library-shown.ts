import type { Asking } from "../../library/asked-by.ts";
import type { Checklist, PlainDate, RiskLibrary } from "../../model/generated/documents.ts";
import { type BasisCited, basisCited, type LevelShown, levelOf, type PointStatus, statusOf } from "./point-detail.ts";

/** One library in a list of them. `path` as it may be typed. */
export interface LibraryRow {
  readonly key: string;
  readonly title: string;
  readonly version: string;
  readonly status: RiskLibrary["status"];
  readonly path: string;
  readonly system: readonly string[];
  readonly level_scheme: string;
  readonly points: number;
  /** Points neither draft nor retired. */
  readonly active: number;
  /** Basis records somebody looked up, and those that are only named. */
  readonly basis: { readonly read: number; readonly named: number };
  /** Ids of the checklists that declare it. */
  readonly checklists: readonly string[];
  readonly updated: string | null;
}

/** A library with its points by category, and what it rests on. */
export interface LibraryShown extends LibraryRow {
  readonly source: string | null;
  /** Overlays in force here, the nearest last. */
  readonly overlays: NonNullable<RiskLibrary["overlays"]>;
  readonly categories: readonly { readonly category: string; readonly points: readonly PointRow[] }[];
  readonly basis_records: readonly BasisCited[];
}

/** One point in a list of them. */
export interface PointRow {
  readonly id: string;
  readonly name: string;
  readonly level: LevelShown;
  readonly status: PointStatus;
  /** Ids of the items that ask about it. */
  readonly asked_by: readonly string[];
}

export function libraryRow(library: RiskLibrary, path: string, checklists: readonly Checklist[]): LibraryRow {
  const records = library.basis ?? [];
  return {
    key: library.key,
    title: library.title,
    version: library.version,
    status: library.status,
    path,
    system: library.system ?? [],
    level_scheme: library.level_scheme,
    points: library.points.length,
    active: library.points.filter((point) => statusOf(point, library) === "active").length,
    basis: {
      read: records.filter((one) => one.basis_status === "read").length,
      named: records.filter((one) => one.basis_status === "named").length,
    },
    checklists: checklists.filter((one) => one.libraries.includes(library.key)).map((one) => one.id),
    updated: library.updated ?? null,
  };
}

/** Categories in the library's own order, then those it does not name, as they come. */
export function libraryShown(
  library: RiskLibrary,
  path: string,
  checklists: readonly Checklist[],
  asking: ReadonlyMap<string, readonly Asking[]>,
  asOf: PlainDate,
): LibraryShown {
  const used = library.points.map((point) => point.category);
  const named = [...new Set([...(library.categories ?? []), ...used])].filter((one) => used.includes(one));
  return {
    ...libraryRow(library, path, checklists),
    source: library.source ?? null,
    overlays: library.overlays ?? [],
    categories: named.map((category) => ({
      category,
      points: library.points
        .filter((point) => point.category === category)
        .map((point) => ({
          id: point.id,
          name: point.name,
          level: levelOf(point, library),
          status: statusOf(point, library),
          asked_by: (asking.get(point.id) ?? []).map((one) => one.item.id),
        })),
    })),
    basis_records: (library.basis ?? []).map((record) => basisCited(record, null, library.basis ?? [], asOf)),
  };
}
