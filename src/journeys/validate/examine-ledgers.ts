import { ChildLost, type Children, type Io } from "../../io/io.ts";
import type { LedgerAssignment } from "./assignment.ts";
import { type Examine, ended, examiner, type LedgerOutcome, type LedgerTask } from "./examiner.ts";
import { failure } from "./failure.ts";

/** A task with the bytes of its file; 0 where nobody knows. */
export interface SizedTask extends LedgerTask {
  readonly size: number;
}

export interface Crew {
  /** `--jobs`; null leaves it to the amount of work. */
  readonly jobs: number | null;
  /** Seconds one file may take; null: by its size. */
  readonly seconds: number | null;
  /** Bytes one child may take. */
  readonly memory: number;
}

const MB = 1024 * 1024;
/** What one child may take, by default. */
export const CHILD_MEMORY = 512 * MB;
/** Beyond this there is enough work for more than one child. */
const MUCH = { bytes: 20 * MB, files: 200 };
/** Short tables of plain text are read in this process: starting another takes longer, and nothing in them can explode. */
const SHORT = { bytes: 256 * 1024, files: 20 };
const MOST_CHILDREN = 8;

/**
 * Examines ledgers, each by itself, in child processes where that is worth it. `done` hears every outcome in the order of
 * the tasks, as soon as it and all before it are there. The outcomes do not depend on the crew.
 */
export async function examineLedgers(
  tasks: readonly SizedTask[],
  assignment: LedgerAssignment,
  crew: Crew,
  io: Io,
  done: (outcome: LedgerOutcome, index: number) => void | Promise<void> = () => undefined,
): Promise<readonly LedgerOutcome[]> {
  const here = examiner(assignment, io);
  const children = fitHere(tasks, assignment, crew) ? null : hire(tasks, assignment, crew, io);
  try {
    if (!children) {
      const outcomes: LedgerOutcome[] = [];
      for (const [index, task] of tasks.entries()) {
        const outcome = await here(task);
        outcomes.push(outcome);
        await done(outcome, index);
      }
      return outcomes;
    }
    const running = tasks.map((task) => examineThere(task, children, crew));
    // Whoever waits for the first must not be surprised by the last.
    for (const one of running) one.catch(() => undefined);
    const outcomes: LedgerOutcome[] = [];
    for (const [index, one] of running.entries()) {
      const outcome = await one;
      outcomes.push(outcome);
      await done(outcome, index);
    }
    return outcomes;
  } finally {
    children?.close();
  }
}

const fitHere = (tasks: readonly SizedTask[], { project }: LedgerAssignment, { jobs }: Crew): boolean =>
  jobs === null &&
  // A project's own laws are programs.
  (project?.laws ?? []).length === 0 &&
  tasks.length <= SHORT.files &&
  tasks.every(({ path, size }) => size <= SHORT.bytes && /\.(?:csv|tsv)$/i.test(path));

function hire(tasks: readonly SizedTask[], setup: LedgerAssignment, { jobs, memory }: Crew, io: Io): Children | null {
  const bytes = tasks.reduce((sum, { size }) => sum + size, 0);
  const much = bytes > MUCH.bytes || tasks.length > MUCH.files;
  const count = jobs ?? (much ? Math.min(io.processors, MOST_CHILDREN) : 1);
  return io.hire({ count: Math.min(count, Math.max(1, tasks.length)), setup, memory });
}

async function examineThere(task: SizedTask, children: Children, crew: Crew): Promise<LedgerOutcome> {
  const seconds = crew.seconds ?? secondsFor(task.size);
  try {
    return (await children.run(task, seconds * 1_000)) as Awaited<ReturnType<Examine>>;
  } catch (error) {
    if (!(error instanceof ChildLost) || error.reason === "ended") return ended(failure(error), null);
    return error.reason === "time"
      ? lost("too-slow", { limit: seconds })
      : lost("too-much-memory", { limit: crew.memory });
  }
}

const lost = (code: "too-slow" | "too-much-memory", args: { readonly limit: number }): LedgerOutcome =>
  ended({ code, severity: "error", at: {}, args }, null);

/** 10 s, and 10 s more for each 100,000 rows: about 5 MB of a packed sheet. No file by default limits may take longer than 40 s. */
const secondsFor = (bytes: number): number => Math.min(40, 10 + Math.ceil((bytes / (5 * MB)) * 10));
