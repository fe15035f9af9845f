import type { Io } from "../io/io.ts";
import { dirname, join, resolve } from "../io/paths.ts";
import type { RiskLibrary, RiskOverlay } from "../model/generated/documents.ts";
import { parseAs, parseDocument } from "../parse/document.ts";
import { libraryFolders, namesIn } from "./find-checklist.ts";
import { overlaid, overlaysOn } from "./library-overlays.ts";
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

export interface FoundLibrary {
  readonly path: string;
  /** As it is used here: with overlays in place. */
  readonly library: RiskLibrary;
  /** As it stands in its file. */
  readonly base: RiskLibrary;
  /** What was given is an overlay; `base` is the library it lies on. */
  readonly ofOverlay: boolean;
}

/**
 * A risk library. `given` is the path of a library, taken as it stands; or of an overlay, taken with the library it lies on;
 * or the key of a library of the project or a shipped one, with the overlays in force here.
 * @throws LibraryUnknown, DocumentRefused
 */
export async function findLibrary(given: string, found: FoundProject | null, io: Io): Promise<FoundLibrary> {
  const named = resolve(io.cwd, given);
  if ((await io.files.stat(named))?.kind === "file") {
    const { document, diagnostics } = await parseDocument(await io.files.read(named), named);
    if (document?.kind === "RiskOverlay") return libraryUnder(named, document, found, io);
    if (document?.kind === "RiskLibrary") return { path: named, library: document, base: document, ofOverlay: false };
    throw new DocumentRefused(named, diagnostics);
  }
  const folders = libraryFolders(io.cwd, found, io);
  const path = await pathOf(given, folders, io);
  const overlays = await overlaysOn(given.toUpperCase(), folders, io);
  const base = await readLibrary(path, io);
  return {
    path,
    base,
    library: overlaid(
      base,
      overlays.map((one) => one.overlay),
    ),
    ofOverlay: false,
  };
}

/** The library an overlay lies on, with the overlay in place. The overlay's own folder is looked into first. */
async function libraryUnder(
  path: string,
  overlay: RiskOverlay,
  found: FoundProject | null,
  io: Io,
): Promise<FoundLibrary> {
  const base = await readLibrary(await pathOf(overlay.overlay.on, libraryFolders(dirname(path), found, io), io), io);
  return { path, base, library: overlaid(base, [overlay]), ofOverlay: true };
}

async function readLibrary(path: string, io: Io): Promise<RiskLibrary> {
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "RiskLibrary");
  if (!document) throw new DocumentRefused(path, diagnostics);
  return document;
}

async function pathOf(given: string, folders: readonly string[], io: Io): Promise<string> {
  for (const folder of folders) {
    const path = join(folder, given.toUpperCase() + SUFFIX);
    if (/^[\w-]+$/.test(given) && (await io.files.stat(path))?.kind === "file") return path;
  }
  throw new LibraryUnknown(given, await namesIn(folders, SUFFIX, io));
}
