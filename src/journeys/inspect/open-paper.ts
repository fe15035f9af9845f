import { startPaper } from "../../interview/start.ts";
import type { Io, Terminal } from "../../io/io.ts";
import { JOURNAL } from "../../io/journal-file.ts";
import { join, resolve } from "../../io/paths.ts";
import type { Answers, AnswersHeader, PaperHeader, PlainDate } from "../../model/generated/documents.ts";
import type { PaperInput } from "../../model/paper.ts";
import { VERSION } from "../../model/version.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { type FoundChecklist, findChecklist } from "../find-checklist.ts";
import { DocumentRefused, type FoundProject } from "../project.ts";
import { workdays } from "../workdays.ts";
import { CannotFollow, following, formerRest, formerSubject, readFormer } from "./from.ts";
import { completeHeader, knownHeader, nextIndex } from "./header.ts";
import { type AskingAnew, askHeader } from "./header-questions.ts";
import type { Recovered } from "../sound-journal.ts";
import { type Outstanding, outstandingOf } from "./outstanding.ts";
import { openAgain, openNew, type Session, type SessionOptions } from "./session.ts";

export interface InspectOptions {
  /** Path of a checklist, or the id of a shipped one or one of the project's. */
  readonly checklist: string;
  /** The paper's folder, or with a separator at its end the folder to put it in. */
  readonly out: string;
  readonly org?: string;
  /** Only go on with a paper that is there. */
  readonly resume: boolean;
  /** Answers file; nobody is asked then. */
  readonly answers?: string;
  /** An earlier paper of the same unit; a new one takes over what still stands. */
  readonly from?: string;
  /** `--open`: a ledger or register with the unit's earlier problems. */
  readonly open?: string;
  /** Only earlier problems are asked about. */
  readonly recheck?: boolean;
  readonly takeOver: boolean;
  /** A checklist or library of past rules may be used for a new paper. */
  readonly historical?: boolean;
  readonly asOf: PlainDate;
  readonly by: string | null;
  readonly config: string | null;
  readonly colour: boolean;
}

/** The inspection cannot begin. `no-terminal`: nobody can be asked and no answers file is given; `nothing-to-resume`: there is no paper; `other-checklist`: the paper there was begun with another one; `historical`: the checklist or a library of it holds past rules; `no-folder`: the papers of several units need a folder. */
export class CannotInspect extends Error {
  constructor(
    readonly reason: "no-terminal" | "nothing-to-resume" | "other-checklist" | "historical" | "no-folder",
    readonly path: string,
    readonly checklist: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** What opening a paper may use. `terminal` null: nobody can be asked. */
export interface Opening {
  readonly options: InspectOptions;
  readonly found: FoundProject | null;
  readonly answers: Answers | null;
  readonly terminal: Terminal | null;
  readonly words: Catalogue;
  /** What `--open` holds. */
  readonly outstanding: Outstanding | null;
}

export interface Opened {
  readonly session: Session;
  readonly recovered: Recovered | null;
  /** Earlier problems this run took in: how many of them have no number, and are left out. */
  readonly unnumbered?: number;
}

/** Goes on with the paper that is there, or begins one. Null: the person left at the header. */
export async function openPaper(opening: Opening, io: Io): Promise<Opened | null> {
  const { options, found } = opening;
  const path = resolve(io.cwd, options.out);
  if (await isPaper(path, io)) {
    const again = await reopen(path, opening, io);
    const { checklist, carry } = again.session.state();
    if (await isOther(options.checklist, checklist.id, () => findChecklist(options.checklist, found, io)))
      await letGo(again.session, new CannotInspect("other-checklist", path, checklist.id));
    // A paper that has begun by itself does not become another's successor.
    if (options.from !== undefined && !carry) await letGo(again.session, new CannotFollow("begun", path, ""));
    return again;
  }
  if (options.resume) throw new CannotInspect("nothing-to-resume", path, options.checklist);
  return openFresh(opening, await soundChecklist(options, found, io), null, io);
}

export const isPaper = async (path: string, io: Io): Promise<boolean> =>
  (await io.files.stat(join(path, JOURNAL)))?.kind === "file";

/** Goes on with a paper; earlier problems are taken in once, also where it has begun without them. */
export async function reopen(path: string, opening: Opening, io: Io): Promise<Opened> {
  const { options, found, outstanding } = opening;
  const opened = await openAgain(sessionOptions(path, options.by ?? found?.project.by ?? "?", opening), io);
  const { header, lookBack } = opened.session.state();
  if (outstanding === null || lookBack !== undefined) return opened;
  const { body, unnumbered } = outstandingOf(outstanding, header, found?.project ?? null);
  try {
    await opened.session.record(body);
  } catch (error) {
    await opened.session.close();
    throw error;
  }
  return { ...opened, unnumbered };
}

async function letGo(session: Session, error: Error): Promise<never> {
  await session.close();
  throw error;
}

/** The checklist with its libraries, which the laws have nothing against. @throws ChecklistMissing, DocumentRefused, CannotInspect */
export async function soundChecklist(
  options: InspectOptions,
  found: FoundProject | null,
  io: Io,
): Promise<FoundChecklist> {
  const all = await findChecklist(options.checklist, found, io);
  const { path, checklist, libraries, libraryPaths } = all;
  await mustBeSound([path, ...libraryPaths], options, io);
  const past = [checklist, ...libraries].some((one) => one.status === "historical");
  if (past && options.historical !== true) throw new CannotInspect("historical", path, checklist.id);
  return all;
}

/** Begins a paper. `shared`: a header that is complete but for unit and number, so that nobody is asked again. */
export async function openFresh(
  opening: Opening,
  { checklist, libraries }: FoundChecklist,
  shared: AnswersHeader | null,
  io: Io,
): Promise<Opened | null> {
  const { options, found, answers, terminal, words } = opening;
  const project = found?.project ?? null;
  const path = resolve(io.cwd, options.out);
  const former = options.from === undefined ? null : await readFormer(options.from, workdays(project), io);
  const stated: AnswersHeader = { ...(former ? formerSubject(former) : {}), ...shared, ...answers?.header };
  const known = await knownHeader({ checklist, project, org: options.org, stated, asOf: options.asOf, path }, io);
  const indexFor = (unit: string) => nextIndex(unit, { checklist, path }, io);
  const asking = terminal && !shared ? { terminal, words, project, indexFor } : null;
  const header = await headerOf(known, former, asking);
  if (header === null) return null;
  const target = (await isFolderToFill(options.out, path, io))
    ? join(path, paperName(header.unit.name, checklist.title, header.index_no))
    : path;
  const by = options.by ?? project?.by ?? header.preparers[0]?.id ?? header.preparers[0]?.name ?? "?";
  const tool = { name: "riskpaper", version: VERSION };
  const carried = former && following(former, checklist, header, target, io);
  const earlier = opening.outstanding && outstandingOf(opening.outstanding, header, project);
  const records = [...(carried?.records ?? []), ...(earlier ? [earlier.body] : [])];
  const session = await openNew(
    sessionOptions(target, by, opening),
    startPaper(checklist, libraries, header, tool),
    io,
    { records, prepare: async () => carried?.prepare() },
  );
  return { session, recovered: null, ...(earlier ? { unnumbered: earlier.unnumbered } : {}) };
}

async function headerOf(
  known: AnswersHeader,
  former: PaperInput | null,
  asking: AskingAnew | null,
): Promise<PaperHeader | null> {
  if (asking) return askHeader(known, asking);
  const stated = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return completeHeader({ ...(former ? formerRest(former) : {}), ...stated });
}

const sessionOptions = (path: string, by: string, { options, found, terminal }: Opening): SessionOptions => ({
  path,
  // What a record has room for.
  by: [...by].slice(0, 80).join(""),
  takeOver: options.takeOver,
  isWorkday: workdays(found?.project ?? null),
  attended: terminal !== null,
});

/** Nobody should answer a checklist whose conditions cannot hold or whose risk points do not exist: the laws of `validate` come first. @throws DocumentRefused */
export async function mustBeSound(
  paths: readonly string[],
  { asOf, config }: InspectOptions,
  io: Io,
  handedIn = false,
): Promise<void> {
  // Not needed to go on with a paper, and seventy laws take a while to load.
  const { validate } = await import("../validate/validate.ts");
  const { files } = await validate({ paths, asOf, config }, io);
  const bad = files.find((file) => file.verdict !== "accepted");
  if (bad) throw new DocumentRefused(bad.path, bad.diagnostics, handedIn);
}

/** Whether the checklist named is another than the paper's. A paper goes on under its own snapshot, even if the file is gone. */
async function isOther(given: string, id: string, find: () => Promise<FoundChecklist>): Promise<boolean> {
  if (given.toUpperCase() === id) return false;
  try {
    return (await find()).checklist.id !== id;
  } catch {
    return false;
  }
}

async function isFolderToFill(given: string, path: string, io: Io): Promise<boolean> {
  if (/[\\/]$/.test(given)) return true;
  return !path.endsWith(".paper") && (await io.files.stat(path))?.kind === "folder";
}

/** A name that every file system takes: 机构_检查表_索引号, without what Windows forbids. */
export const paperName = (...parts: readonly string[]): string =>
  `${parts.map((part) => part.replace(/[\s/\\:*?"<>|\p{Cc}]+/gu, "").slice(0, 40)).join("_")}.paper`;
