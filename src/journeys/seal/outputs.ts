import type { Io } from "../../io/io.ts";
import { basename, isAbsolute, join, relative, resolve } from "../../io/paths.ts";
import { collisionKey, isOfficeLock, pathProblem } from "../../seal/paths.ts";
import { folderTree } from "./folder-tree.ts";
import { SealRefused } from "./seal-refused.ts";

/** A finished document that goes along; `path` below the place for outputs. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Whether a path lies below a folder; both absolute. */
export const isInside = (path: string, folder: string): boolean => {
  const step = relative(folder, path);
  return step !== "" && !step.startsWith("..") && !isAbsolute(step);
};

const MOST_BYTES = 500 * 1024 ** 2;

/**
 * Reads the files and folders given. What lies in `root` is left out: it is covered where it is. Names must be plain and
 * differ, so that each can be found again. @throws SealRefused
 */
export async function outputFiles(
  given: readonly string[],
  root: string | null,
  io: Io,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  const add = async (path: string, from: string) => {
    if (isOfficeLock(path)) throw new SealRefused("open-in-office", from);
    if (pathProblem(path) !== null) throw new SealRefused("unsafe-name", from);
    const file = await io.files.open(from, "read");
    try {
      if ((await file.stat()).size > MOST_BYTES) throw new SealRefused("archive-large", from);
      files.push({ path, bytes: await file.readAll() });
    } finally {
      await file.close();
    }
  };
  for (const one of given) {
    const from = resolve(io.cwd, one);
    const stat = await io.files.stat(from);
    if (stat?.kind === "folder" && !(root !== null && (from === root || isInside(from, root)))) {
      const { tree, problems } = await folderTree(from, io);
      const strange = problems[0]?.path ?? tree.entries.find(({ kind }) => kind !== "file")?.path;
      if (strange !== undefined) throw new SealRefused("strange-file", join(one, strange));
      for (const { path } of tree.entries) await add(`${basename(from).normalize("NFC")}/${path}`, join(from, path));
    } else if (stat?.kind === "file") {
      if (root === null || !isInside(from, root)) await add(basename(from).normalize("NFC"), from);
    } else if (stat?.kind !== "folder") throw new SealRefused(stat ? "strange-file" : "output-missing", one);
  }
  const keys = new Set<string>();
  for (const { path } of files) {
    if (keys.has(collisionKey(path))) throw new SealRefused("same-name", path);
    keys.add(collisionKey(path));
  }
  return files;
}
