import { integrityPoints } from "../integrity.ts";
import type { Judge } from "../law.ts";

/** An integrity level states its grounds: probability, class of consequence, or a reason (R-B04). */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  for (const { point, pointer, grounds } of integrityPoints(document)) {
    const scored = point.likelihood !== undefined || point.impact !== undefined;
    if (!grounds && !scored && point.level_reason === undefined)
      yield { pointer: `${pointer}/level`, args: { id: point.id, level: point.level }, value: point.level };
  }
};
export default judge;
