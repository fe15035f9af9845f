import { UnknownProfile } from "../journeys/ledger-profiles.ts";
import { ReturnRefused } from "../journeys/validate/annotate.ts";
import { NotThere } from "../journeys/validate/ledger-surroundings.ts";
import { PartsRefused } from "../journeys/validate/merge-parts.ts";
import { RosterRefused } from "../journeys/validate/roster.ts";
import { RoundsDamaged } from "../journeys/validate/rounds.ts";
import { nearest } from "../model/nearest.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { EXIT, type JourneyProblem } from "./exit.ts";

/** Why a batch of ledgers could not be judged, or its results not be put away; null for any other error. */
export function batchProblem(error: unknown, words: Catalogue["cli"]): JourneyProblem | null {
  const t = words.validate;
  const says = (what: string, where: string | null, ...todo: readonly string[]): JourneyProblem => ({
    what,
    where,
    todo,
    code: EXIT.failed,
  });
  if (error instanceof PartsRefused) {
    const what = error.code === "slice-missing" ? t.part["slice-missing"](error.shards.join(", ")) : t.part[error.code];
    return says(`${what} (${error.code})`, error.path, t.part.todo);
  }
  if (error instanceof NotThere) {
    const what = { campaign: t.campaignMissing, folder: t.folderMissing, file: t.fileMissing }[error.what];
    const known = error.known.length > 0 ? [words.problem.known(error.known.join(", "))] : [];
    return says(what(visible(error.given)), null, ...known, t.noTodo);
  }
  if (error instanceof UnknownProfile) {
    const near = nearest(error.profile, error.known);
    const likely = near === null ? "" : words.problem.nearest(near);
    return says(t.profileMissing(visible(error.profile)), null, likely, words.problem.known(error.known.join(", ")));
  }
  if (error instanceof RosterRefused) {
    const what = t.roster_[error.reason]({ row: error.row, detail: visible(error.detail) });
    return says(what, error.path, t.roster_.todo);
  }
  if (error instanceof RoundsDamaged) return says(t.rounds[error.reason](error.line), error.path, t.rounds.todo);
  if (error instanceof ReturnRefused) return says(t.return_[error.reason], error.path, t.return_.todo);
  return null;
}
