import { loadLedgerLaws } from "../../check/ledger/run-ledger-laws.ts";
import type { Io } from "../../io/io.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import { examineOptions, type LedgerAssignment, ledgerAround } from "./assignment.ts";
import { type ExaminedLedger, examineLedger, type LedgerPart } from "./examine-ledger.ts";
import { failure, problem } from "./failure.ts";

/** One ledger file to examine. */
export interface LedgerTask {
  readonly path: string;
  readonly absolute: string;
  /** Given outright: then a link is followed once. */
  readonly named: boolean;
  /** What came through stdin, in base64: then nothing is read. */
  readonly content?: string;
  /** Its rows of rectification are wanted too. */
  readonly rows?: boolean;
}

/** What became of one ledger file; plain JSON. */
export interface LedgerOutcome extends ExaminedLedger {
  readonly sha256: string | null;
}

/** Loads what examining takes, so that the first file is not slower than the others. */
export const warmUp = async (assignment: LedgerAssignment): Promise<void> =>
  void (await loadLedgerLaws({ over: "table", own: hasOwnLaws(assignment) }));

const hasOwnLaws = ({ project }: LedgerAssignment): boolean => (project?.laws ?? []).length > 0;

/** `tell` gets what is kept of the rows ahead of the outcome, which then holds only the rest. */
export type Examine = (task: LedgerTask, tell?: (part: LedgerPart) => void) => Promise<LedgerOutcome>;

/** Reads and examines ledgers one after another, in this process. Nothing a file holds makes it throw. */
export function examiner(assignment: LedgerAssignment, io: Io): Examine {
  const around = ledgerAround(assignment);
  const options = examineOptions(assignment);
  let laws: ReturnType<typeof loadLedgerLaws> | null = null;
  return async (task, tell) => {
    let sha256: string | null = null;
    try {
      const content = await bytesOf(task, options.limits.fileBytes, io);
      if (!(content instanceof Uint8Array)) return ended(content, null);
      sha256 = io.sha256(content);
      laws ??= loadLedgerLaws({ over: "table", own: hasOwnLaws(assignment) });
      return {
        ...(await examineLedger(content, task.path, { ...options, tell, rows: task.rows }, await laws, around)),
        sha256,
      };
    } catch (error) {
      return ended(failure(error), sha256);
    }
  };
}

async function bytesOf(
  { absolute, named, content }: LedgerTask,
  limit: number,
  io: Io,
): Promise<Uint8Array | Diagnostic> {
  if (content !== undefined) return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const path = named ? await io.files.realPath(absolute) : absolute;
  const size = (await io.files.stat(path))?.size ?? 0;
  // Before it is read: a file of gigabytes must not be taken into memory to be told that it is too large.
  return size > limit ? problem("file-too-large", { size, limit }) : io.files.read(path);
}

/** The outcome of a file that ended with one problem. */
export const ended = (diagnostic: Diagnostic, sha256: string | null): LedgerOutcome => ({
  refused: true,
  tables: [],
  diagnostics: [diagnostic],
  notRun: [],
  digests: [],
  explanations: [],
  sha256,
});
