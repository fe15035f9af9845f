import type { FileStat, Io, OpenFile } from "./io.ts";
import { dirname, join } from "./paths.ts";
import { writeWhole } from "./whole-write.ts";

/**
 * Why a file was left as it was: `exists` (and nobody said to replace it), `changed` (not what was seen before),
 * `journal` (a journal is only ever appended to), `link` (a link stands there), `not-a-file` (a folder, device or pipe stands there), `no-folder` (the folder `path` is not there),
 * `record` (it is kept by the steps of a paper or register).
 */
export class WriteRefused extends Error {
  constructor(
    readonly code: "exists" | "changed" | "journal" | "link" | "not-a-file" | "no-folder" | "record",
    readonly path: string,
  ) {
    super(`${path}: ${code}`);
  }
}

export interface Replacing {
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  /** What the caller saw at `path` when it read it, `null` for nothing; leave out when nothing was read. */
  readonly expected?: FileStat | null;
  /** The caller keeps the paper or register that the file is part of. */
  readonly own?: true;
}

const same = (a: FileStat | null, b: FileStat | null): boolean =>
  a === null || b === null
    ? a === b
    : a.kind === b.kind && a.size === b.size && a.modified.getTime() === b.modified.getTime();

/** What a file is to hold, at once or in pieces. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Puts `content` at `path`, whole or not at all: temporary file beside it, synced, renamed, folder synced.
 * Resolves only when the new content survives a power cut. Pieces are asked for once it is clear that the file may be written.
 *
 * @throws WriteRefused where the target must not be touched; the system's error (ENOSPC, EACCES, EBUSY …) otherwise.
 *   In both cases the target holds its old content, except when only syncing the folder failed: then the new.
 */
export async function replaceFile(io: Io, path: string, content: Content, how: Replacing): Promise<void> {
  const seen = await io.files.stat(path);
  if (seen?.kind === "link") throw new WriteRefused("link", path);
  if (seen && seen.kind !== "file") throw new WriteRefused("not-a-file", path);
  if (how.expected !== undefined && !same(seen, how.expected)) throw new WriteRefused("changed", path);
  if (seen && !how.force) throw new WriteRefused("exists", path);
  if (how.own !== true) await refuseOfRecord(io, path);
  if (seen && /(?:^|[/\\])journal\.ndjson$/i.test(path)) throw new WriteRefused("journal", path);
  const temporary = temporaryBeside(path, io);
  await writeNew(io, temporary, content);
  await moveInto(io, temporary, path, seen);
}

/** In a register lies what its own steps write, in a paper `paper.yaml` too: neither is a place for anything else. */
async function refuseOfRecord(io: Io, path: string): Promise<void> {
  const folder = await recordAround(io, path);
  if (folder !== null && (isRegister(folder) || (dirname(path) === folder && /[/\\]paper\.yaml$/i.test(path))))
    throw new WriteRefused("record", path);
}

const isRegister = (folder: string): boolean => /\.register$/i.test(folder);

/** The paper or register, one with a journal, that `path` lies in at whatever depth; null where it lies in none. */
export async function recordAround(io: Io, path: string): Promise<string | null> {
  for (let at = path, folder = dirname(path); folder !== at; at = folder, folder = dirname(folder)) {
    if (!/\.(?:register|paper)$/i.test(folder)) continue;
    if ((await io.files.stat(join(folder, "journal.ndjson")))?.kind === "file") return folder;
  }
  return null;
}

/** A name in the folder of `path` that nobody has. Not made from the target's name, which may already be as long as the file system allows. */
export const temporaryBeside = (path: string, io: Io): string =>
  join(dirname(path), `.riskpaper-${io.randomHex(8)}.tmp`);

/** The first half of `replaceFile`: a new file, synced. What fails leaves none. @throws WriteRefused where there is no folder for it */
export async function writeNew(io: Io, temporary: string, content: Content): Promise<void> {
  let open: OpenFile | null = await openIn(io, temporary);
  try {
    for await (const bytes of content instanceof Uint8Array ? [content] : content) await writeWhole(open, bytes);
    await open.sync();
    const file = open;
    open = null;
    await file.close();
  } catch (error) {
    await open?.close().catch(() => undefined);
    await io.files.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/** The second half: it takes its place, if what stands there is still as it was `seen`. What fails removes it. @throws as `replaceFile` */
export async function moveInto(io: Io, temporary: string, path: string, seen: FileStat | null): Promise<void> {
  const { files } = io;
  try {
    if (!same(await files.stat(path), seen)) throw new WriteRefused("changed", path);
    await files.rename(temporary, path);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(path));
}

/** Nobody knows the temporary file: what is not there is its folder. */
async function openIn(io: Io, temporary: string): Promise<OpenFile> {
  try {
    return await io.files.open(temporary, "create");
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== "ENOENT") throw error;
    throw new WriteRefused("no-folder", dirname(temporary));
  }
}
