import type { Io } from "../../io/io.ts";
import { join, resolve } from "../../io/paths.ts";
import { progressOf } from "../../interview/next.ts";
import type { AnswersHeader } from "../../model/generated/documents.ts";
import type { FoundChecklist } from "../find-checklist.ts";
import { readPaper } from "../load-paper.ts";
import { unitOf } from "./header.ts";
import {
  CannotInspect,
  isPaper,
  type Opened,
  type Opening,
  openFresh,
  paperName,
  reopen,
  soundChecklist,
} from "./open-paper.ts";
import type { Session } from "./session.ts";

/**
 * Opens one paper for each unit, in their order, in the folder `options.out`: the one of this checklist that is there, else a
 * new one. The header is asked for once, and holds for all but for unit and number. All are locked, or none. Null: the person
 * left at the header.
 */
export async function openRound(opening: Opening, orgs: readonly string[], io: Io): Promise<readonly Opened[] | null> {
  const { options, found } = opening;
  const folder = resolve(io.cwd, options.out);
  if (folder.endsWith(".paper") || (await isPaper(folder, io)))
    throw new CannotInspect("no-folder", folder, options.checklist);
  const sound = await soundChecklist(options, found, io);
  const opened: Opened[] = [];
  try {
    for (const org of orgs) {
      // Who is asked for the header may name another of the units there.
      if (opened.some(({ session }) => session.state().header.unit.code === org)) continue;
      const there = await paperOf(org, sound, folder, opening, io);
      if (!there && options.resume) throw new CannotInspect("nothing-to-resume", folder, org);
      const shared = sharedHeader(opened[0]?.session);
      const one = there
        ? await reopen(there, opening, io)
        : await openFresh({ ...opening, options: { ...options, org, out: `${options.out}/` } }, sound, shared, io);
      if (one === null) {
        await closeAll(opened);
        return null;
      }
      opened.push(one);
    }
    return opened;
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

export async function closeAll(opened: readonly Opened[]): Promise<void> {
  for (const { session } of opened) await session.close();
}

/** What the papers of one round have in common. */
function sharedHeader(session: Session | undefined): AnswersHeader | null {
  if (!session) return null;
  const { unit: _, index_no: _no, procedure: _p, result: _r, conclusion: _c, ...shared } = session.state().header;
  return shared;
}

/** The unit's paper of this checklist in the folder; of several the last. Names tell where to look, journals what it is. */
async function paperOf(
  org: string,
  { checklist }: FoundChecklist,
  folder: string,
  { found }: Opening,
  io: Io,
): Promise<string | null> {
  if ((await io.files.stat(folder))?.kind !== "folder") return null;
  const begin = paperName(unitOf(found?.project ?? null, org).name, checklist.title, "").replace(/\.paper$/, "");
  const names = (await io.files.list(folder)).filter((name) => name.startsWith(begin) && name.endsWith(".paper"));
  for (const name of names.toReversed()) {
    const path = join(folder, name);
    if (!(await isPaper(path, io))) continue;
    const { state } = await readPaper(path, io);
    if (state.header.unit.code === org && state.checklist.id === checklist.id) return path;
  }
  return null;
}

/** The unit to go on with after this one: the next that is not finished; null when none is left. */
export function nextUnfinished(opened: readonly Opened[], after: number): number | null {
  const round = opened.map((_, step) => (after + 1 + step) % opened.length);
  return round.find((at) => !opened[at]?.session.state().finished) ?? null;
}

/** How far each paper is. */
export const progressOfEach = (opened: readonly Opened[]) =>
  opened.map(({ session }, at) => {
    const { done, total } = progressOf(session.assessment());
    const { header, finished } = session.state();
    return { at, unit: header.unit.name, done, total, fail: session.assessment().counts.fail, finished };
  });
