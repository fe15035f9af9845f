import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from "node:fs";
import { type FileHandle, lstat, mkdir, open, readdir, realpath, rename, rmdir, unlink } from "node:fs/promises";
import type { FileStat, Files, OpenFile } from "./io.ts";

// Windows lacks these flags; there a link is caught by the check after opening.
const NOFOLLOW = constants.O_NOFOLLOW ?? 0;
const NONBLOCK = constants.O_NONBLOCK ?? 0;
const FLAGS = {
  // Not blocking, so that a pipe in the place of a file cannot hold the program up for ever.
  read: constants.O_RDONLY | NOFOLLOW | NONBLOCK,
  append: constants.O_RDWR | constants.O_APPEND | NOFOLLOW | NONBLOCK,
  // Appending here too: after a truncate the next write goes to the new end and leaves no hole.
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND | NOFOLLOW,
};
// What platforms say that cannot sync a folder.
const CANNOT_SYNC = new Set(["EINVAL", "ENOTSUP", "EPERM", "EISDIR", "EACCES"]);

const failure = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: "open" });

const noFile = (stats: Stats, path: string): Error => failure(stats.isDirectory() ? "EISDIR" : "ENOTFILE", path);

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? "");

const statOf = (stats: Stats): FileStat => ({
  kind: stats.isFile() ? "file" : stats.isDirectory() ? "folder" : stats.isSymbolicLink() ? "link" : "other",
  size: stats.size,
  modified: stats.mtime,
});

async function readAll(handle: FileHandle): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let at = 0;
  let wanted = Math.max((await handle.stat()).size, 4096) + 1;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(wanted), 0, wanted, at);
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    at += bytesRead;
    wanted = 65_536;
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** A whole file without giving way: of the small files there are thousands of, waiting takes longer than reading. */
function readNow(path: string): Uint8Array {
  const file = openSync(path, FLAGS.read & ~NOFOLLOW);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw noFile(stats, path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

const PIECE = 4 * 1024 * 1024;

/** In pieces, so that the size of a file is no matter; without giving way, since most files are one piece. */
function digestOf(path: string, upTo: number): string {
  const file = openSync(path, FLAGS.read);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw noFile(stats, path);
    // Loaded when first used: it costs every start some milliseconds otherwise.
    const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
    const piece = new Uint8Array(Math.min(PIECE, Math.max(stats.size, 4096)));
    for (let at = 0; at < upTo; ) {
      const read = readSync(file, piece, 0, Math.min(piece.length, upTo - at), at);
      if (read === 0) break;
      hash.update(piece.subarray(0, read));
      at += read;
    }
    return hash.digest("hex");
  } finally {
    closeSync(file);
  }
}

const openFile = (handle: FileHandle): OpenFile => ({
  write: async (bytes) => (await handle.write(bytes, 0, bytes.length, null)).bytesWritten,
  readAll: () => readAll(handle),
  stat: async () => statOf(await handle.stat()),
  sync: () => handle.sync(),
  truncate: (size) => handle.truncate(size),
  close: () => handle.close(),
});

async function openRegular(path: string, flags: number): Promise<FileHandle> {
  const handle = await open(path, flags, 0o600);
  const stats = await handle.stat();
  if (stats.isFile()) return handle;
  await handle.close();
  throw noFile(stats, path);
}

/**
 * The file system itself. Besides the system's codes an error may have `ENOTFILE`: a device, pipe or socket stands
 * where a file should. `read` follows links, `open` does not.
 *
 * @param begin called before an operation that starts new work, with true if it writes; what it throws stops that work
 */
export function nodeFiles(begin: (writing: boolean) => void): Files {
  return {
    async open(path, how) {
      begin(how !== "read");
      if (NOFOLLOW === 0 && how !== "create" && (await lstat(path)).isSymbolicLink()) throw failure("ELOOP", path);
      return openFile(await openRegular(path, FLAGS[how]));
    },
    async read(path) {
      begin(false);
      return readNow(path);
    },
    async digest(path, upTo = Number.POSITIVE_INFINITY) {
      begin(false);
      if (NOFOLLOW === 0 && (await lstat(path)).isSymbolicLink()) throw failure("ELOOP", path);
      return digestOf(path, upTo);
    },
    async stat(path) {
      try {
        return statOf(await lstat(path));
      } catch (error) {
        if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
        throw error;
      }
    },
    async list(folder) {
      begin(false);
      return (await readdir(folder)).sort();
    },
    async makeFolder(path) {
      await mkdir(path, { recursive: true, mode: 0o700 });
    },
    rename: (from, to) => rename(from, to),
    remove: (path) => unlink(path),
    removeFolder: (path) => rmdir(path),
    async syncFolder(path) {
      let handle: FileHandle | undefined;
      try {
        handle = await open(path, constants.O_RDONLY);
        await handle.sync();
      } catch (error) {
        if (!CANNOT_SYNC.has(codeOf(error))) throw error;
      } finally {
        await handle?.close();
      }
    },
    realPath: (path) => realpath(path),
  };
}
