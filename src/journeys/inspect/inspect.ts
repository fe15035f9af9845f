import type { DraftContext } from "../../interview/finding.ts";
import { nextOpen, progressOf } from "../../interview/next.ts";
import { startPaper } from "../../interview/start.ts";
import { Interrupted, type Io, type Terminal } from "../../io/io.ts";
import { JOURNAL } from "../../io/journal-file.ts";
import { dirname, join, resolve } from "../../io/paths.ts";
import type { Answers, AnswersHeader, PlainDate, Project } from "../../model/generated/documents.ts";
import type { Missing } from "../../model/paper.ts";
import { VERSION } from "../../model/version.ts";
import { parseAs } from "../../parse/document.ts";
import { paintFor } from "../../render/chalk.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue } from "../../text/load.ts";
import { type FoundChecklist, findChecklist } from "../find-checklist.ts";
import { workdays } from "../workdays.ts";
import { DocumentRefused, findProject } from "../project.ts";

import { answerFromFile, unknownItems } from "./answers-route.ts";
import { completeHeader, knownHeader } from "./header.ts";
import { askHeader } from "./header-questions.ts";
import { interview } from "./keyboard.ts";
import { openAgain, openNew, type Recovered, type Session, type SessionOptions } from "./session.ts";

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
  readonly takeOver: boolean;
  /** A checklist or library of past rules may be used for a new paper. */
  readonly historical?: boolean;
  readonly asOf: PlainDate;
  readonly by: string | null;
  readonly config: string | null;
  readonly colour: boolean;
}

export interface Inspected {
  readonly path: string;
  readonly state: "finished" | "paused" | "cancelled";
  readonly done: number;
  readonly total: number;
  readonly findings: number;
  readonly missing: readonly Missing[];
  /** Answered in the file, but not in the checklist. */
  readonly unknown: readonly string[];
  readonly recovered: Recovered | null;
}

/** The inspection cannot begin. `no-terminal`: nobody can be asked and no answers file is given; `nothing-to-resume`: there is no paper; `other-checklist`: the paper there was begun with another one; `historical`: the checklist or a library of it holds past rules. */
export class CannotInspect extends Error {
  constructor(
    readonly reason: "no-terminal" | "nothing-to-resume" | "other-checklist" | "historical",
    readonly path: string,
    readonly checklist: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** Days for rectification by severity that a new finding proposes, unless the project says otherwise. domain.md leaves them to the institution. */
const USUAL_DAYS = { 严重: 15, 较重: 30, 一般: 60, 轻微: 90 };

/**
 * checklist → interview (or answers file) → paper. Goes on where a paper was left; every confirmed answer is on the disk
 * before the next question. `began` is called once the paper is open, with what to type to come back to it.
 */
export async function inspect(
  options: InspectOptions,
  io: Io,
  words: Catalogue,
  began: (path: string) => void,
): Promise<Inspected> {
  const found = await findProject(options.config ?? undefined, io);
  const project = found?.project ?? null;
  const answers =
    options.answers === undefined ? null : await readAnswers(resolve(io.cwd, options.answers), options, io);
  const terminal = answers ? null : await io.terminal();
  if (!answers && !terminal) throw new CannotInspect("no-terminal", options.out, options.checklist);
  const opened = await open(
    options,
    project,
    answers,
    terminal,
    () => findChecklist(options.checklist, found, io),
    io,
    words,
  );
  if (opened === null)
    return {
      path: options.out,
      state: "cancelled",
      done: 0,
      total: 0,
      findings: 0,
      missing: [],
      unknown: [],
      recovered: null,
    };
  const { session, recovered } = opened;
  began(session.path);
  try {
    const unknown = answers ? unknownItems(session, answers.answers) : [];
    const isWorkday = workdays(project);
    const draft = await draftContext(project);
    let ended: "paused" | "finished" = "paused";
    if (answers) {
      await answerFromFile(
        session,
        answers.answers,
        dirname(resolve(io.cwd, options.answers ?? "")),
        draft,
        isWorkday,
        io,
      );
      if (session.assessment().missing.length === 0) {
        if (!session.state().finished) await session.record({ kind: "finish" });
        ended = "finished";
      }
    } else if (terminal) {
      const desk = {
        session,
        terminal,
        words,
        paint: paintFor(options.colour),
        draft,
        isWorkday,
        io,
        project,
        messages: greeting(session, recovered, words),
        lastNote: "",
      };
      ended = await interview(desk);
    }
    await session.writeDocument();
    const { done, total } = progressOf(session.assessment());
    const { findings, missing } = session.assessment();
    return { path: session.path, state: ended, done, total, findings: findings.length, missing, unknown, recovered };
  } catch (error) {
    // What is readable should be up to date when the work is put away; the journal already is.
    if (error instanceof Interrupted) await session.writeDocument().catch(() => undefined);
    throw error;
  } finally {
    await session.close();
  }
}

async function readAnswers(path: string, options: InspectOptions, io: Io): Promise<Answers> {
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "Answers");
  if (!document) throw new DocumentRefused(path, diagnostics, true);
  await mustBeSound([path], options, io, true);
  return document;
}

/** Nobody should answer a checklist whose conditions cannot hold or whose risk points do not exist: the laws of `validate` come first. @throws DocumentRefused */
async function mustBeSound(
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

async function draftContext(project: Project | null): Promise<DraftContext> {
  const language = await loadCatalogue(project?.language ?? "zh-CN");
  return { factWords: language.interview.fact, days: { ...USUAL_DAYS, ...project?.rectification_days } };
}

async function open(
  options: InspectOptions,
  project: Project | null,
  answers: Answers | null,
  terminal: Terminal | null,
  find: () => Promise<FoundChecklist>,
  io: Io,
  words: Catalogue,
): Promise<{ readonly session: Session; readonly recovered: Recovered | null } | null> {
  const sessionOptions = (path: string, by: string): SessionOptions => ({
    path,
    // What a record has room for.
    by: [...by].slice(0, 80).join(""),
    takeOver: options.takeOver,
    isWorkday: workdays(project),
    attended: terminal !== null,
  });
  const path = resolve(io.cwd, options.out);
  if ((await io.files.stat(join(path, JOURNAL)))?.kind === "file") {
    const again = await openAgain(sessionOptions(path, options.by ?? project?.by ?? "?"), io);
    const { checklist } = again.session.state();
    if (await isOther(options.checklist, checklist.id, find)) {
      await again.session.close();
      throw new CannotInspect("other-checklist", path, checklist.id);
    }
    return again;
  }
  if (options.resume) throw new CannotInspect("nothing-to-resume", path, options.checklist);
  const { path: checklistPath, checklist, libraries, libraryPaths } = await find();
  await mustBeSound([checklistPath, ...libraryPaths], options, io);
  const past = [checklist, ...libraries].some((one) => one.status === "historical");
  if (past && options.historical !== true) throw new CannotInspect("historical", checklistPath, checklist.id);
  const stated: AnswersHeader = answers?.header ?? {};
  const known = await knownHeader({ checklist, project, org: options.org, stated, asOf: options.asOf, path }, io);
  const header = terminal ? await askHeader(known, project, terminal, words) : completeHeader(known);
  if (header === null) return null;
  const target = (await isFolderToFill(options.out, path, io))
    ? join(path, `${fileName([header.unit.name, checklist.title, header.index_no])}.paper`)
    : path;
  const by = options.by ?? project?.by ?? header.preparers[0]?.id ?? header.preparers[0]?.name ?? "?";
  const tool = { name: "riskpaper", version: VERSION };
  return {
    session: await openNew(sessionOptions(target, by), startPaper(checklist, libraries, header, tool), io),
    recovered: null,
  };
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

/** A name that every file system takes: parts joined by _, without what Windows forbids. */
const fileName = (parts: readonly string[]) =>
  parts.map((part) => part.replace(/[\s/\\:*?"<>|\p{Cc}]+/gu, "").slice(0, 40)).join("_");

function greeting(session: Session, recovered: Recovered | null, words: Catalogue): string[] {
  const t = words.interview;
  const assessment = session.assessment();
  const { done, total } = progressOf(assessment);
  const next = nextOpen(assessment, session.state().lastItem)?.item.id ?? t.nextNone;
  return [
    ...(recovered ? [t.recovered({ bytes: recovered.dropped_bytes, file: recovered.kept_as })] : []),
    ...(done > 0 ? [t.resumed({ done, total, next })] : []),
  ];
}
