import type { Judge } from "../law.ts";
import { findingsOf } from "../walk.ts";

/** A deadline is not before the day the problem was found (R-L01). */
const judge: Judge<"Answers" | "Workpaper"> = function* ({ document }) {
  for (const { finding, pointer } of findingsOf(document)) {
    const { found_date: found, deadline } = finding;
    if (found !== undefined && deadline !== undefined && deadline < found)
      yield { pointer: `${pointer}/deadline`, args: { deadline, found }, value: deadline };
  }
};
export default judge;
