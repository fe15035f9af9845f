import { canonical } from "../../model/canonical.ts";
import type { BasisRecord, RiskLibrary, RiskPoint } from "../../model/generated/documents.ts";
import type { Hash } from "../../model/journal.ts";
import { contentDigest } from "../content-digest.ts";
import { bumpFor, type Change, type Difference, fieldChanges, inOrder, type What } from "./change.ts";
import { controlChanges } from "./control-changes.ts";
import { guesses } from "./guesses.ts";
import { displaced, pairUp } from "./pair.ts";

const TOLD_ELSEWHERE = ["kind", "schemaVersion", "version", "updated", "history", "points", "basis", "retired_ids"];

/** What a change of a point's field is called; null where another part tells it. */
const WHAT: Readonly<Partial<Record<keyof RiskPoint, What | null>>> = {
  id: null,
  status: null,
  controls: null,
  level: null,
  level_scheme: null,
  name: "reworded",
  manifestation: "reworded",
  cause: "reworded",
  consequence: "reworded",
  effect: "reworded",
  recommendation: "reworded",
  level_reason: "reworded",
  kri: "reworded",
  category: "moved",
  line: "moved",
  stage: "moved",
  likelihood: "level",
  impact: "level",
  inherent: "level",
  residual: "level",
  probability: "level",
  consequence_class: "level",
  basis: "basis",
};

/** What differs between two versions of a library. `hash` is SHA-256, hexadecimal. */
export function libraryDifference(before: RiskLibrary, after: RiskLibrary, hash: Hash): Difference {
  const from = pointOrigins(before, after);
  const origins = new Set(from.values());
  const gone = before.points.filter((point) => !origins.has(point));
  const added = after.points.filter((point) => !from.has(point));
  const moved = displaced(
    before.points.filter((point) => origins.has(point)),
    after.points.flatMap((point) => from.get(point) ?? []),
  );
  const retired = new Set(after.retired_ids);
  const changes = [
    ...added.map((point) => about("added", point)),
    ...gone.map((point) => about(retired.has(point.id) ? "retired" : "removed", point)),
    ...guesses(gone, added, from),
    ...after.points.flatMap((point) => {
      const former = from.get(point);
      return former ? pointChanges(former, point, before, after, moved.has(former)) : [];
    }),
    ...basisChanges(before.basis ?? [], after.basis ?? []),
    ...fieldChanges(before, after, { of: "head", id: "", name: after.title }, (field) =>
      TOLD_ELSEWHERE.includes(field) ? null : "changed",
    ),
  ];
  const sides = [before, after].map((one) => ({ version: one.version, digest: contentDigest(one, hash) }));
  const [one, other] = sides as [Difference["before"], Difference["after"]];
  return {
    kind: "RiskLibrary",
    key: after.key,
    before: one,
    after: other,
    changes: inOrder(changes),
    recheck: [],
    bump: bumpFor(changes, one.digest !== other.digest),
  };
}

/** The points of `after` with those of `before` they come from. */
export const pointOrigins = (before: RiskLibrary, after: RiskLibrary): ReadonlyMap<RiskPoint, RiskPoint> =>
  pairUp(before.points, after.points, {
    id: (point) => point.id,
    content: ({ id: _, category: _c, line: _l, stage: _s, status: _t, ...text }) => canonical(text),
    words: (point) => `${point.name}${point.manifestation}`,
  });

const about = (what: What, { id, name }: RiskPoint): Change => ({ what, of: "point", id, name });

function pointChanges(
  former: RiskPoint,
  point: RiskPoint,
  before: RiskLibrary,
  after: RiskLibrary,
  moved: boolean,
): readonly Change[] {
  const which = { of: "point", id: point.id, name: point.name } as const;
  const levels = [
    { scheme: former.level_scheme ?? before.level_scheme, level: former.level },
    { scheme: point.level_scheme ?? after.level_scheme, level: point.level },
  ] as const;
  return [
    ...(former.id === point.id ? [] : [{ what: "renumbered" as const, ...which, before: former.id, after: point.id }]),
    ...statusChange(former, point),
    ...(moved ? [{ what: "moved" as const, ...which, field: "place" }] : []),
    ...fieldChanges({ level: levels[0] }, { level: levels[1] }, which, () => "level"),
    ...fieldChanges(former, point, which, (field) => {
      const called = WHAT[field as keyof RiskPoint];
      return called === undefined ? "changed" : called;
    }),
    ...controlChanges(former.controls, point.controls, which),
  ];
}

function statusChange(former: RiskPoint, point: RiskPoint): readonly Change[] {
  const [one, other] = [former.status ?? "active", point.status ?? "active"];
  if (one === other) return [];
  const which = { of: "point", id: point.id, name: point.name } as const;
  if (other === "retired") return [{ what: "retired", ...which }];
  if (one === "retired") return [{ what: "revived", ...which }];
  return [{ what: "changed", ...which, field: "status", before: one, after: other }];
}

/** Basis records go by their id. */
function basisChanges(before: readonly BasisRecord[], after: readonly BasisRecord[]): readonly Change[] {
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])));
  const told = (what: What, { id, title }: BasisRecord): Change => ({ what, of: "basis", id, name: title });
  return [
    ...after.filter(({ id }) => !old?.has(id)).map((one) => told("added", one)),
    ...before.filter(({ id }) => !now?.has(id)).map((one) => told("removed", one)),
    ...after.flatMap((one) => {
      const former = old?.get(one.id);
      return former ? fieldChanges(former, one, { of: "basis", id: one.id, name: one.title }, () => "basis") : [];
    }),
  ];
}
