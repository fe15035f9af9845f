import type { RiskLibrary, RiskOverlay, RiskPoint } from "../../model/generated/documents.ts";

/**
 * The library as the branch uses it: head office's with the overlay's own points behind, its levels and words in place, and
 * the points it disables marked as drafts that nobody need ask about. It keeps key and version, and names the overlay. What
 * the overlay says about points the library does not have is passed over; a law tells that.
 */
export function applyOverlay(base: RiskLibrary, overlay: RiskOverlay): RiskLibrary {
  const disabled = new Set(overlay.disable?.map(({ id }) => id));
  const levels = new Map(overlay.regrade?.map((one) => [one.id, one]));
  const known = new Set(base.points.map(({ id }) => id));
  const points = base.points.map((point): RiskPoint => {
    const graded = levels.get(point.id);
    const words = (overlay.reword ?? []).filter(({ id }) => id === point.id).map(({ field, text }) => [field, text]);
    return {
      ...point,
      ...Object.fromEntries(words),
      ...(graded && {
        level: graded.level,
        level_reason: graded.reason,
        ...(graded.likelihood !== undefined && { likelihood: graded.likelihood }),
        ...(graded.impact !== undefined && { impact: graded.impact }),
      }),
      ...(disabled.has(point.id) && point.status !== "retired" && { status: "draft" }),
    };
  });
  const united = <T>(own: readonly T[] | undefined, more: readonly T[] | undefined, key: (one: T) => unknown) => {
    const all = [...(own ?? []), ...(more ?? [])];
    return all.length === 0
      ? undefined
      : [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
  };
  const { title, version, overlay: made } = overlay;
  const applied = {
    title,
    version,
    by: made.by,
    made_for: made.version,
    ...(disabled.size > 0 && { disabled: [...disabled].filter((id) => known.has(id)) }),
  };
  const [categories, posts, basis] = [
    base.categories && united(base.categories, overlay.categories, (one) => one),
    base.posts && united(base.posts, overlay.posts, (one) => one),
    united(base.basis, overlay.basis, (one) => one.id),
  ];
  return {
    ...base,
    overlays: [...(base.overlays ?? []), applied],
    ...(categories && { categories }),
    ...(posts && { posts }),
    ...(basis && { basis }),
    points: [...points, ...(overlay.add ?? []).filter(({ id }) => !known.has(id))],
  };
}

/** Ids that no point may be added under: of points and of retired ones. */
export const takenIds = (library: RiskLibrary): ReadonlySet<string> =>
  new Set([...library.points.map(({ id }) => id), ...(library.retired_ids ?? [])]);
