import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { dirname, join } from "../../io/paths.ts";

/**
 * Writes files one by one, each whole; the last is the one that makes the others count. What fails takes away what was
 * new, so that the folder is as it was. `replaced`: the file that may be written over, and what it holds now.
 */
export async function writeSet(
  root: string,
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
  replaced: { readonly path: string; readonly bytes: Uint8Array } | null,
  io: Io,
): Promise<void> {
  const written: string[] = [];
  try {
    await makeFolders(
      root,
      files.map(([path]) => dirname(path)),
      io,
    );
    for (const [path, bytes] of files) {
      const target = join(root, path);
      written.push(path);
      await replaceFile(io, target, bytes, { force: path === replaced?.path });
    }
  } catch (error) {
    for (const path of written.reverse())
      await undo(join(root, path), path === replaced?.path ? replaced.bytes : null, io);
    throw error;
  }
}

/** Folders first, and their names on the disk: what is written into one must not be lost with it. */
async function makeFolders(root: string, folders: readonly string[], io: Io): Promise<void> {
  for (const folder of new Set(folders)) {
    await io.files.makeFolder(join(root, folder));
    for (let above = folder; above !== "."; above = dirname(above))
      await io.files.syncFolder(dirname(join(root, above)));
  }
}

/** As far as the system lets us: the error that led here is the one to tell. */
async function undo(target: string, before: Uint8Array | null, io: Io): Promise<void> {
  if (before === null) await io.files.remove(target).catch(() => undefined);
  else await replaceFile(io, target, before, { force: true }).catch(() => undefined);
}
