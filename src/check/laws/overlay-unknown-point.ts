import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** An overlay disables, re-grades and rewords points that are in force in the library it lies on. */
const judge: Judge<"RiskOverlay"> = function* ({ document }, { bases }) {
  const base = bases.get(document.overlay.on)?.document;
  if (!base) return;
  const known = base.points.filter((point) => point.status !== "retired").map((point) => point.id);
  for (const field of ["disable", "regrade", "reword"] as const)
    for (const [index, { id }] of (document[field] ?? []).entries())
      if (!known.includes(id)) {
        const args = { id, key: base.key, version: base.version, near: nearest(id, known) ?? "" };
        yield { pointer: `/${field}/${index}/id`, args, value: id };
      }
};
export default judge;
