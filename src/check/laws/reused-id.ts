import type { Judge } from "../law.ts";

/** A risk point's id that was retired is never given to another point. */
const judge: Judge<"RiskLibrary"> = function* ({ document, places, path }) {
  for (const [index, point] of document.points.entries()) {
    const at = document.retired_ids?.indexOf(point.id) ?? -1;
    if (at < 0 || point.status === "retired") continue;
    const related = [{ path, location: places.at(`/retired_ids/${at}`), role: "retired" }];
    yield { pointer: `/points/${index}/id`, args: { id: point.id }, value: point.id, related };
  }
};
export default judge;
