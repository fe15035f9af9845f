import type { IsWorkday } from "../../field/calendar.ts";
import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { createJournal, type JournalFile } from "../../io/journal-file.ts";
import { type Lock, takeLock } from "../../io/lock-file.ts";
import { join } from "../../io/paths.ts";
import type { JournalRecord, RecordBody } from "../../model/journal.ts";
import type { Assessment, PaperState } from "../../model/paper.ts";
import { assess } from "../../paper/assess.ts";
import { apply, fold } from "../../paper/fold.ts";
import { recordLine, sealRecord } from "../../paper/journal.ts";
import { frozenRefusal } from "../../paper/keep-frozen.ts";
import { paperDocument } from "../../paper/paper-document.ts";
import { loadIsRecord } from "../../parse/validators.ts";
import { yamlText } from "../../render/yaml.ts";
import { believe } from "../load-paper.ts";
import { StepRefused } from "../paper/step-refused.ts";
import { openSound, RecordUnfit, type Recovered, stampOf } from "../sound-journal.ts";

/** The readable state beside the journal. */
export const PAPER_FILE = "paper.yaml";

/** An open paper that nobody else can write. */
export interface Session {
  readonly path: string;
  state(): PaperState;
  assessment(): Assessment;
  /** Resolves when the record is on the disk; then, and only then, state and assessment have it. @throws RecordUnfit, NotSaved, StepRefused for an answer that touches a confirmed fact */
  record(body: RecordBody): Promise<void>;
  /** Rewrites paper.yaml from the journal. */
  writeDocument(): Promise<void>;
  /** Lets go of journal and lock. */
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly path: string;
  /** Who works, as the records claim. */
  readonly by: string;
  /** Take over a lock held on another machine. */
  readonly takeOver: boolean;
  readonly isWorkday: IsWorkday;
  /** With nobody at a terminal, the journal's clock is SOURCE_DATE_EPOCH where it is set. */
  readonly attended: boolean;
}

/**
 * Begins a paper with its opening record and what follows it at once: all in one write, so that nobody ever finds half of
 * it. `prepare` puts into the folder what the records speak of. The folder must not hold a journal.
 */
export async function openNew(
  options: SessionOptions,
  opening: RecordBody,
  io: Io,
  following: { readonly records: readonly RecordBody[]; prepare(): Promise<void> } | null = null,
): Promise<Session> {
  const isRecord = await loadIsRecord();
  const records: JournalRecord[] = [];
  for (const body of [opening, ...(following?.records ?? [])]) {
    const record = sealRecord(body, stampOf(options, io), records.at(-1) ?? null, io.sha256);
    if (!isRecord(record)) throw new RecordUnfit(body.kind);
    records.push(record);
  }
  await io.files.makeFolder(options.path);
  const lock = await takeLock(io, options.path, { takeOver: options.takeOver });
  try {
    await following?.prepare();
    const journal = await createJournal(io, options.path, ...records.map((record) => recordLine(record).trimEnd()));
    return sessionOn(options, io, lock, journal, fold(records), isRecord);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Goes on with a paper. A torn last record is put aside first, and the journal says so. @throws PaperRefused, Held */
export async function openAgain(
  options: SessionOptions,
  io: Io,
): Promise<{ readonly session: Session; readonly recovered: Recovered | null }> {
  const lock = await takeLock(io, options.path, { takeOver: options.takeOver });
  try {
    const opened = await openSound(options.path, believe, io);
    try {
      const session = sessionOn(options, io, lock, opened.journal, opened.state, await loadIsRecord());
      const { recovered } = opened;
      if (recovered) await session.record({ kind: "recover", ...recovered });
      if (lock.tookOver && lock.tookOver.host !== io.host) {
        await session.record({ kind: "takeover", holder: `${lock.tookOver.pid}@${lock.tookOver.host}` });
      }
      return { session, recovered };
    } catch (error) {
      await opened.journal.close();
      throw error;
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function sessionOn(
  options: SessionOptions,
  io: Io,
  lock: Lock,
  journal: JournalFile,
  opened: PaperState,
  isRecord: (value: unknown) => boolean,
): Session {
  let state = opened;
  let assessment: Assessment | null = null;
  const assessed = () => {
    assessment ??= assess(state, options.isWorkday);
    return assessment;
  };
  return {
    path: options.path,
    state: () => state,
    assessment: assessed,
    async record(body) {
      const previous = { seq: state.journal.records, hash: state.journal.head };
      const record: JournalRecord = sealRecord(body, stampOf(options, io), previous, io.sha256);
      if (!isRecord(record)) throw new RecordUnfit(body.kind);
      const refused = frozenRefusal(state, assessed(), body, options.isWorkday);
      if (refused) throw new StepRefused(refused, options.path);
      await journal.append(recordLine(record).trimEnd());
      state = apply(state, record);
      assessment = null;
    },
    async writeDocument() {
      const text = yamlText(paperDocument(state, assessed()));
      await replaceFile(io, join(options.path, PAPER_FILE), new TextEncoder().encode(text), {
        force: true,
        own: true,
      });
    },
    async close() {
      await journal.close();
      await lock.release();
    },
  };
}
