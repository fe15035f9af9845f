import type { Judge } from "../law.ts";
import { answersOf } from "../walk.ts";

/** A sample has no more problems than samples: 0 ≤ k ≤ n (R-L15). */
const judge: Judge<"Answers" | "Workpaper"> = function* ({ document }) {
  for (const { id, answer, pointer } of answersOf(document)) {
    const { n, k } = answer;
    if (n !== undefined && k !== undefined && k > n)
      yield { pointer: `${pointer}/k`, args: { id, n, k }, value: String(k) };
  }
};
export default judge;
