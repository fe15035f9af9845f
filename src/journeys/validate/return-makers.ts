import { WriteRefused } from "../../io/atomic-file.ts";
import { Interrupted, type Io } from "../../io/io.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { ReturnWords } from "../../render/annotate/return-list.ts";
import { type Crew, hireFor, isShort, limitMet, type Sized, secondsFor } from "./crew.ts";
import {
  explainedAt,
  type LookTask,
  type MadeReturn,
  type NotMade,
  type ReturnMaker,
  type ReturnSetup,
  type ReturnTask,
  returnMaker,
} from "./make-return.ts";

/** Why a workbook could not be marked: the child took too much time, or memory, or met what nobody foresaw. */
export type LostCode = "too-slow" | "too-much-memory" | "law-crashed";

/** What became of one return, and why it is not the sender's own workbook where a child was lost over that. */
export interface Outcome {
  readonly made: MadeReturn | NotMade;
  readonly lost: LostCode | null;
}

/** Who makes returns. Errors are the system's, and Interrupted. */
export interface ReturnMakers {
  /** Whether many may be asked for at once. */
  readonly atOnce: boolean;
  /** Whether what stands at `path` is a return of ours; `size`: of the file it answers. */
  isOurs(path: string, size: Sized): Promise<boolean>;
  make(task: ReturnTask, size: Sized): Promise<Outcome>;
  close(): void;
}

/**
 * Children that make returns as others examine, each bounded in time and memory: a workbook is opened nowhere else. This
 * process makes them where all are short tables of text and nothing stands in their places (`someThere`).
 */
export function returnMakers(
  work: readonly Sized[],
  someThere: boolean,
  crew: Crew,
  words: ReturnWords,
  io: Io,
): ReturnMakers {
  const here = returnMaker(words, io);
  const setup: ReturnSetup = { returns: words.locale };
  const children = !someThere && isShort(work, crew) ? null : hireFor(work, setup, crew, io);
  let closed = false;
  const run = (task: ReturnTask | LookTask, size: Sized): ReturnType<ReturnMaker> =>
    children ? (children.run(task, secondsFor(size, crew) * 1_000) as ReturnType<ReturnMaker>) : here(task);
  const lostBy = (error: unknown, size: Sized): Diagnostic & { readonly code: LostCode } => {
    if (closed || !isLost(error)) throw error;
    const common = { severity: "info", at: {} } as const;
    const met = limitMet(error, size, crew);
    if (met) return { ...common, code: met.code, args: { limit: met.limit, work: "return" } };
    return { ...common, code: "law-crashed", args: { law: "annotate", error: String(error).slice(0, 120) } };
  };
  return {
    atOnce: children !== null,
    async isOurs(path, size) {
      try {
        return (await run({ look: path }, size)) === true;
      } catch (error) {
        lostBy(error, size);
        return false;
      }
    },
    async make(task, size) {
      try {
        return { made: (await run(task, size)) as Outcome["made"], lost: null };
      } catch (error) {
        const why = lostBy(error, size);
        const { file } = task;
        const explained = { ...task, mark: false, file: { ...file, diagnostics: [why, ...file.diagnostics] } };
        return { made: await explain(explained, size), lost: why.code };
      }
    },
    close() {
      closed = true;
      children?.close();
    },
  };

  /** A list alone. Where even that is too much for a child it is made here, where no file is opened for it. */
  async function explain(task: ReturnTask, size: Sized): Promise<Outcome["made"]> {
    await io.files.remove(task.temporary).catch(() => undefined);
    try {
      return (await run(task, size)) as Outcome["made"];
    } catch (error) {
      lostBy(error, size);
    }
    await io.files.remove(task.temporary).catch(() => undefined);
    const path = explainedAt(task.target);
    if (!task.force && (await io.files.stat(path))) return { refused: "exists", path };
    return (await here({ ...task, force: true })) as Outcome["made"];
  }
}

/** What the system says, and what stops the work, is told as such. */
const isLost = (error: unknown): boolean =>
  !(error instanceof Interrupted) &&
  !(error instanceof WriteRefused) &&
  typeof (error as { readonly syscall?: unknown } | null)?.syscall !== "string";
