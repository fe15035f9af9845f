import { same } from "../../model/canonical.ts";
import type { RiskLibrary, RiskOverlay, RiskPoint } from "../../model/generated/documents.ts";
import { pointOrigins } from "../change/library-difference.ts";
import type { Conflict, Side } from "../merge/merge.ts";
import { takenIds } from "./apply.ts";

/**
 * Why an entry of the overlay is no longer needed: head office now says the same (`same`), has taken the point out or retired
 * it (`gone`), or one's own point is in the library now (`taken-over`); or that it follows a point to its new id (`renumbered`).
 */
export interface Settled {
  readonly at: string;
  readonly why: "same" | "gone" | "taken-over" | "renumbered";
  /** The id now, where it was renumbered. */
  readonly id?: string;
}

export interface Rebased {
  /** The overlay for the new version of the library; where there are conflicts, with its own side kept. */
  readonly overlay: RiskOverlay;
  readonly settled: readonly Settled[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Carries an overlay on to a new version of its library. An entry stays where head office left alone what it changes; what
 * head office changed too is a conflict: `ours` keeps the overlay's, `theirs` drops the entry.
 */
export function rebaseOverlay(
  before: RiskLibrary,
  overlay: RiskOverlay,
  after: RiskLibrary,
  choose: (conflict: Conflict) => Side | null,
): Rebased {
  const settled: Settled[] = [];
  const conflicts: Conflict[] = [];
  const keeps = (conflict: Conflict): boolean => {
    const side = choose(conflict);
    if (side === null) conflicts.push(conflict);
    return side !== "theirs";
  };
  const now = new Map([...pointOrigins(before, after)].map(([point, former]) => [former.id, point]));
  const then = new Map(before.points.map((point) => [point.id, point]));
  /** The entry where its point still is in force, under the point's id of today. */
  const follow = <T extends { readonly id: string }>(
    entry: T,
    at: string,
    judge: (former: RiskPoint, point: RiskPoint) => boolean,
  ): readonly T[] => {
    const [former, point] = [then.get(entry.id), now.get(entry.id)];
    if (former === undefined) return [entry];
    if (point === undefined || (point.status === "retired" && former.status !== "retired")) {
      settled.push({ at, why: "gone" });
      return [];
    }
    if (!judge(former, point)) return [];
    if (point.id !== entry.id) settled.push({ at, why: "renumbered", id: point.id });
    return [{ ...entry, id: point.id }];
  };
  const settledAsSame = (at: string): boolean => {
    settled.push({ at, why: "same" });
    return false;
  };

  const disable = (overlay.disable ?? []).flatMap((entry) => follow(entry, `disable/${entry.id}`, () => true));
  const regrade = (overlay.regrade ?? []).flatMap((entry) => {
    const at = `regrade/${entry.id}`;
    return follow(entry, at, (former, point) => {
      const [old, theirs] = [levelOf(former, before), levelOf(point, after)];
      if (same(old, theirs)) return true;
      const ours = { ...theirs, level: entry.level, likelihood: entry.likelihood, impact: entry.impact };
      if (theirs.scheme === old.scheme && theirs.level === entry.level) return settledAsSame(at);
      return keeps({ at, why: "both-changed", base: old, ours, theirs });
    });
  });
  const reword = (overlay.reword ?? []).flatMap((entry) => {
    const at = `reword/${entry.id}/${entry.field}`;
    return follow(entry, at, (former, point) => {
      const [old, theirs] = [former[entry.field] ?? null, point[entry.field] ?? null];
      if (old === theirs) return true;
      if (theirs === entry.text) return settledAsSame(at);
      return keeps({ at, why: "both-changed", base: old, ours: entry.text, theirs });
    });
  });
  const taken = takenIds(after);
  const add = (overlay.add ?? []).filter((point) => {
    const at = `add/${point.id}`;
    const theirs = after.points.find(({ id }) => id === point.id);
    if (theirs && same(theirs, point)) {
      settled.push({ at, why: "taken-over" });
      return false;
    }
    return !taken.has(point.id) || keeps({ at, why: "both-added", base: null, ours: point, theirs: theirs ?? null });
  });
  const lists = { add, disable, regrade, reword };
  const { add: _a, disable: _d, regrade: _g, reword: _w, ...head } = overlay;
  const kept = Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0));
  return {
    overlay: { ...head, ...kept, overlay: { ...overlay.overlay, version: after.version } },
    settled,
    conflicts,
  };
}

const levelOf = (point: RiskPoint, library: RiskLibrary) => ({
  scheme: point.level_scheme ?? library.level_scheme,
  level: point.level,
  likelihood: point.likelihood,
  impact: point.impact,
});
