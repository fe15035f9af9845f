import type { Asking } from "../../library/asked-by.ts";
import type { RiskLibrary, RiskPoint } from "../../model/generated/documents.ts";
import { type LevelShown, levelOf, type PointStatus, statusOf } from "./point-detail.ts";

/** A risk point that a search found. */
export interface PointHit {
  readonly id: string;
  readonly name: string;
  readonly library: Pick<RiskLibrary, "key" | "title" | "status">;
  readonly category: string;
  readonly level: LevelShown;
  readonly status: PointStatus;
  readonly manifestation: string;
  readonly posts: readonly string[];
  /** Ids of the items that ask about it. */
  readonly asked_by: readonly string[];
}

export const pointHit = (point: RiskPoint, library: RiskLibrary, asking: readonly Asking[]): PointHit => ({
  id: point.id,
  name: point.name,
  library: { key: library.key, title: library.title, status: library.status },
  category: point.category,
  level: levelOf(point, library),
  status: statusOf(point, library),
  manifestation: point.manifestation,
  posts: point.posts,
  asked_by: asking.map((one) => one.item.id),
});
