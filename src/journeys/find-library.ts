import type { Io } from "../io/io.ts";
import { join, resolve } from "../io/paths.ts";
import type { RiskLibrary } from "../model/generated/documents.ts";
import { parseAs } from "../parse/document.ts";
import { libraryFolders, namesIn } from "./find-checklist.ts";
import { DocumentRefused, type FoundProject } from "./project.ts";

/** Nothing goes by that name: no file, and no library of the project or the shipped ones. */
export class LibraryUnknown extends Error {
  constructor(
    readonly given: string,
    readonly known: readonly string[],
  ) {
    super(`no library ${given}`);
  }
}

const SUFFIX = ".library.yaml";

/**
 * A risk library. `given` is a path, or the key of a library of the project or a shipped one.
 * @throws LibraryUnknown, DocumentRefused
 */
export async function findLibrary(
  given: string,
  found: FoundProject | null,
  io: Io,
): Promise<{ readonly path: string; readonly library: RiskLibrary }> {
  const path = await libraryPath(given, found, io);
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "RiskLibrary");
  if (!document) throw new DocumentRefused(path, diagnostics);
  return { path, library: document };
}

async function libraryPath(given: string, found: FoundProject | null, io: Io): Promise<string> {
  const named = resolve(io.cwd, given);
  if ((await io.files.stat(named))?.kind === "file") return named;
  const folders = libraryFolders(io.cwd, found, io);
  for (const folder of folders) {
    const path = join(folder, given.toUpperCase() + SUFFIX);
    if (/^[\w-]+$/.test(given) && (await io.files.stat(path))?.kind === "file") return path;
  }
  throw new LibraryUnknown(given, await namesIn(folders, SUFFIX, io));
}
