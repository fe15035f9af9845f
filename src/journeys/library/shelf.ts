import { askedBy, type Asking } from "../../library/asked-by.ts";
import type { Io } from "../../io/io.ts";
import { join, relative } from "../../io/paths.ts";
import type { Spoken } from "../../library/search/sounds.ts";
import type { DocumentByKind } from "../../model/documents.ts";
import type { Checklist, RiskLibrary, RiskPointId } from "../../model/generated/documents.ts";
import { parseAs } from "../../parse/document.ts";
import { checklistFolders, libraryFolders } from "../find-checklist.ts";
import { findLibrary, LibraryUnknown } from "../find-library.ts";
import { overlaid, overlaysOn } from "../library-overlays.ts";
import { DocumentRefused, type FoundProject } from "../project.ts";

/** A document with the path it may be typed by. */
export interface Shelved<T> {
  readonly path: string;
  readonly document: T;
}

/** The libraries and checklists at hand: the project's own before the shipped ones of the same name. */
export interface Shelf {
  readonly libraries: readonly Shelved<RiskLibrary>[];
  readonly checklists: readonly Shelved<Checklist>[];
  /** The items that ask about each risk point. */
  readonly asking: ReadonlyMap<RiskPointId, readonly Asking[]>;
  /** Files that cannot be used. */
  readonly broken: readonly string[];
  /** How phrases of the shipped libraries are spoken. */
  readonly spoken: Spoken;
}

/** Reads all libraries and checklists at hand; one with errors is named and left out. */
export async function readShelf(found: FoundProject | null, io: Io): Promise<Shelf> {
  const broken: string[] = [];
  const shipped = await readShipped(io);
  const read = readerOf(shipped, io);
  const folders = libraryFolders(io.cwd, found, io);
  const libraries = await shelved(folders, "RiskLibrary", (one) => one.key, read, broken, io);
  const checklists = await shelved(checklistFolders(found, io), "Checklist", (one) => one.id, read, broken, io);
  return {
    libraries: await Promise.all(libraries.map((one) => inUse(one, folders, broken, io))),
    checklists,
    asking: askedBy(checklists.map((one) => one.document)),
    broken,
    spoken: shipped.spoken,
  };
}

/** The checklists alone. */
export async function readChecklists(
  found: FoundProject | null,
  io: Io,
): Promise<Pick<Shelf, "checklists" | "broken">> {
  const broken: string[] = [];
  const shipped = await readShipped(io);
  const read = readerOf(shipped, io);
  const checklists = await shelved(checklistFolders(found, io), "Checklist", (one) => one.id, read, broken, io);
  return { checklists, broken };
}

/** The library with the overlays in force here; as it stands where one of them cannot be used. */
async function inUse(
  { path, document }: Shelved<RiskLibrary>,
  folders: readonly string[],
  broken: string[],
  io: Io,
): Promise<Shelved<RiskLibrary>> {
  try {
    const overlays = await overlaysOn(document.key, folders, io);
    return {
      path,
      document: overlaid(
        document,
        overlays.map((one) => one.overlay),
      ),
    };
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    broken.push(typed(error.path, io));
    return { path, document };
  }
}

/** The libraries that keys or paths name, each once; all where none is named. @throws LibraryUnknown, DocumentRefused */
export async function pickLibraries(
  given: readonly string[],
  shelf: Shelf,
  found: FoundProject | null,
  io: Io,
): Promise<readonly Shelved<RiskLibrary>[]> {
  if (given.length === 0) return shelf.libraries;
  const picked: Shelved<RiskLibrary>[] = [];
  for (const name of given) {
    const one = await pickLibrary(name, shelf, found, io);
    if (!picked.some((other) => other.path === one.path)) picked.push(one);
  }
  return picked;
}

async function pickLibrary(name: string, shelf: Shelf, found: FoundProject | null, io: Io) {
  const known = shelf.libraries.find((one) => one.document.key === name.toUpperCase());
  if (known) return known;
  if (!/[./\\]/.test(name))
    throw new LibraryUnknown(
      name,
      shelf.libraries.map((one) => one.document.key),
    );
  const { path, library } = await findLibrary(name, found, io);
  return { path: typed(path, io), document: library };
}

/** A document of a kind, or null where the file holds none. */
type Reader = <K extends keyof typeof SUFFIX>(path: string, kind: K) => Promise<DocumentByKind[K] | null>;

/** What the build made of the shipped files (`scripts/parse-shipped.mjs`), since all that YAML takes a second to read. */
interface Shipped {
  /** By the SHA-256 of their files. */
  readonly documents: Readonly<Record<string, DocumentByKind[keyof typeof SUFFIX]>>;
  readonly spoken: Spoken;
}

async function readShipped(io: Io): Promise<Shipped> {
  const file = join(io.shipped, "dist", "shipped.json");
  if ((await io.files.stat(file))?.kind !== "file") return { documents: {}, spoken: {} };
  return JSON.parse(new TextDecoder().decode(await io.files.read(file)));
}

/** Reads files as documents; those that are as they were shipped without parsing them. */
const readerOf =
  ({ documents }: Shipped, io: Io): Reader =>
  async (path, kind) => {
    const bytes = await io.files.read(path);
    const known = documents[io.sha256(bytes)];
    if (known?.kind === kind) return known as DocumentByKind[typeof kind];
    return (await parseAs(bytes, path, kind)).document;
  };

const SUFFIX = { RiskLibrary: ".library.yaml", Checklist: ".checklist.yaml" } as const;

async function shelved<K extends keyof typeof SUFFIX>(
  folders: readonly string[],
  kind: K,
  nameOf: (document: DocumentByKind[K]) => string,
  read: Reader,
  broken: string[],
  io: Io,
): Promise<readonly Shelved<DocumentByKind[K]>[]> {
  const byName = new Map<string, Shelved<DocumentByKind[K]>>();
  for (const folder of new Set(folders)) {
    if ((await io.files.stat(folder))?.kind !== "folder") continue;
    for (const name of await io.files.list(folder)) {
      const path = join(folder, name);
      if (!name.endsWith(SUFFIX[kind]) || (await io.files.stat(path))?.kind !== "file") continue;
      const document = await read(path, kind);
      if (!document) broken.push(typed(path, io));
      else if (!byName.has(nameOf(document))) byName.set(nameOf(document), { path: typed(path, io), document });
    }
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** From the working folder where that is shorter. */
function typed(path: string, io: Io): string {
  const near = relative(io.cwd, path).replaceAll("\\", "/");
  return near.length > 0 && near.length < path.length ? near : path.replaceAll("\\", "/");
}
