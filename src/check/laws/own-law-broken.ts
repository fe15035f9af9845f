import { compileOwnLaw } from "../../expr/own-law.ts";
import type { Judge } from "../law.ts";

/** A project's own law is a CEL expression that can be judged: it parses, and names only variables and functions there are. */
const judge: Judge<"Project"> = function* ({ document }) {
  for (const [index, law] of (document.laws ?? []).entries()) {
    const { problem } = compileOwnLaw(law.expr, law.over);
    if (!problem) continue;
    const { reason, word = "", near = "", at = 0 } = problem;
    yield { pointer: `/laws/${index}/expr`, args: { law: law.code, reason, word, near, at }, value: law.expr };
  }
};
export default judge;
