import { recordAround, replaceFile, WriteRefused } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { createJournal, JOURNAL, type JournalFile } from "../../io/journal-file.ts";
import { type Lock, takeLock } from "../../io/lock-file.ts";
import { join } from "../../io/paths.ts";
import type { RegisterBody, RegisterRecord, RegisterState } from "../../model/register.ts";
import { VERSION } from "../../model/version.ts";
import { recordLine, sealRecord } from "../../paper/journal.ts";
import { loadIsRecord } from "../../parse/validators.ts";
import { apply, fold } from "../../register/fold.ts";
import { registerDocument } from "../../register/register-document.ts";
import { yamlText } from "../../render/yaml.ts";
import { isLeftover } from "../../seal/paths.ts";
import { openSound, RecordUnfit, type Recovered, stampOf } from "../sound-journal.ts";
import { believeRegister, REGISTER_FILE, RegisterRefused } from "./load-register.ts";

export interface RegisterOptions {
  /** Absolute. */
  readonly path: string;
  readonly by: string;
  readonly takeOver: boolean;
}

/** An open register that nobody else can write. */
export interface RegisterSession {
  readonly path: string;
  state(): RegisterState;
  readonly recovered: Recovered | null;
  /** Resolves when the record is on the disk; then, and only then, the state has it. @throws RecordUnfit, NotSaved */
  record(body: RegisterBody): Promise<void>;
  /** Rewrites register.yaml from the journal. */
  writeDocument(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Begins a register with its opening record and what follows it at once, all in one write: nobody ever finds a register that
 * was only begun.
 */
export async function createRegister(
  options: RegisterOptions,
  bodies: readonly RegisterBody[],
  scheme: string,
  io: Io,
): Promise<RegisterSession> {
  const opening: RegisterBody = {
    kind: "open",
    tool: { name: "riskpaper", version: VERSION },
    schemes: { severity: scheme },
  };
  const isRecord = await loadIsRecord("RegisterRecord");
  const records: RegisterRecord[] = [];
  for (const body of [opening, ...bodies]) {
    const record = sealRecord(body, stampOf({ ...options, attended: false }, io), records.at(-1) ?? null, io.sha256);
    if (!isRecord(record)) throw new RecordUnfit(body.kind);
    records.push(record);
  }
  const state = fold(records);
  if ((await recordAround(io, options.path)) !== null) throw new WriteRefused("record", options.path);
  await io.files.makeFolder(options.path);
  const lock = await takeLock(io, options.path, options);
  try {
    await sweep(options.path, lock, io);
    const journal = await createJournal(io, options.path, ...records.map((record) => recordLine(record).trimEnd()));
    return sessionOn(options, { lock, journal, state, recovered: null, isRecord }, io);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Goes on with a register. A torn last record is put aside first, and the journal says so. @throws RegisterRefused, Held */
export async function openRegister(options: RegisterOptions, io: Io): Promise<RegisterSession> {
  // Before anything is locked: what is no register is told as such, and gets no lock file.
  if ((await io.files.stat(join(options.path, JOURNAL)))?.kind !== "file")
    throw new RegisterRefused("not-a-register", options.path);
  const lock = await takeLock(io, options.path, options);
  try {
    await sweep(options.path, lock, io);
    const opened = await openSound(options.path, believeRegister, io);
    try {
      const isRecord = await loadIsRecord("RegisterRecord");
      const session = sessionOn(options, { lock, isRecord, ...opened }, io);
      if (opened.recovered) await session.record({ kind: "recover", ...opened.recovered });
      if (lock.tookOver && lock.tookOver.host !== io.host)
        await session.record({ kind: "takeover", holder: `${lock.tookOver.pid}@${lock.tookOver.host}` });
      return session;
    } catch (error) {
      await opened.journal.close();
      throw error;
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Removes what a writer that was killed left behind. The lock is ours, so that nobody is about to put any of it in place; but
 * for one on another machine whose lock was taken over.
 */
async function sweep(folder: string, lock: Lock, io: Io): Promise<void> {
  if (lock.tookOver && lock.tookOver.host !== io.host) return;
  for (const name of await io.files.list(folder))
    if (isLeftover(name)) await io.files.remove(join(folder, name)).catch(() => undefined);
}

interface Desk {
  readonly lock: Lock;
  readonly journal: JournalFile;
  readonly state: RegisterState;
  readonly recovered: Recovered | null;
  readonly isRecord: (value: unknown) => boolean;
}

function sessionOn(options: RegisterOptions, desk: Desk, io: Io): RegisterSession {
  let { state } = desk;
  return {
    path: options.path,
    recovered: desk.recovered,
    state: () => state,
    async record(body) {
      const previous = { seq: state.journal.records, hash: state.journal.head };
      const record = sealRecord(body, stampOf({ ...options, attended: false }, io), previous, io.sha256);
      if (!desk.isRecord(record)) throw new RecordUnfit(body.kind);
      // What does not follow from the records before must never be among them.
      const next = apply(state, record);
      await desk.journal.append(recordLine(record).trimEnd());
      state = next;
    },
    async writeDocument() {
      const text = yamlText(registerDocument(state));
      const bytes = new TextEncoder().encode(text);
      await replaceFile(io, join(options.path, REGISTER_FILE), bytes, { force: true, own: true });
    },
    async close() {
      await desk.journal.close();
      await desk.lock.release();
    },
  };
}
