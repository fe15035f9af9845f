import type { Judge } from "../law.ts";
import { answersOf } from "../walk.ts";

/** The evidence of an answer and of an earlier problem is registered in its paper (R-C08). */
const judge: Judge<"Workpaper"> = function* ({ document }) {
  const known = new Set(document.evidence.map((one) => one.sha256));
  for (const { id, answer, pointer } of answersOf(document)) {
    const { sample } = answer;
    if (sample !== undefined && !known.has(sample))
      yield { pointer: `${pointer}/sample`, args: { id, sha256: sample.slice(0, 12) }, value: sample };
    for (const [index, sha256] of (answer.evidence ?? []).entries())
      if (!known.has(sha256))
        yield { pointer: `${pointer}/evidence/${index}`, args: { id, sha256: sha256.slice(0, 12) }, value: sha256 };
  }
  for (const [row, { finding_id: id, evidence = [] }] of (document.look_back ?? []).entries())
    for (const [index, sha256] of evidence.entries())
      if (!known.has(sha256))
        yield {
          pointer: `/look_back/${row}/evidence/${index}`,
          args: { id, sha256: sha256.slice(0, 12) },
          value: sha256,
        };
};
export default judge;
