import type { Children, Io } from "../../io/io.ts";
import type { LedgerAssignment } from "./assignment.ts";
import { type Crew, hireFor, isShort, limitMet, type Sized, secondsFor } from "./crew.ts";
import { type Examine, ended, examiner, type LedgerOutcome, type LedgerTask } from "./examiner.ts";
import type { LedgerPart } from "./examine-ledger.ts";
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
  const ahead: LedgerPart[] = [];
  const hear = (part: unknown) => void ahead.push(part as LedgerPart);
  try {
    return whole(
      (await children.run(task, secondsFor(task, crew) * 1_000, hear)) as Awaited<ReturnType<Examine>>,
      ahead,
    );
  } catch (error) {
    const met = limitMet(error, task, crew);
    return ended(
      met ? { code: met.code, severity: "error", at: {}, args: { limit: met.limit } } : failure(error),
      null,
    );
  }
}

/** An outcome with the rows that came ahead of it. */
function whole(outcome: LedgerOutcome, ahead: readonly LedgerPart[]): LedgerOutcome {
  if (ahead.length === 0) return outcome;
  const before = (table: number) => ahead.filter((part) => part.table === table);
  const digests = outcome.digests.map((digest, at) => ({
    ...digest,
    rows: [...before(at).flatMap(({ rows }) => rows), ...digest.rows],
  }));
  const read = outcome.read?.map(
    (table, at) => table && { ...table, rows: [...before(at).flatMap((part) => part.read ?? []), ...table.rows] },
  );
  return { ...outcome, digests, ...(read ? { read } : {}) };
}
