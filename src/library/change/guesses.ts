import type { RiskPoint } from "../../model/generated/documents.ts";
import type { Change } from "./change.ts";
import { contained } from "./likeness.ts";

const textOf = (point: RiskPoint) =>
  [point.name, point.manifestation, ...point.controls.map((one) => one.text)].join("；");

/** So much of a part's words must be found in the whole. */
const ENOUGH = 0.5;

/**
 * Points that may have been split or merged: a whole, and at least two parts whose words are mostly in it. The whole or one
 * of the parts may have kept its id. Guesses by likeness, for a person to confirm.
 */
export function guesses(
  gone: readonly RiskPoint[],
  added: readonly RiskPoint[],
  from: ReadonlyMap<RiskPoint, RiskPoint>,
): readonly Change[] {
  const kept = [...from].filter(([point, former]) => textOf(point) !== textOf(former));
  const partsOf = (whole: RiskPoint, parts: readonly RiskPoint[]) =>
    parts.filter((part) => contained(textOf(part), textOf(whole)) >= ENOUGH);
  const told = (
    what: "split" | "merged",
    point: RiskPoint,
    before: readonly RiskPoint[],
    after: readonly RiskPoint[],
  ) => {
    const ids = (all: readonly RiskPoint[]) => all.map((one) => one.id);
    return { what, of: "point" as const, id: point.id, name: point.name, before: ids(before), after: ids(after) };
  };
  return [
    ...gone.flatMap((whole) => {
      const parts = partsOf(whole, added);
      return parts.length > 1 ? [told("split", whole, [whole], parts)] : [];
    }),
    ...kept.flatMap(([point, former]) => {
      const [parts, pieces] = [partsOf(former, [point, ...added]), partsOf(point, [former, ...gone])];
      return [
        ...(parts.length > 1 && parts[0] === point ? [told("split", point, [former], parts)] : []),
        ...(pieces.length > 1 && pieces[0] === former ? [told("merged", point, pieces, [point])] : []),
      ];
    }),
    ...added.flatMap((whole) => {
      const pieces = partsOf(whole, gone);
      return pieces.length > 1 ? [told("merged", whole, pieces, [whole])] : [];
    }),
  ];
}
