import { replaceFile } from "./atomic-file.ts";
import type { Io, OpenFile } from "./io.ts";
import { dirname, join } from "./paths.ts";
import { writeWhole } from "./whole-write.ts";

/** The file's name inside a paper or register. */
export const JOURNAL = "journal.ndjson";

/**
 * A line that was not saved. `reason`: `write` – the system refused (`cause` has its code); `moved` – the file is not as
 * long as we left it, somebody else writes to it; `closed` – an earlier line failed or the journal was closed, so that
 * nothing may follow until it is opened again. `restored` says that the file ends with the last saved line.
 */
export class NotSaved extends Error {
  constructor(
    readonly reason: "write" | "moved" | "closed",
    readonly path: string,
    readonly restored: boolean,
    options?: { readonly cause: unknown },
  ) {
    super(`${path}: not saved (${reason})`, options);
  }
}

export interface JournalFile {
  readonly path: string;
  /** Adds one line (without its line end). Resolves only when it is on the disk; throws NotSaved. */
  append(line: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Creates the folder where needed and in it a journal that begins with these lines, all of it durable, names too.
 *
 * @throws WriteRefused where a journal is there already; the system's error, after which no journal is left behind
 */
export async function createJournal(io: Io, folder: string, ...first: readonly string[]): Promise<JournalFile> {
  await io.files.makeFolder(folder);
  const bytes = joined(first.map(lineBytes));
  // Whole or not at all, so that a crash never leaves a journal whose first record is cut.
  await replaceFile(io, join(folder, JOURNAL), bytes, { force: false });
  await io.files.syncFolder(dirname(folder));
  return journalOn(await io.files.open(join(folder, JOURNAL), "append"), join(folder, JOURNAL), bytes.length);
}

/**
 * Opens a journal to go on with it. `bytes` is its content; a torn last line must be put aside by `keepTornTail` first,
 * or the next line would run into it: then `append` throws NotSaved (`moved`).
 */
export async function openJournal(
  io: Io,
  folder: string,
): Promise<{ readonly journal: JournalFile; readonly bytes: Uint8Array }> {
  const path = join(folder, JOURNAL);
  const file = await io.files.open(path, "append");
  try {
    const bytes = await file.readAll();
    const whole = bytes.lastIndexOf(10) + 1;
    return { journal: journalOn(file, path, whole), bytes };
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

/**
 * Copies what follows the first `goodBytes` bytes into `journal.torn-<n>` beside the journal and only then cuts it off.
 * The journal must not be open for appending. Returns the name of the copy and its size.
 */
export async function keepTornTail(
  io: Io,
  folder: string,
  goodBytes: number,
): Promise<{ readonly kept_as: string; readonly dropped_bytes: number }> {
  const journal = await io.files.open(join(folder, JOURNAL), "append");
  try {
    const tail = (await journal.readAll()).subarray(goodBytes);
    const kept_as = await copyAside(io, folder, tail);
    await journal.truncate(goodBytes);
    await journal.sync();
    return { kept_as, dropped_bytes: tail.length };
  } finally {
    await journal.close();
  }
}

async function copyAside(io: Io, folder: string, tail: Uint8Array): Promise<string> {
  const taken = new Set(await io.files.list(folder));
  let n = 1;
  while (taken.has(`journal.torn-${n}`)) n += 1;
  await replaceFile(io, join(folder, `journal.torn-${n}`), tail, { force: false, own: true });
  return `journal.torn-${n}`;
}

const lineBytes = (line: string): Uint8Array => {
  if (/[\n\r]/.test(line)) throw new Error("a journal line holds a line break");
  return new TextEncoder().encode(`${line}\n`);
};

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function journalOn(file: OpenFile, path: string, wholeBytes: number): JournalFile {
  let good = wholeBytes;
  let usable = true;
  let last: Promise<unknown> = Promise.resolve();

  const restore = async (): Promise<boolean> => {
    try {
      await file.truncate(good);
      await file.sync();
      return true;
    } catch {
      return false;
    }
  };

  const save = async (bytes: Uint8Array): Promise<void> => {
    if (!usable) throw new NotSaved("closed", path, false);
    // Until this line is on the disk nothing may follow it.
    usable = false;
    let moved: boolean;
    try {
      moved = (await file.stat()).size !== good;
    } catch (cause) {
      throw new NotSaved("write", path, true, { cause });
    }
    if (moved) throw new NotSaved("moved", path, false);
    try {
      await writeWhole(file, bytes);
      await file.sync();
    } catch (cause) {
      throw new NotSaved("write", path, await restore(), { cause });
    }
    good += bytes.length;
    usable = true;
  };

  return {
    path,
    append(line) {
      const bytes = lineBytes(line);
      // One after the other, also when somebody forgot to wait.
      const saved = last.then(() => save(bytes));
      last = saved.catch(() => undefined);
      return saved;
    },
    async close() {
      await last;
      usable = false;
      await file.close();
    },
  };
}
