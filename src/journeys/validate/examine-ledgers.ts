import { ChildLost, type Children, type Io } from "../../io/io.ts";
import type { LedgerAssignment } from "./assignment.ts";
import { type Crew, hireFor, isShort, type Sized, secondsFor } from "./crew.ts";
import { type Examine, ended, examiner, type LedgerOutcome, type LedgerTask } from "./examiner.ts";
import { failure } from "./failure.ts";

export type SizedTask = LedgerTask & Sized;

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
  // A project's own laws are programs.
  const safe = (assignment.project?.laws ?? []).length === 0 && isShort(tasks, crew);
  const children = safe ? null : hireFor(tasks, assignment, crew, io);
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

async function examineThere(task: SizedTask, children: Children, crew: Crew): Promise<LedgerOutcome> {
  const seconds = secondsFor(task, crew);
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
