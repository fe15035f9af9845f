import type { Around, Known, Subject } from "../../check/law.ts";
import type { Io } from "../../io/io.ts";
import { dirname, join, relative, resolve } from "../../io/paths.ts";
import type { AnyDocument, DocumentByKind, Kind } from "../../model/documents.ts";
import type { Checklist, RiskLibrary } from "../../model/generated/documents.ts";
import { parseDocument } from "../../parse/document.ts";
import { LIMITS } from "../../parse/limits.ts";
import { checklistFolders, knownChecklists, libraryFolders } from "../find-checklist.ts";
import { overlaid, overlaysOn } from "../library-overlays.ts";
import type { FoundProject } from "../project.ts";

/** Everything the documents at hand refer to: among them, beside them, in the project, shipped. */
export async function lookAround(
  subjects: readonly Subject[],
  unusable: readonly string[],
  asOf: string,
  found: FoundProject | null,
  io: Io,
  profile: string | null,
): Promise<Around> {
  const libraries = new Map<string, Known<RiskLibrary>>();
  const checklists = new Map<string, Known<Checklist>>();
  // Names of files that are there but cannot be used: such a library is not missing.
  const broken = new Set(unusable.map((path) => /([A-Z]{2,6})\.library\.(?:ya?ml|json)$/.exec(path)?.[1] ?? ""));
  for (const { document, path } of subjects) {
    if (document.kind === "RiskLibrary" && !libraries.has(document.key))
      libraries.set(document.key, { path, document });
    if (document.kind === "Checklist" && !checklists.has(document.id)) checklists.set(document.id, { path, document });
  }
  // Many documents look into the same folders: each file there is read once.
  const read = new Map<string, Promise<AnyDocument | null>>();
  const seek = async <K extends Kind>(kind: K, name: string, folders: readonly string[]) => {
    for (const folder of folders) {
      const absolute = join(folder, name);
      const stat = await io.files.stat(absolute);
      if (stat?.kind !== "file") continue;
      const reading = read.get(absolute) ?? readOne(absolute, stat.size, io);
      read.set(absolute, reading);
      const document = await reading;
      return { path: shown(absolute, io), document: document?.kind === kind ? (document as DocumentByKind[K]) : null };
    }
    return null;
  };
  for (const { document, path } of subjects) {
    const beside = dirname(resolve(io.cwd, path));
    if (document.kind === "Answers" && document.checklist && !checklists.has(document.checklist)) {
      const known = await seek(
        "Checklist",
        `${document.checklist}.checklist.yaml`,
        checklistFoldersOf(beside, found, io, true),
      );
      if (known?.document) checklists.set(document.checklist, known as Known<Checklist>);
    }
    if (document.kind === "RiskLibrary")
      for (const folder of checklistFoldersOf(beside, found, io, false))
        for (const id of await knownChecklists([folder], io)) {
          if (checklists.has(id)) continue;
          const known = await seek("Checklist", `${id}.checklist.yaml`, [folder]);
          if (known?.document?.libraries.includes(document.key)) checklists.set(id, known as Known<Checklist>);
        }
  }
  for (const { document, path } of subjects)
    for (const key of librariesOf(document)) {
      if (libraries.has(key) || broken.has(key)) continue;
      const folders = libraryFolders(dirname(resolve(io.cwd, path)), found, io);
      const known = await seek("RiskLibrary", `${key}.library.yaml`, folders);
      if (known?.document) libraries.set(key, known as Known<RiskLibrary>);
      else if (known) broken.add(key);
    }
  return {
    asOf,
    project: found ? { path: shown(found.path, io), document: found.project } : null,
    libraries: await withOverlays(libraries, subjects, found, io),
    bases: libraries,
    checklists,
    namesakes: await namesakes(subjects, found, seek, io),
    hash: io.sha256,
    unusable: broken,
    // Only a project names ledgers and codes.
    ...(subjects.some(({ kind }) => kind === "Project")
      ? { profiles: await profileKeys(subjects, profile, io), codes: (await import("../rules.ts")).ruleNames() }
      : { profiles: [], codes: [] }),
  };
}

/** Keys of the libraries a document speaks of. */
function librariesOf(document: AnyDocument): readonly string[] {
  if (document.kind === "Checklist") return document.libraries;
  return document.kind === "RiskOverlay" ? [document.overlay.on] : [];
}

/** The libraries as they are used here: with the overlays among the inputs, and those where the checklists look. */
async function withOverlays(
  libraries: ReadonlyMap<string, Known<RiskLibrary>>,
  subjects: readonly Subject[],
  found: FoundProject | null,
  io: Io,
): Promise<ReadonlyMap<string, Known<RiskLibrary>>> {
  const used = new Map(libraries);
  const given = subjects.flatMap(({ document, path }) =>
    document.kind === "RiskOverlay" ? [{ path: resolve(io.cwd, path), overlay: document }] : [],
  );
  const folders = new Set(
    subjects.flatMap(({ document, path }) =>
      document.kind === "Checklist" ? libraryFolders(dirname(resolve(io.cwd, path)), found, io) : [],
    ),
  );
  for (const [key, known] of libraries) {
    // What is wrong with an overlay is said when it is validated itself.
    const beside = await overlaysOn(key, [...folders], io).catch(() => []);
    const all = new Map([...beside, ...given].map((one) => [one.path, one.overlay]));
    if (all.size > 0) used.set(key, { ...known, document: overlaid(known.document, [...all.values()]) });
  }
  return used;
}

type Seek = <K extends Kind>(
  kind: K,
  name: string,
  folders: readonly string[],
) => Promise<{ readonly path: string; readonly document: DocumentByKind[K] | null } | null>;

/** What the project has under the names of the libraries and checklists at hand, where it is another file. */
async function namesakes(
  subjects: readonly Subject[],
  found: FoundProject | null,
  seek: Seek,
  io: Io,
): Promise<readonly Known<RiskLibrary | Checklist>[]> {
  if (!found) return [];
  const inputs = new Set(subjects.map(({ path }) => shown(resolve(io.cwd, path), io)));
  const all = new Map<string, Known<RiskLibrary | Checklist>>();
  const look = async <K extends "RiskLibrary" | "Checklist">(kind: K, name: string, folders: readonly string[]) => {
    for (const folder of folders) {
      const known = await seek(kind, name, [resolve(found.folder, folder)]);
      if (known?.document && !inputs.has(known.path)) all.set(known.path, known as Known<DocumentByKind[K]>);
    }
  };
  for (const { document } of subjects) {
    if (document.kind === "RiskLibrary")
      await look("RiskLibrary", `${document.key}.library.yaml`, found.project.libraries ?? []);
    if (document.kind === "Checklist")
      await look("Checklist", `${document.id}.checklist.yaml`, found.project.checklists ?? []);
  }
  return [...all.values()];
}

async function profileKeys(subjects: readonly Subject[], given: string | null, io: Io): Promise<readonly string[]> {
  const { ledgerProfiles, SHIPPED_KEYS } = await import("../ledger-profiles.ts");
  const own = given === null ? [] : await ledgerProfiles(given, io);
  const among = subjects.flatMap(({ document }) => (document.kind === "LedgerProfile" ? [document] : []));
  return [...new Set([...SHIPPED_KEYS, ...[...among, ...own].map(({ key }) => key)])];
}

/** A document that is referred to; null where it cannot be used. */
async function readOne(absolute: string, size: number, io: Io): Promise<AnyDocument | null> {
  if (size > LIMITS.yamlBytes) return null;
  return (await parseDocument(await io.files.read(absolute), absolute)).document;
}

/** Where a checklist may lie; only a paper's or an answers file's own checklist is looked for among the shipped ones. */
const checklistFoldersOf = (
  beside: string,
  found: FoundProject | null,
  io: Io,
  shipped: boolean,
): readonly string[] => [
  beside,
  join(beside, "..", "checklists"),
  // The last of them is the shipped one.
  ...checklistFolders(found, io).slice(0, shipped ? undefined : -1),
];

const shown = (absolute: string, io: Io): string => relative(io.cwd, absolute).replaceAll("\\", "/") || absolute;

/** A document as something to be judged. */
export const subjectOf = (path: string, document: AnyDocument, places: Subject["places"]): Subject =>
  ({ path, kind: document.kind, document, places }) as Subject;
