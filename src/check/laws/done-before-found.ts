import type { Judge } from "../law.ts";
import { findingsOf } from "../walk.ts";

/** A problem is not put right before it was found (R-L01). */
const judge: Judge<"Answers" | "Workpaper"> = function* ({ document }) {
  for (const { finding, pointer } of findingsOf(document)) {
    const { found_date: found, fixed_date: fixed } = finding;
    if (found !== undefined && fixed !== undefined && fixed < found)
      yield { pointer: `${pointer}/fixed_date`, args: { fixed, found }, value: fixed };
  }
};
export default judge;
