import { NobodyNamed, StepRefused } from "../journeys/paper/step-refused.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { EXIT, type JourneyProblem } from "./exit.ts";

/** Why a step on a paper was refused; null for any other error. */
export function paperProblem(error: unknown, problems: Catalogue["problems"]): JourneyProblem | null {
  const t = problems.paper;
  if (error instanceof NobodyNamed)
    return { what: `${t.noPerson} (nobody-named)`, where: null, todo: [t.noPersonTodo], code: EXIT.failed };
  if (!(error instanceof StepRefused)) return null;
  const { why, who = "", items = [], findings = [], level = 0, version = 0 } = error.refusal;
  const list = (ids: readonly string[]) => ids.map(visible).join("、");
  const what = t.refused[why]({ who: visible(who), items: list(items), findings: list(findings), level, version });
  return { what: `${what} (${why})`, where: error.path, todo: [t.todo[why]], code: EXIT.refused };
}
