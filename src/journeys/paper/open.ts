import type { IsWorkday } from "../../field/calendar.ts";
import { nameKey } from "../../field/name-key.ts";
import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { PaperHeader, Party, PlainDate, Project } from "../../model/generated/documents.ts";
import type { RecordBody } from "../../model/journal.ts";
import type { PaperState, Stage } from "../../model/paper.ts";
import { ownWork, type Refusal } from "../../paper/guards.ts";
import { openAgain, type Session } from "../inspect/session.ts";
import { readPaper } from "../load-paper.ts";
import { findProject } from "../project.ts";
import { RecordUnfit, type Recovered } from "../sound-journal.ts";
import { workdays } from "../workdays.ts";
import { NobodyNamed, StepRefused } from "./step-refused.ts";

/** What every step on a paper is given. */
export interface StepOptions {
  /** The paper's folder, as given. */
  readonly paper: string;
  /** `--by`, as given; null: the configuration says. */
  readonly by: string | null;
  readonly takeOver: boolean;
  readonly config: string | null;
  readonly asOf: PlainDate;
}

/** A paper opened for one step. */
export interface PaperDesk {
  readonly session: Session;
  /** Who takes the step: the id the records claim, and the person it names. */
  readonly by: string;
  readonly person: Party;
  readonly project: Project | null;
  readonly isWorkday: IsWorkday;
  readonly io: Io;
  /** @throws StepRefused */
  refuse(refusal: Refusal | null): void;
  /** Journals the step. @throws StepRefused where the record would not be of its form */
  record(body: RecordBody): Promise<void>;
}

/** Where a paper stands after a step. */
export interface StepDone {
  readonly paper: string;
  readonly kind: RecordBody["kind"];
  /** Number of the step's record. */
  readonly record: number;
  readonly stage: Stage;
  readonly facts: { readonly state: PaperState["facts"]["state"]; readonly version: number };
  /** The stage that this step took away, or null. */
  readonly dropped: Stage | null;
}

/**
 * Opens a paper, has one step done on it, brings paper.yaml up to date and lets go. What the step refuses leaves the
 * journal as it was. @throws StepRefused, NobodyNamed, PaperRefused, Held
 */
export async function onPaper(
  options: StepOptions,
  io: Io,
  step: (desk: PaperDesk) => Promise<void>,
): Promise<{ readonly done: StepDone; readonly state: PaperState; readonly recovered: Recovered | null }> {
  const project = (await findProject(options.config ?? undefined, io))?.project ?? null;
  const by = (options.by ?? project?.by ?? "").trim();
  if (by === "") throw new NobodyNamed();
  const path = resolve(io.cwd, options.paper);
  // Before anything is locked: what is no paper is told as such.
  await readPaper(path, io);
  const isWorkday = workdays(project);
  const { session, recovered } = await openAgain(
    { path, by, takeOver: options.takeOver, isWorkday, attended: false },
    io,
  );
  try {
    const before = session.state();
    let kind: RecordBody["kind"] = "finish";
    await step({
      session,
      by,
      person: personOf(by, project, before.header),
      project,
      isWorkday,
      io,
      refuse(refusal) {
        if (refusal) throw new StepRefused(refusal, options.paper);
      },
      async record(body) {
        kind = body.kind;
        try {
          await session.record(body);
        } catch (error) {
          if (error instanceof RecordUnfit)
            throw new StepRefused({ why: "bad-value", items: [body.kind] }, options.paper);
          throw error;
        }
      },
    });
    await session.writeDocument();
    const state = session.state();
    return { done: doneOf(options.paper, kind, before, state), state, recovered };
  } finally {
    await session.close();
  }
}

function doneOf(paper: string, kind: RecordBody["kind"], before: PaperState, state: PaperState): StepDone {
  const { review, facts, journal } = state;
  const dropped = review.dropped.length > before.review.dropped.length ? (review.dropped.at(-1)?.was ?? null) : null;
  return {
    paper,
    kind,
    record: journal.records,
    stage: review.stage,
    facts: { state: facts.state, version: facts.version },
    dropped,
  };
}

/** The person an id or a name stands for: of the roster, else of the paper's preparers, else whatever was claimed. */
export function personOf(by: string, project: Project | null, header: PaperHeader): Party {
  const key = nameKey(by);
  const known = [...(project?.people ?? []), ...header.preparers].filter(
    ({ id, name }) => id === by || nameKey(name) === key,
  );
  const [one] = known;
  return one ? { ...(one.id === undefined ? {} : { id: one.id }), name: one.name } : { name: by };
}

/** `ownWork`, told by the roster which ids and names are one person's too. */
export function ownWorkOf({ session, by, person, project }: PaperDesk): Refusal | null {
  const { header, review } = session.state();
  const people = project?.people ?? [];
  const names = review.authors.flatMap((author) => {
    const one = people.find(({ id, name }) => id === author || nameKey(name) === nameKey(author));
    return one ? [author, one.id, one.name] : [author];
  });
  const who = ownWork({ header, review: { ...review, authors: names } }, by, person);
  return who === null ? null : { why: "own-work", who };
}
