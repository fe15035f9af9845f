import { levelRank } from "../../field/level-schemes.ts";
import type { Judge } from "../law.ts";

/** What remains after the controls is no graver than what was there before, unless `level_reason` explains it (domain.md §2.1). */
const judge: Judge<"RiskLibrary"> = function* ({ document }, { project }) {
  for (const [index, point] of document.points.entries()) {
    const { inherent, residual } = point;
    if (inherent === undefined || residual === undefined || point.level_reason !== undefined) continue;
    const scheme = point.level_scheme ?? document.level_scheme;
    const [before, after] = [
      levelRank(scheme, inherent, project?.document),
      levelRank(scheme, residual, project?.document),
    ];
    if (before !== null && after !== null && after < before)
      yield { pointer: `/points/${index}/residual`, args: { inherent, residual }, value: residual };
  }
};
export default judge;
