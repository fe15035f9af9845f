import type { Io } from "./io.ts";
import { join } from "./paths.ts";
import { writeWhole } from "./whole-write.ts";

/** Who has a lock, as the file says it. `at` is UTC ISO 8601. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  readonly nonce: string;
  readonly at: string;
}

/** Somebody else works in the folder. A host of "?" means that the lock file cannot be read. */
export class Held extends Error {
  constructor(
    readonly path: string,
    readonly owner: LockOwner,
  ) {
    super(`${path} is held by process ${owner.pid} on ${owner.host}`);
  }
}

export interface Lock {
  readonly path: string;
  /** Whose lock was taken over, when that was asked for or its process is gone. */
  readonly tookOver: LockOwner | null;
  /** False when somebody took it over. */
  isOurs(): Promise<boolean>;
  /** Removes the lock, if it is still ours. */
  release(): Promise<void>;
}

// A lock that stays unreadable this long was left by a process that died between creating and filling it.
const UNREADABLE_MS = 3_000;
// A breaker may die too and leave its own lock, and so may who breaks that one …: each level is one more death at the wrong
// moment. Names must not grow without end.
const DEPTH = 16;

/**
 * Takes the file `lock` in `folder`. The lock of a process of this machine that is gone is taken over at once; one of
 * another machine never, unless `takeOver` says so.
 *
 * @throws Held with the owner; the system's error where the folder cannot be written
 */
export function takeLock(io: Io, folder: string, { takeOver }: { readonly takeOver: boolean }): Promise<Lock> {
  return acquire(io, join(folder, "lock"), takeOver, DEPTH);
}

/** The same for one file that several may write: `path` is that of the lock itself, such as `轮次.ndjson.lock`. */
export function takeLockAt(io: Io, path: string, { takeOver }: { readonly takeOver: boolean }): Promise<Lock> {
  return acquire(io, path, takeOver, DEPTH);
}

/** Who holds `folder`, and whether that process is gone, so that its lock will not stop anybody; null where nobody does. Takes nothing. */
export async function lockHolder(
  io: Io,
  folder: string,
): Promise<{ readonly owner: LockOwner; readonly gone: boolean } | null> {
  const path = join(folder, "lock");
  const owner = await readOwner(io, path);
  return owner && { owner, gone: await isGone(io, path, owner) };
}

async function acquire(io: Io, path: string, takeOver: boolean, depth: number): Promise<Lock> {
  const mine: LockOwner = { pid: io.pid, host: io.host, nonce: io.randomHex(16), at: io.now().toISOString() };
  if (await create(io, path, mine)) return lockOn(io, path, mine, null);

  const owner = await readOwner(io, path);
  if (owner === null) {
    // Released between our two looks.
    if (await create(io, path, mine)) return lockOn(io, path, mine, null);
    throw new Held(path, (await readOwner(io, path)) ?? unknownOwner(mine.at));
  }
  if (depth === 0 || !(takeOver || (await isGone(io, path, owner)))) throw new Held(path, owner);

  // Only who holds `<lock>.break` may remove another's lock, and looks again first: else, of two who both saw the dead
  // owner, the slower would remove the lock the faster has just taken.
  const breaker = await acquire(io, `${path}.break`, false, depth - 1);
  try {
    const now = await readOwner(io, path);
    if (now !== null && now.nonce !== owner.nonce) throw new Held(path, now);
    if (now !== null) await removeIfThere(io, path);
    if (await create(io, path, mine)) return lockOn(io, path, mine, owner);
    throw new Held(path, (await readOwner(io, path)) ?? owner);
  } finally {
    await breaker.release();
  }
}

/** False where a lock is there already. */
async function create(io: Io, path: string, owner: LockOwner): Promise<boolean> {
  try {
    const file = await io.files.open(path, "create");
    try {
      await writeWhole(file, new TextEncoder().encode(`${JSON.stringify(owner)}\n`));
    } catch (error) {
      await io.files.remove(path).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** `null` where there is no lock. */
async function readOwner(io: Io, path: string): Promise<LockOwner | null> {
  try {
    const file = await io.files.open(path, "read");
    try {
      return (
        parseOwner(new TextDecoder().decode(await file.readAll())) ??
        unknownOwner((await file.stat()).modified.toISOString())
      );
    } finally {
      await file.close();
    }
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

function parseOwner(text: string): LockOwner | null {
  try {
    const { pid, host, nonce, at } = JSON.parse(text) as Record<string, unknown>;
    return typeof pid === "number" && typeof host === "string" && typeof nonce === "string" && typeof at === "string"
      ? { pid, host, nonce, at }
      : null;
  } catch {
    return null;
  }
}

const unknownOwner = (at: string): LockOwner => ({ pid: 0, host: "?", nonce: "", at });

async function isGone(io: Io, path: string, owner: LockOwner): Promise<boolean> {
  if (owner.host === io.host) return !io.isRunning(owner.pid, new Date(owner.at));
  if (owner.nonce !== "") return false;
  const stat = await io.files.stat(path);
  return stat === null || io.now().getTime() - stat.modified.getTime() > UNREADABLE_MS;
}

function lockOn(io: Io, path: string, mine: LockOwner, tookOver: LockOwner | null): Lock {
  const isOurs = async () => (await readOwner(io, path))?.nonce === mine.nonce;
  return {
    path,
    tookOver,
    isOurs,
    async release() {
      if (await isOurs()) await removeIfThere(io, path);
    },
  };
}

async function removeIfThere(io: Io, path: string): Promise<void> {
  try {
    await io.files.remove(path);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
}

const hasCode = (error: unknown, code: string): boolean => (error as { code?: unknown } | null)?.code === code;
