import type { Io } from "../io/io.ts";
import { dirname, join, resolve } from "../io/paths.ts";
import type { Checklist, RiskLibrary } from "../model/generated/documents.ts";
import { parseAs } from "../parse/document.ts";
import { overlaid, overlaysOn } from "./library-overlays.ts";
import { DocumentRefused, type FoundProject } from "./project.ts";

export interface FoundChecklist {
  readonly path: string;
  readonly checklist: Checklist;
  /** With the overlays that are in force here. */
  readonly libraries: readonly RiskLibrary[];
  /** Files of the libraries and of the overlays on them. */
  readonly libraryPaths: readonly string[];
}

/** Nothing goes by that name: no file, and no checklist of the project or the shipped ones. */
export class ChecklistMissing extends Error {
  constructor(
    readonly given: string,
    readonly known: readonly string[],
  ) {
    super(`no checklist ${given}`);
  }
}

/** A checklist declares a library that is nowhere to be found. */
export class LibraryMissing extends Error {
  constructor(
    readonly checklist: string,
    readonly key: string,
    readonly looked: readonly string[],
  ) {
    super(`${checklist}: no library ${key}`);
  }
}

const SUFFIX = ".checklist.yaml";

/** Folders in which the checklists of a project and the shipped ones lie, nearest first. */
export const checklistFolders = (found: FoundProject | null, io: Io): readonly string[] => [
  ...(found?.project.checklists ?? []).map((folder) => resolve(found?.folder ?? io.cwd, folder)),
  join(io.shipped, "examples", "checklists"),
];

/** Folders in which the library of a checklist may lie, nearest first; `beside` is the checklist's own folder. */
export const libraryFolders = (beside: string, found: FoundProject | null, io: Io): readonly string[] => [
  beside,
  join(beside, "..", "libraries"),
  ...(found?.project.libraries ?? []).map((folder) => resolve(found?.folder ?? io.cwd, folder)),
  join(io.shipped, "examples", "libraries"),
];

/**
 * The checklist with its libraries. `given` is a path, or the id of a checklist of the project or a shipped one.
 * @throws ChecklistMissing, LibraryMissing, DocumentRefused
 */
export async function findChecklist(given: string, found: FoundProject | null, io: Io): Promise<FoundChecklist> {
  const path = await checklistPath(given, found, io);
  const { document: checklist, diagnostics } = await parseAs(await io.files.read(path), path, "Checklist");
  if (!checklist) throw new DocumentRefused(path, diagnostics);
  const libraries = [];
  for (const key of checklist.libraries) libraries.push(await findLibrary(key, path, found, io));
  return {
    path,
    checklist,
    libraries: libraries.map((one) => one.library),
    libraryPaths: libraries.flatMap((one) => one.paths),
  };
}

export async function checklistPath(given: string, found: FoundProject | null, io: Io): Promise<string> {
  const named = resolve(io.cwd, given);
  if ((await io.files.stat(named))?.kind === "file") return named;
  const folders = checklistFolders(found, io);
  for (const folder of folders) {
    const path = join(folder, given.toUpperCase() + SUFFIX);
    if (/^[\w-]+$/.test(given) && (await io.files.stat(path))?.kind === "file") return path;
  }
  throw new ChecklistMissing(given, await knownChecklists(folders, io));
}

/** Ids of the checklists in the folders, each once, in order. */
export const knownChecklists = (folders: readonly string[], io: Io): Promise<readonly string[]> =>
  namesIn(folders, SUFFIX, io);

/** Names of the files in the folders that end so, without that end, each once, in order. */
export async function namesIn(folders: readonly string[], suffix: string, io: Io): Promise<readonly string[]> {
  const names = await Promise.all(
    folders.map(async (folder) => ((await io.files.stat(folder))?.kind === "folder" ? io.files.list(folder) : [])),
  );
  return [
    ...new Set(
      names
        .flat()
        .filter((name) => name.endsWith(suffix))
        .map((name) => name.slice(0, -suffix.length)),
    ),
  ];
}

async function findLibrary(key: string, checklist: string, found: FoundProject | null, io: Io) {
  const looked = libraryFolders(dirname(checklist), found, io);
  for (const folder of looked) {
    const path = join(folder, `${key}.library.yaml`);
    if ((await io.files.stat(path))?.kind !== "file") continue;
    const { document, diagnostics } = await parseAs(await io.files.read(path), path, "RiskLibrary");
    if (!document) throw new DocumentRefused(path, diagnostics);
    const overlays = await overlaysOn(key, looked, io);
    return {
      paths: [path, ...overlays.map((one) => one.path)],
      library: overlaid(
        document,
        overlays.map((one) => one.overlay),
      ),
    };
  }
  throw new LibraryMissing(checklist, key, looked);
}
