import type { Judge } from "../law.ts";
import { integrityPoints } from "../integrity.ts";

/** An integrity level (I3) comes from probability OR consequence, never from likelihood × impact (domain.md §2.9). */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  for (const { point, pointer, grounds } of integrityPoints(document))
    if (!grounds && (point.likelihood !== undefined || point.impact !== undefined))
      yield {
        pointer: `${pointer}/${point.likelihood === undefined ? "impact" : "likelihood"}`,
        on: "key",
        args: { id: point.id },
      };
};
export default judge;
