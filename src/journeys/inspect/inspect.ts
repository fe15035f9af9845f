import type { DraftContext } from "../../interview/finding.ts";
import { nextOpen, progressOf } from "../../interview/next.ts";
import { Interrupted, type Io } from "../../io/io.ts";
import { dirname, resolve } from "../../io/paths.ts";
import type { Answers, Period, Project } from "../../model/generated/documents.ts";
import { notLookedAt } from "../../model/look-back.ts";
import type { Missing } from "../../model/paper.ts";
import { paintFor } from "../../render/chalk.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue } from "../../text/load.ts";
import { findProject, type FoundProject } from "../project.ts";
import { workdays } from "../workdays.ts";
import { answerFromFile, lookBackFromFile, type UnfitLookBack, unknownItems } from "./answers-route.ts";
import type { Desk } from "./desk.ts";
import { interview } from "./keyboard.ts";
import { CannotInspect, type InspectOptions, mustBeSound, type Opened, type Opening, openPaper } from "./open-paper.ts";
import { isForm, readAnswersFile } from "./read-answers.ts";
import { readOutstanding } from "./outstanding.ts";
import { closeAll, nextUnfinished, openRound, progressOfEach } from "./round.ts";
import type { Recovered } from "../sound-journal.ts";

export type { InspectOptions } from "./open-paper.ts";

export interface Inspected {
  readonly path: string;
  readonly state: "finished" | "paused" | "cancelled";
  readonly done: number;
  readonly total: number;
  readonly findings: number;
  readonly missing: readonly Missing[];
  /** Answered in the file, but not in the checklist. */
  readonly unknown: readonly string[];
  /** Of an answers file: what it says of earlier problems and could not be taken. */
  readonly unfit?: readonly UnfitLookBack[];
  readonly recovered: Recovered | null;
  /** Of a paper that asks about earlier problems: how many there are, and how many nobody has looked at. */
  readonly earlier?: { readonly problems: number; readonly open: number };
  /** Of a paper that follows another: answers that were taken over and stand as they were, and items no longer asked. */
  readonly carried?: number;
  /** Of such a paper: the period it is about, which may be the earlier one's. */
  readonly period?: Period;
  readonly dropped?: readonly string[];
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
  const opening = await prepare(options, options.from !== undefined, io, words);
  const opened = await openPaper(opening, io);
  if (opened === null) return cancelled(options.out);
  began(opened.session.path);
  const [one] = await work([opened], opening, io);
  return one ?? cancelled(options.out);
}

/** Likewise for several units at once: a paper for each in one folder, and the person goes to and fro between them. */
export async function inspectRound(
  options: InspectOptions,
  orgs: readonly string[],
  io: Io,
  words: Catalogue,
  began: (path: string) => void,
): Promise<readonly Inspected[]> {
  const opening = await prepare(options, true, io, words);
  const opened = await openRound(opening, orgs, io);
  if (opened === null) return [cancelled(options.out)];
  began(options.out);
  return work(opened, opening, io);
}

const cancelled = (path: string): Inspected => ({
  path,
  state: "cancelled",
  done: 0,
  total: 0,
  findings: 0,
  missing: [],
  unknown: [],
  recovered: null,
});

/** `unasked`: papers may also be opened where there is nobody to ask, to be answered later. */
async function prepare(options: InspectOptions, unasked: boolean, io: Io, words: Catalogue): Promise<Opening> {
  const found = await findProject(options.config ?? undefined, io);
  const answers =
    options.answers === undefined ? null : await readAnswers(resolve(io.cwd, options.answers), options, found, io);
  const terminal = answers ? null : await io.terminal();
  if (!answers && !terminal && !unasked) throw new CannotInspect("no-terminal", options.out, options.checklist);
  const outstanding = options.open === undefined ? null : await readOutstanding(options.open, options, io);
  return { options, found, answers, terminal, words, outstanding };
}

async function work(opened: readonly Opened[], opening: Opening, io: Io): Promise<readonly Inspected[]> {
  const { options, answers, terminal } = opening;
  const unfit: UnfitLookBack[] = [];
  const writeAll = async () => {
    for (const { session } of opened) await session.writeDocument();
  };
  try {
    if (answers) for (const one of opened) await answer(one, answers, opening, io);
    else if (terminal) await ask(opened, opening, io);
    await writeAll();
    return opened.map((one) => outcomeOf(one, answers, unfit));
  } catch (error) {
    // What is readable should be up to date when the work is put away; the journal already is.
    if (error instanceof Interrupted) await writeAll().catch(() => undefined);
    throw error;
  } finally {
    await closeAll(opened);
  }

  async function answer({ session }: Opened, given: Answers, { found }: Opening, port: Io): Promise<void> {
    const project = found?.project ?? null;
    const within = dirname(resolve(port.cwd, options.answers ?? ""));
    unfit.push(...(await lookBackFromFile(session, given.lookbacks ?? {}, within, port)));
    await answerFromFile(session, given.answers, within, await draftContext(project), workdays(project), port);
    const looked = notLookedAt(session.state().lookBack).length === 0;
    if (session.assessment().missing.length === 0 && looked && !session.state().finished)
      await session.record({ kind: "finish" });
  }
}

/** The interviews, one paper at a time, until the person pauses or all are finished. */
async function ask(opened: readonly Opened[], opening: Opening, io: Io): Promise<void> {
  const { terminal, words, found, options } = opening;
  const project = found?.project ?? null;
  if (!terminal) return;
  const shared = {
    terminal,
    words,
    paint: paintFor(options.colour),
    draft: await draftContext(project),
    isWorkday: workdays(project),
    io,
    project,
    several: opened.length > 1,
    recheckOnly: options.recheck === true,
  };
  const desks = opened.map(
    (one): Desk => ({ ...shared, session: one.session, messages: greeting(one, words), lastNote: "" }),
  );
  for (let at: number | null = nextUnfinished(opened, -1) ?? 0; at !== null; ) {
    const desk = desks[at] as Desk;
    const ended = await interview(desk);
    if (ended === "paused") return;
    if (ended === "finished") at = nextUnfinished(opened, at);
    else at = (await chooseUnit(opened, at, desk)) ?? at;
  }
}

/** Which unit's paper to go on with. Null: the same. */
async function chooseUnit(opened: readonly Opened[], at: number, { terminal, words }: Desk): Promise<number | null> {
  const t = words.interview;
  const chosen = await terminal.choose({
    frame: t.unitTitle,
    label: t.unitLabel,
    choices: progressOfEach(opened).map((one) => ({
      value: String(one.at),
      name: `${one.at === at ? "▸" : " "} ${t.unitLine({ ...one, unit: visible(one.unit) })}`,
    })),
  });
  return chosen === null ? null : Number(chosen);
}

function outcomeOf(
  { session, recovered }: Opened,
  answers: Answers | null,
  unfit: readonly UnfitLookBack[],
): Inspected {
  const { done, total } = progressOf(session.assessment());
  const { findings, missing } = session.assessment();
  const { carry, finished, header, lookBack, answers: given } = session.state();
  return {
    path: session.path,
    state: finished ? "finished" : "paused",
    done,
    total,
    findings: findings.length,
    missing,
    unknown: answers ? unknownItems(session, answers.answers) : [],
    recovered,
    ...(answers?.lookbacks ? { unfit } : {}),
    ...(lookBack ? { earlier: { problems: lookBack.items.length, open: notLookedAt(lookBack).length } } : {}),
    ...(carry
      ? {
          carried: Object.values(given).filter((one) => one.carried).length,
          dropped: carry.dropped,
          period: header.period,
        }
      : {}),
  };
}

async function readAnswers(
  path: string,
  options: InspectOptions,
  found: FoundProject | null,
  io: Io,
): Promise<Answers> {
  const answers = await readAnswersFile(path, { checklist: options.checklist, asOf: options.asOf, found }, io);
  if (!isForm(path)) await mustBeSound([path], options, io, true);
  return answers;
}

async function draftContext(project: Project | null): Promise<DraftContext> {
  const language = await loadCatalogue(project?.language ?? "zh-CN");
  return { factWords: language.interview.fact, days: { ...USUAL_DAYS, ...project?.rectification_days } };
}

function greeting({ session, recovered, unnumbered }: Opened, words: Catalogue): string[] {
  const t = words.interview;
  const assessment = session.assessment();
  const { done, total } = progressOf(assessment);
  const { lastItem, carry, lookBack } = session.state();
  const next = nextOpen(assessment, lastItem)?.item.id ?? t.nextNone;
  const stood = Object.values(carry?.items ?? {}).filter(({ recheck }) => recheck === null).length;
  return [
    ...(recovered ? [t.recovered({ bytes: recovered.dropped_bytes, file: recovered.kept_as })] : []),
    ...(carry
      ? [
          t.carriedOver({
            index: visible(carry.from.index_no),
            kept: stood,
            recheck: Object.keys(carry.items).length - stood,
            dropped: carry.dropped.length,
          }),
        ]
      : []),
    ...(lookBack && unnumbered !== undefined
      ? [
          t.lookBackTaken({
            name: visible(lookBack.source.name),
            open: lookBack.items.filter(({ closed }) => !closed).length,
            closed: lookBack.items.filter(({ closed }) => closed).length,
            unnumbered,
          }),
        ]
      : []),
    ...(done > 0 && lastItem !== null ? [t.resumed({ done, total, next })] : []),
  ];
}
