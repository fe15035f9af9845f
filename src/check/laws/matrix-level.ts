import { matrixLevel } from "../../field/level-schemes.ts";
import type { Judge } from "../law.ts";

/** An L4 level is that of likelihood × impact, unless `level_reason` says why not (R-B04, domain.md §2.9). */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  for (const [index, point] of document.points.entries()) {
    const { likelihood, impact, level } = point;
    if ((point.level_scheme ?? document.level_scheme) !== "L4" || point.level_reason !== undefined) continue;
    if (likelihood === undefined || impact === undefined) continue;
    const expected = matrixLevel(likelihood, impact) ?? level;
    if (level === expected) continue;
    const args = { level, expected, likelihood, impact, score: likelihood * impact };
    yield { pointer: `/points/${index}/level`, args, value: level };
  }
};
export default judge;
