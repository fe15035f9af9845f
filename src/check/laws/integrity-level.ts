import { integrityLevel } from "../../field/level-schemes.ts";
import { integrityPoints } from "../integrity.ts";
import type { Judge } from "../law.ts";

/** An integrity level is that of probability or consequence, whichever is graver, unless `level_reason` says why not (R-B04). */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  for (const { point, pointer } of integrityPoints(document)) {
    const expected = integrityLevel(point.probability, point.consequence_class);
    if (expected === null || expected === point.level || point.level_reason !== undefined) continue;
    const args = {
      level: point.level,
      expected,
      probability: point.probability ?? "—",
      consequence: point.consequence_class ?? "—",
    };
    yield { pointer: `${pointer}/level`, args, value: point.level };
  }
};
export default judge;
