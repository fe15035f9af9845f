import { RegisterRefused } from "../journeys/register/load-register.ts";
import { RecordUnfit } from "../journeys/sound-journal.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { EXIT, type JourneyProblem } from "./exit.ts";

/** Why a register cannot be used; null for any other error. */
export function registerProblem(error: unknown, problems: Catalogue["problems"]): JourneyProblem | null {
  const t = problems.journey.register;
  if (error instanceof RecordUnfit && (error.kind === "import" || error.kind === "step"))
    return { what: `${t.unfit} (record-unfit)`, where: null, todo: [t.unfitTodo], code: EXIT.refused };
  if (!(error instanceof RegisterRefused)) return null;
  const { reason, record = 0, path } = error;
  const what = reason === "broken" || reason === "contradiction" ? t[reason](record) : t[reason];
  return {
    what: `${what} (${reason})`,
    where: path,
    todo: [reason === "not-a-register" ? t.none : t.todo],
    code: EXIT.refused,
  };
}
