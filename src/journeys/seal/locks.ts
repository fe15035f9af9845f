import type { Io } from "../../io/io.ts";
import { type Lock, takeLock } from "../../io/lock-file.ts";
import { join } from "../../io/paths.ts";
import { SEAL_FOLDER } from "../../seal/paths.ts";

/**
 * Works while nobody else can write: the sealed folder's own lock is taken, and that of every paper in it. A paper that is
 * sealed itself has one lock for both. @throws Held
 */
export async function whileLocked<T>(
  root: string,
  papers: readonly string[],
  io: Io,
  work: () => Promise<T>,
): Promise<T> {
  const folders = papers.includes("") ? [...papers] : [SEAL_FOLDER, ...papers];
  const locks: Lock[] = [];
  try {
    for (const folder of folders.sort()) {
      const place = join(root, folder);
      if (folder === SEAL_FOLDER) await io.files.makeFolder(place);
      locks.push(await takeLock(io, place, { takeOver: false }));
    }
    return await work();
  } finally {
    for (const lock of locks.reverse()) await lock.release().catch(() => undefined);
  }
}
