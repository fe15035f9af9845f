import type { OwnSchemes } from "../../field/level-schemes.ts";
import type { Control, RiskLibrary, RiskPoint } from "../../model/generated/documents.ts";
import type { CriterionShown } from "../finding-shown.ts";
import type { Timing } from "../paper-head.ts";
import { stated } from "../stated.ts";
import { activePoints, basisOf, byLevel, type LibraryHead, libraryHead } from "./library-head.ts";

export interface ControlShown {
  readonly text: string;
  readonly frequency: string | null;
  readonly evidence: string | null;
  readonly control_type: Control["control_type"] | null;
}

/** A risk point as the holder of a post has to know it. */
export interface PostPoint {
  readonly id: string;
  readonly name: string;
  readonly stage: string | null;
  readonly level: string;
  readonly manifestation: string;
  /** The post's own controls; where the library gives the post none, all of the point's. */
  readonly controls: readonly ControlShown[];
  readonly own_controls: boolean;
  readonly basis: readonly CriterionShown[];
}

export interface DutyCard {
  readonly post: string;
  readonly highest: string;
  readonly points: readonly PostPoint[];
}

/** 岗位风险卡 (S18, S19, S21): for each post the points it answers for, highest level first. Posts in the library's order. */
export interface DutyCardsView {
  readonly document: "duty-cards";
  readonly timing: Timing;
  readonly organisation: string | null;
  readonly library: LibraryHead;
  readonly cards: readonly DutyCard[];
}

/** `organisation`: who prints the cards, where the project says so. */
export function dutyCardsView(library: RiskLibrary, { timing, organisation, schemes }: LibraryContext): DutyCardsView {
  return {
    document: "duty-cards",
    timing,
    organisation,
    library: libraryHead(library),
    cards: dutyCards(library, timing, schemes),
  };
}

/** What documents of a library are made with besides the library. */
export interface LibraryContext {
  readonly timing: Timing;
  readonly organisation: string | null;
  readonly schemes?: OwnSchemes;
}

/** A card for every post that answers for a point or carries out a control. */
export function dutyCards(library: RiskLibrary, { asOf }: Timing, schemes?: OwnSchemes): readonly DutyCard[] {
  const points = byLevel(library, activePoints(library), schemes);
  const named = points.flatMap((point) => [...point.posts, ...point.controls.flatMap((one) => one.post ?? [])]);
  const posts = [...new Set([...(library.posts ?? []), ...named])];
  return posts.flatMap((post) => {
    const own = points.filter((point) => answersFor(post, point));
    const [first] = own;
    return first
      ? [{ post, highest: first.level, points: own.map((point) => postPoint(library, point, post, asOf)) }]
      : [];
  });
}

const answersFor = (post: string, point: RiskPoint): boolean =>
  point.posts.includes(post) || point.controls.some((one) => one.post === post);

function postPoint(library: RiskLibrary, point: RiskPoint, post: string, day: string): PostPoint {
  const own = point.controls.filter((one) => one.post === post);
  return {
    id: point.id,
    name: point.name,
    stage: stated(point.stage),
    level: point.level,
    manifestation: point.manifestation,
    controls: (own.length > 0 ? own : point.controls).map(controlShown),
    own_controls: own.length > 0,
    basis: basisOf(library, point, day),
  };
}

export const controlShown = (one: Control): ControlShown => ({
  text: one.text,
  frequency: stated(one.frequency),
  evidence: stated(one.evidence),
  control_type: one.control_type ?? null,
});
