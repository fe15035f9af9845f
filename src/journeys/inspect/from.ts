import type { IsWorkday } from "../../field/calendar.ts";
import { carryOver, neededFiles } from "../../interview/carry.ts";
import type { Io } from "../../io/io.ts";
import { join, resolve } from "../../io/paths.ts";
import type { AnswersHeader, Checklist, Evidence, PaperHeader } from "../../model/generated/documents.ts";
import type { RecordBody } from "../../model/journal.ts";
import type { PaperInput } from "../../model/paper.ts";
import { loadPaper } from "../load-paper.ts";
import { readRegistered, store } from "./evidence.ts";

/** What an earlier paper is carried over from, read and assessed under the project's calendar. @throws PaperRefused */
export const readFormer = (path: string, isWorkday: IsWorkday, io: Io): Promise<PaperInput> =>
  loadPaper(resolve(io.cwd, path), io, isWorkday);

/** A paper cannot follow another: that is of another unit or another checklist, is itself, or has lost the evidence with this name. */
export class CannotFollow extends Error {
  constructor(
    readonly reason: "other-unit" | "other-checklist" | "itself" | "evidence" | "begun",
    readonly path: string,
    readonly detail: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** Whom and what the paper is about follows from the earlier one; period, date, number and results are asked anew. */
export const formerSubject = ({ state }: PaperInput): AnswersHeader => {
  const { nature, unit, subject, scope } = state.header;
  return { nature, unit, subject, ...(scope === undefined ? {} : { scope }) };
};

/** Where nobody can be asked, what nobody has stated otherwise: an unstated period is the earlier one. */
export const formerRest = ({ state }: PaperInput): AnswersHeader => {
  const { project, period, preparers } = state.header;
  return { project, period, preparers };
};

/** What a new paper begins with beside its opening: the evidence that is needed, and what is carried over. @throws CannotFollow */
export function following(
  former: PaperInput,
  checklist: Checklist,
  header: PaperHeader,
  target: string,
  io: Io,
): { readonly records: readonly RecordBody[]; prepare(): Promise<void> } {
  const { unit } = former.state.header;
  if (unit.code !== header.unit.code) throw new CannotFollow("other-unit", former.path, unit.name);
  const answered = former.state.checklist.id;
  if (answered !== checklist.id) throw new CannotFollow("other-checklist", former.path, answered);
  if (target === former.path) throw new CannotFollow("itself", former.path, "");
  const carry = carryOver(former, checklist, header, io.sha256);
  const needed = new Set(neededFiles(carry));
  const evidence = former.state.evidence.filter((one) => needed.has(one.sha256));
  return {
    records: [...evidence.map((one): RecordBody => ({ kind: "evidence", evidence: one })), carry],
    async prepare() {
      for (const one of evidence) await copy(one, former.path, target, io);
    },
  };
}

/** By hash: a copy that is not what was registered is none. */
async function copy(evidence: Evidence, from: string, to: string, io: Io): Promise<void> {
  const { file, name } = evidence;
  const bytes = await readRegistered(from, evidence, io);
  if (bytes === null) throw new CannotFollow("evidence", join(from, file), name);
  await store(join(to, file), bytes, io);
}
