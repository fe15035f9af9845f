import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** A risk point cites a basis record of its own library. */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  const known = (document.basis ?? []).map((record) => record.id);
  for (const [p, point] of document.points.entries())
    for (const [b, { ref }] of (point.basis ?? []).entries())
      if (!known.includes(ref))
        yield { pointer: `/points/${p}/basis/${b}/ref`, args: { ref, near: nearest(ref, known) ?? "" }, value: ref };
};
export default judge;
